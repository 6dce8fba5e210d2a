import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/workbench/host.ts';
import { ask, openHost, write } from './project.ts';

describe('custom functions in cells', () => {
  let host: Host;
  let comma: Host;

  beforeAll(async () => {
    host = await openHost({});
    comma = await openHost({ locale: 'uk_UA' });
  });

  it.each([
    ['=CALLS_NEEDED(50, 5%)', 1000],
    ['=CALLS_NEEDED(50; 5%)', 1000],
    ['=CALLS_NEEDED(12.5; 5%)', 250],
    ['=CALLS_PER_DAY(50; 5%)', 48],
    ['=CALLS_PER_DAY(50; 5%; 22)', 46],
    ['=CALLS_NEEDED(50; 5%; 90%)', 1180],
    ['=CALLS_NEEDED(50; 5%; 90%; 100)', 1807],
    ['=CALLS_NEEDED(50; 5%; ; )', 1000],
    ['=CALLS_PER_DAY(50; 5%; ; 90%)', 57],
    ['=ROUND(CLOSE_RATE_NEEDED(50; 800; 90%); 5)', 0.07358],
    ['=ROUND(CHANCE_OF_TARGET(50; 1000; 5%); 5)', 0.52026],
    ['=ROUND(RATES_DIFFER(31; 52; 20; 52); 4)', 0.0493],
    ['=CLOSE_RATE_NEEDED(50; 800)', 0.0625],
    ['=EXPECTED_SALES(1000; 5%)', 50],
    ['=NEEDED_PER_DAY(50; 20; 10)', 3],
    ['=CONVERSION_RATE(150; 1000)', 0.15],
    ['=SALES_VELOCITY(40; 2000; 25%; 50)', 400],
  ])('%s is %d', (formula, expected) => {
    expect(host.evaluate(formula).value).toBe(expected);
  });

  it('=CALLS_NEEDED(50; 0,05) is 1000 where the decimal mark is a comma', () => {
    expect(comma.evaluate('=CALLS_NEEDED(50; 0,05)').value).toBe(1000);
    expect(comma.evaluate('=CALLS_NEEDED(12,5; 5%)').value).toBe(250);
  });

  it('a bad call shows #ERROR! with the reason, and IFERROR catches it', () => {
    const result = host.evaluate('=CALLS_NEEDED(50; 5)');
    expect(result.display).toBe('#ERROR!');
    expect(result.error).toContain('closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5');
    expect(host.evaluate('=IFERROR(CALLS_NEEDED(50; 5); "ask")').value).toBe('ask');
  });

  it('a whole column computes in one call; blank rows stay blank and a bad row says why', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    write(host, sheet, 'A1:A5', [['Target'], [50], [null], [-1], [7]]);
    host.type(sheet, 'C2', '=CALLS_NEEDED(A2:A5; 5%)');
    const column = host.values(sheet, 'C2:C5').map(([cell]) => cell);
    expect(column[0]).toBe(1000);
    expect([null, '']).toContain(column[1]);
    expect(String(column[2])).toMatch(/^#.*target/);
    expect(column[3]).toBe(140);
  });

  it('=FUNNEL spills the article’s table', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    write(host, sheet, 'F1:G3', [
      ['calls', 1000],
      ['appointments', 150],
      ['sales', 50],
    ]);
    host.type(sheet, 'I1', '=FUNNEL(F1:F3; G1:G3)');
    const table = host.values(sheet, 'I1:M4');
    expect(table[0]).toEqual(['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off']);
    expect(table[3]!.slice(0, 4)).toEqual(['sales', 50, 1 / 3, 0.05]);
    host.type(sheet, 'I10', '=BOTTLENECK(F1:F3; G1:G3)');
    expect(host.values(sheet, 'I10:I10')).toEqual([['calls → appointments']]);
  });

  it('=CALLS_NEEDED(50; 0,05; 0,9) and every function with a share take a decimal comma', () => {
    expect(comma.evaluate('=CALLS_NEEDED(50; 0,05; 0,9)').value).toBe(1180);
    expect(comma.evaluate('=CALLS_NEEDED(50; 5%; 80%; 1000)').value).toBe(1168);
    expect(comma.evaluate('=ROUND(CHANCE_OF_TARGET(50; 1000; 0,05; 100); 4)').value).toBe(0.533);
    expect(comma.evaluate('=CALLS_NEEDED(50; 5%; 90)').error).toContain(
      'confidence requires a share above 0 and below 1 (write 90% or 0.9), got 90',
    );
  });

  it('=RATE_INTERVAL spills two cells, and of a column two columns', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    write(host, sheet, 'P1:Q3', [
      [5, 100],
      [null, null],
      [9, 8],
    ]);
    host.type(sheet, 'R1', '=RATE_INTERVAL(P1:P3; Q1:Q3)');
    const [first, blank, bad] = host.values(sheet, 'R1:S3');
    expect(first!.map((share) => Math.round(Number(share) * 1e4))).toEqual([215, 1118]);
    expect(blank!.every((cell) => cell === null || cell === '')).toBe(true);
    expect(bad![0]).toBe('#successes requires no more than there are attempts (8), got 9');
  });

  it('an error cell as an argument stays the error it is, in a range its row says so', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    host.type(sheet, 'U1', '=1/0');
    write(host, sheet, 'U2:U2', [[50]]);
    expect(host.evaluate('=CALLS_NEEDED(U1; 5%; 90%)').display).toBe('#DIV/0!');
    host.type(sheet, 'V1', '=CALLS_NEEDED(U1:U2; 5%; 90%)');
    expect(host.values(sheet, 'V1:V2')).toEqual([
      ['#target requires a number of at least 0, got the error #DIV/0!'],
      [1180],
    ]);
  });
});

describe.each([
  ['en_US', 'Pacific/Auckland', 'sales'],
  ['uk_UA', 'America/Los_Angeles', 'продажі'],
])('metrics of the log in cells, %s in %s', (locale, timeZone, sales) => {
  let host: Host;

  beforeAll(async () => {
    host = await openHost({ locale, timeZone, now: () => Date.UTC(2026, 10, 30, 12) });
    ask(host, 'setUpLog', {});
    const [call, , set, , , sale] = host.values(settingsOf(host), 'A3:A8').flat() as string[];
    ask(host, 'saveEntries', {
      entries: [
        { id: 'entry-0001', date: '2026-11-01', activity: call, rep: 'Ann', count: 600 },
        { id: 'entry-0002', date: '2026-11-30', activity: call, rep: 'Bo', count: 400 },
        { id: 'entry-0003', date: '2026-11-30', activity: set, rep: 'Bo', count: 150 },
        { id: 'entry-0004', date: '2026-11-30', activity: sale, rep: 'Ann', count: 50 },
      ],
    });
  });

  it('=SALES_METRIC counts days of the spreadsheet’s own zone, first and last included', () => {
    const first = host.workbook.sheets()[0]!.name;
    expect(
      host.evaluate('=SALES_METRIC(ActivityLog; "calls"; DATE(2026;11;1); DATE(2026;11;30))').value,
    ).toBe(1000);
    expect(
      host.evaluate('=SALES_METRIC(ActivityLog; "calls"; DATE(2026;11;2); DATE(2026;11;30))').value,
    ).toBe(400);
    expect(
      host.evaluate('=SALES_METRIC(ActivityLog; "calls"; DATE(2026;11;1); DATE(2026;11;29))').value,
    ).toBe(600);
    expect(host.evaluate('=SALES_METRIC(ActivityLog; "calls"; "2026-11-30")').value).toBe(400);
    host.type(first, 'A1', '2026-11-30');
    expect(host.evaluate(`=SALES_METRIC(ActivityLog; "calls"; A1; A1)`, first).value).toBe(400);
  });

  it('=SALES_METRIC fills a table in one call, by the word of either language', () => {
    const first = host.workbook.sheets()[0]!.name;
    write(host, first, 'C1:D4', [
      ['calls', 'Ann'],
      [sales, 'Ann'],
      [sales, 'Bo'],
      ['callToSaleRate', null],
    ]);
    host.type(first, 'E1', '=SALES_METRIC(ActivityLog; C1:C4; ; ; D1:D4)');
    expect(host.values(first, 'E1:E4')).toEqual([[600], [50], [0], [0.05]]);
  });

  it('=FUNNEL_FROM_LOG is the article’s funnel, with the default catalogue or that of Settings', () => {
    const first = host.workbook.sheets()[0]!.name;
    host.type(first, 'G1', '=FUNNEL_FROM_LOG(ActivityLog)');
    const table = host.values(first, 'G1:K4');
    expect(table.slice(1).map(([, count, , overall]) => [count, overall])).toEqual([
      [1000, ''],
      [150, 0.15],
      [50, 0.05],
    ]);
    host.type(first, 'G11', `=FUNNEL_FROM_LOG(ActivityLog; ; ; ; ; '${settingsOf(host)}'!A1:D30)`);
    expect(host.values(first, 'G11:K14')).toEqual(table);
  });
});

function settingsOf(host: Host): string {
  return host.workbook.sheets()[2]!.name;
}
