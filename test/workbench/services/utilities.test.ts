import { describe, expect, test } from 'vitest';
import { scriptError, scriptValue } from '../script.ts';

describe('Utilities.formatDate', () => {
  // By hand from the documentation of java.text.SimpleDateFormat; 2026-01-05T14:07:09.045Z is a Monday
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', 'Etc/UTC', '2026-01-05 14:07:09.045'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Kyiv', '2026-01-05T16:07:09+02:00'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'UTC', '2026-01-05T14:07:09Z'],
    ['EEE, EEEE d MMM MMMM yy', 'Etc/UTC', 'Mon, Monday 5 Jan January 26'],
    ['h:mm a K k', 'Etc/UTC', '2:07 PM 2 14'],
    ['Z X XX', 'America/New_York', '-0500 -05 -0500'],
    ["'o''clock' u D w", 'Etc/UTC', "o'clock 1 5 2"],
    ['MM/dd/yyyy', 'GMT+10:00', '01/06/2026'],
    ['z', 'America/New_York', 'EST'],
  ])('formatDate with %s in %s', (pattern, zone, expected) => {
    const call = `Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, 14, 7, 9, 45)), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`;
    expect(scriptValue(call)).toBe(expected);
  });

  test('formatDate counts noon and midnight as 12 of 12 hours', () => {
    const call =
      "[0, 12].map((hour) => Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, hour)), 'UTC', 'h a K H k'))";
    expect(scriptValue(call)).toEqual(['12 AM 0 0 24', '12 PM 0 12 12']);
  });

  test.each([
    [
      "'2026-01-05', 'UTC', 'yyyy'",
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      "new Date(), 'UTC'",
      "The parameters (Date,String) don't match the method signature for Utilities.formatDate.",
    ],
    ["new Date(), 'Mars/Base', 'yyyy'", 'Invalid argument: timeZone. Should be of type: String'],
    ["new Date(), 'UTC', 'yyyy b'", "Illegal pattern character 'b'"],
  ])('formatDate(%s) is refused', (args, message) => {
    expect(scriptError(`Utilities.formatDate(${args})`)).toBe(`Exception: ${message}`);
  });
});

describe('Utilities.parseDate', () => {
  test.each([
    ['2026-02-03', 'Europe/Kyiv', 'yyyy-MM-dd', '2026-02-02T22:00:00.000Z'],
    ['3 Feb 2026 5:06 PM', 'Etc/UTC', 'd MMM yyyy h:mm a', '2026-02-03T17:06:00.000Z'],
    ['20260203', 'Etc/UTC', 'yyyyMMdd', '2026-02-03T00:00:00.000Z'],
    ['2026-02-03T10:00:00+0200', 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-02-03T08:00:00.000Z'],
    ['31.02.2026', 'Etc/UTC', 'dd.MM.yyyy', '2026-03-03T00:00:00.000Z'],
  ])('parseDate(%s, %s, %s)', (text, zone, pattern, expected) => {
    const call = `Utilities.parseDate(${JSON.stringify(text)}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)}).toISOString()`;
    expect(scriptValue(call)).toBe(expected);
  });

  test('parseDate throws for text that does not fit', () => {
    expect(scriptError("Utilities.parseDate('soon', 'UTC', 'yyyy-MM-dd')")).toBe(
      'Exception: Unparseable date: "soon"',
    );
  });
});

describe('Utilities', () => {
  test.each([
    [
      "Utilities.formatString('%s|%5s|%-5s|%05d|%.2f|%+d|%x|%%', 'a', 'b', 'c', 42, 1.005, 7, 255)",
      'a|    b|c    |00042|1.00|+7|ff|%',
    ],
    ["Utilities.formatString('%11.6f', 123.456)", ' 123.456000'], // example of the reference page
    ["Utilities.base64Encode('A string here')", 'QSBzdHJpbmcgaGVyZQ=='], // example of the reference page
    ['Utilities.base64EncodeWebSafe([-1, -17, -1])', '_-__'],
    [
      "Utilities.newBlob(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')).getDataAsString()",
      'Google グループ',
    ], // reference page
  ])('%s', (expression, expected) => {
    expect(scriptValue(expression)).toBe(expected);
  });

  // Signed bytes measured on live Apps Script by the gas-fakes suite
  test('computeDigest reads texts as US-ASCII unless told, and gives signed bytes', () => {
    const md5 = (rest: string): unknown =>
      scriptValue(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂'${rest})`);
    expect(md5('')).toEqual([-22, 3, -4, -72, -60, 120, 34, -68, -25, 114, -49, 108, 7, -48, -21, -69]);
    expect(md5(', Utilities.Charset.UTF_8')).toEqual([
      -71, 89, 42, -99, 35, -63, -51, -82, 83, 46, 87, -53, -35, -67, 116, -6,
    ]);
  });

  test('computeHmacSha256Signature signs text with text and bytes with bytes', () => {
    const signature = [
      53, -75, -52, -25, -47, 86, -21, 14, -2, -57, 5, -13, 24, 105, -2, -84, 127, 115, -40, -75, -93, -27,
      -21, 34, -55, -117, -36, -103, -47, 116, -55, -61,
    ];
    expect(
      scriptValue("Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one')"),
    ).toEqual(signature);
    expect(scriptError("Utilities.computeHmacSha256Signature([1], 'k')")).toBe(
      "Exception: The parameters (number[],String) don't match the method signature for Utilities.computeHmacSha256Signature.",
    );
  });

  test('parseCsv reads quotes, delimiters and line ends; an open quote is refused', () => {
    expect(scriptValue(`Utilities.parseCsv('a,"b ""x"", c"\\r\\n1,\\n', ',')`)).toEqual([
      ['a', 'b "x", c'],
      ['1', ''],
    ]);
    expect(scriptValue("Utilities.parseCsv('a;b', ';')")).toEqual([['a', 'b']]);
    expect(scriptError(`Utilities.parseCsv('a,"b')`)).toBe('Exception: Could not parse text.');
  });

  test('newBlob has text/plain and no name unless told', () => {
    expect(
      scriptValue(
        "(b => [b.getContentType(), b.getName(), b.getBytes(), b.setName('x.csv').setContentTypeFromExtension().getContentType()])(Utilities.newBlob('é'))",
      ),
    ).toEqual(['text/plain', null, [-61, -87], 'text/csv']);
  });

  test('JSON.stringify of an enumeration gives its name', () => {
    expect(scriptValue('JSON.stringify([Utilities.Charset.UTF_8, ScriptApp.AuthMode.FULL])')).toBe(
      '["UTF_8","FULL"]',
    );
  });

  test.each([
    ['Utilities.zip([])', 'Error: Utilities.zip is not emulated by the workbench'],
    ["Utilities.sleep('x')", 'Exception: Cannot convert x to int.'],
    [
      'Utilities.getUuid(1)',
      "Exception: The parameters (number) don't match the method signature for Utilities.getUuid.",
    ],
  ])('%s throws', (expression, text) => {
    expect(scriptError(expression)).toBe(text);
  });
});
