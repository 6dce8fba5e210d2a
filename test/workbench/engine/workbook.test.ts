import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/workbench/engine/commands.ts';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import type { CellInput } from '../../../src/workbench/engine/port.ts';
import { OWNER_EMAIL, type Workbook } from '../../../src/workbench/engine/workbook.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };
const rep = { email: 'rep@example.com', canEdit: true };
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const cells = (rows: CellInput[][], top = 0, left = 0): Command => ({
  kind: 'setCells',
  sheetId: '0',
  top,
  left,
  rows,
});

function write(workbook: Workbook, rows: CellInput[][], top = 0, left = 0): void {
  workbook.apply([cells(rows, top, left)], owner);
}

describe('createWorkbook', () => {
  test('createWorkbook gives one sheet of 1,000 × 26', () => {
    expect(createWorkbook().sheets()).toMatchObject([
      { name: 'Sheet1', rows: 1000, columns: 26, isHidden: false },
    ]);
  });

  test('createWorkbook refuses a locale it does not know', () => {
    expect(() => createWorkbook({ locale: 'xx_XX' })).toThrow(/requires one of en_US.*got xx_XX/);
  });
});

describe('Workbook texts', () => {
  test('any text written behind an apostrophe reads back exactly', () => {
    const workbook = createWorkbook();
    const texts = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '[x](http://a.b)',
        '=1+1',
        "'quoted",
        '0012',
        'TRUE',
        '#N/A',
        '5%',
        '1/2',
        'https://a.b',
        '@',
        '+1',
        ' 12 ',
        'a\nb',
        '2026-01-05 10:00',
        'x 5',
      ),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text !== '' && !text.includes('\r')),
        (text) => {
          write(workbook, [[`'${text}`]]);
          expect(workbook.values('0', zone(0, 0)).values[0][0]).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text written under the format @ reads back exactly, unless it is a formula', () => {
    const workbook = createWorkbook();
    workbook.apply([{ kind: 'setPattern', sheetId: '0', zone: zone(0, 0), pattern: '@' }], owner);
    const texts = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/^[='\r]|\r/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        write(workbook, [[text]]);
        expect(workbook.values('0', zone(0, 0)).values[0][0]).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('a text keeps its value when the format @ comes and goes', () => {
    const workbook = createWorkbook();
    write(workbook, [["'0012"]]);
    const pattern = (text: string) =>
      workbook.apply([{ kind: 'setPattern', sheetId: '0', zone: zone(0, 0), pattern: text }], owner);
    for (const next of ['@', '', '@', '0.00']) {
      pattern(next);
      expect(workbook.values('0', zone(0, 0)).values[0][0]).toBe('0012');
    }
  });

  test('a cell takes 50,000 characters and no more', () => {
    const workbook = createWorkbook();
    write(workbook, [['x'.repeat(50_000)]]);
    expect(() => write(workbook, [['x'.repeat(50_001)]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('Workbook formulas and errors', () => {
  test('errors carry the names that Sheets shows', () => {
    const workbook = createWorkbook();
    write(workbook, [['=A1', '=1/0', '=NA()', '=NOPE(1)', '=1+', '+380 44', '=Missing!A1', '=VALUE("x")']]);
    expect(workbook.values('0', zone(0, 0, 0, 7)).values[0]).toEqual([
      '#REF!',
      '#DIV/0!',
      '#N/A',
      '#NAME?',
      '#ERROR!',
      '#ERROR!',
      '#REF!',
      expect.stringMatching(/^#(VALUE|ERROR)!$/),
    ]);
  });

  test('functions that only the engine has are unknown, as in Sheets', () => {
    const workbook = createWorkbook();
    write(workbook, [['=MONTH.START(1)', '=TEXTSPLIT("a b";" ")', '=REGEXTEST("a";"a")']]);
    expect(workbook.values('0', zone(0, 0, 0, 2)).values[0]).toEqual(['#NAME?', '#NAME?', '#NAME?']);
  });

  test('ARRAYFORMULA fills the cells below', () => {
    const workbook = createWorkbook();
    write(
      workbook,
      [[1, '=ARRAYFORMULA(A1:A3*2)'], [2], [3]].map((row) => [row[0], row[1] ?? null]),
    );
    expect(workbook.values('0', zone(0, 1, 2, 1)).values).toEqual([[2], [4], [6]]);
  });

  test('formulas answers the separators of the locale', () => {
    const workbook = createWorkbook({ locale: 'de_DE' });
    write(workbook, [['=ROUND(1,25;1)']]);
    expect(workbook.values('0', zone(0, 0)).values[0][0]).toBe(1.3);
    expect(workbook.formulas('0', zone(0, 0))[0][0]).toBe('=ROUND(1,25;1)');
  });
});

describe('Workbook.lastRow', () => {
  // FALSE checkboxes and formulas that show nothing count: published live measurements.
  test('lastRow counts FALSE, and formulas that show nothing', () => {
    const workbook = createWorkbook();
    write(workbook, [[false]], 4);
    expect(workbook.lastRow('0')).toBe(5);
    write(workbook, [['=""']], 9, 2);
    expect([workbook.lastRow('0'), workbook.lastColumn('0')]).toEqual([10, 3]);
  });

  test('lastRow counts what an array formula fills, and nothing of an empty sheet or of a mere format', () => {
    const workbook = createWorkbook();
    workbook.apply([{ kind: 'setPattern', sheetId: '0', zone: zone(50, 0), pattern: '0.00' }], owner);
    expect([workbook.lastRow('0'), workbook.lastColumn('0')]).toEqual([0, 0]);
    write(workbook, [['=SEQUENCE(7;3)']]);
    expect([workbook.lastRow('0'), workbook.lastColumn('0')]).toEqual([7, 3]);
  });
});

describe('Workbook.apply', () => {
  test('apply writes a batch whole or not at all', () => {
    const workbook = createWorkbook();
    const outside = cells([['b']], 1000);
    expect(() => workbook.apply([cells([['a']]), outside], owner)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(workbook.lastRow('0')).toBe(0);
  });

  test('apply undoes what it did when the engine refuses a later command', () => {
    const workbook = createWorkbook();
    const bad: Command = { kind: 'removeNamedRange', name: 'nobody' };
    expect(() => workbook.apply([cells([['a']]), bad], owner)).toThrow(/NamedRangeNotFound/);
    expect(workbook.lastRow('0')).toBe(0);
    write(workbook, [['b']]);
    expect(workbook.lastRow('0')).toBe(1);
  });

  test('apply leaves earlier batches alone when the engine refuses the first command of one', () => {
    const workbook = createWorkbook();
    write(workbook, [['a']]);
    const bad: Command = { kind: 'removeNamedRange', name: 'nobody' };
    expect(() => workbook.apply([bad], owner)).toThrow(/NamedRangeNotFound/);
    expect(() => workbook.apply([bad, cells([['b']], 1)], owner)).toThrow(/NamedRangeNotFound/);
    expect(workbook.values('0', zone(0, 0, 1, 0)).values).toEqual([['a'], [null]]);
  });

  test('apply refuses a grid beyond 10,000,000 cells, the empty ones included', () => {
    const workbook = createWorkbook();
    const huge: Command = {
      kind: 'insertLines',
      sheetId: '0',
      dimension: 'ROW',
      before: 1000,
      count: 400_000,
      inherits: 'previous',
    };
    expect(() => workbook.apply([huge], owner)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('apply refuses a person who may not edit', () => {
    expect(() =>
      createWorkbook().apply([cells([['a']])], { email: 'x@example.com', canEdit: false }),
    ).toThrow(PROTECTED);
  });

  test('apply refuses a protected range, except to its editors and the owner', () => {
    const workbook = createWorkbook();
    const protection = {
      id: 'p1',
      kind: 'range' as const,
      sheetId: '0',
      zone: zone(0, 0, 9, 0),
      description: '',
      isWarningOnly: false,
      isDomainEditable: false,
      editors: ['boss@example.com'],
      rangeName: null,
      unprotected: [],
    };
    workbook.apply([{ kind: 'setProtection', protection }], owner);
    expect(() => workbook.apply([cells([['a']])], rep)).toThrow(PROTECTED);
    expect(() => workbook.appendRow('0', ['a'], rep)).toThrow(PROTECTED);
    workbook.apply([cells([['a']], 10)], rep);
    workbook.apply([cells([['a']])], { email: 'boss@example.com', canEdit: true });
    write(workbook, [['b']]);
    workbook.apply(
      [{ kind: 'insertLines', sheetId: '0', dimension: 'ROW', before: 0, count: 3, inherits: 'next' }],
      owner,
    );
    expect(workbook.protections()[0].zone).toEqual(zone(3, 0, 12, 0));
  });

  test('apply refuses what a rejecting rule does not take, naming the cell and the list', () => {
    const workbook = createWorkbook();
    const rule = {
      criterion: 'VALUE_IN_LIST',
      args: [['call', 'sale'], true],
      isInvalidAllowed: false,
      helpText: null,
    };
    workbook.apply([{ kind: 'setValidation', sheetId: '0', zone: zone(0, 5, 99, 5), rule }], owner);
    expect(() => write(workbook, [['x']], 23, 5)).toThrow(
      'The data you entered in cell F24 violates the data validation rules set on this cell. Please enter one of the following values: call, sale.',
    );
    write(workbook, [['sale']], 23, 5);
    workbook.apply([{ kind: 'setValidation', sheetId: '0', zone: zone(23, 5), rule: null }], owner);
    write(workbook, [['x']], 23, 5);
    expect(() => write(workbook, [['x']], 24, 5)).toThrow(/F25/);
  });

  test('apply judges values by a rule that comes earlier in the same batch', () => {
    const workbook = createWorkbook();
    const rule = { criterion: 'NUMBER_GREATER_THAN', args: [10], isInvalidAllowed: false, helpText: null };
    const set: Command = { kind: 'setValidation', sheetId: '0', zone: zone(0, 0), rule };
    expect(() => workbook.apply([set, cells([[5]])], owner)).toThrow(/cell A1 violates/);
    workbook.apply([set, cells([[11]])], owner);
  });

  test('apply keeps the pattern that was set, also where two look the same to the engine', () => {
    const workbook = createWorkbook();
    const patterns = ['MMM d', 'mmm d', 'h:mm am/pm', 'H:mm', 'hh:mm', '0.00E+00', '+0.0" pt";−0.0" pt"'];
    workbook.apply([{ kind: 'setPatterns', sheetId: '0', top: 0, left: 0, patterns: [patterns] }], owner);
    expect(workbook.patterns('0', zone(0, 0, 0, patterns.length - 1))).toEqual([patterns]);
  });
});

describe('Workbook.appendRow', () => {
  test("appendRow adds rows to a full grid and answers the row's number", () => {
    const workbook = createWorkbook();
    write(workbook, [['last']], 999);
    expect(workbook.appendRow('0', ['next'], owner)).toBe(1001);
    expect(workbook.sheets()[0].rows).toBeGreaterThan(1000);
  });
});

describe('Workbook.toJSON', () => {
  test("toJSON keeps values, formats, notes, protections, names, metadata, charts and the book's own data", () => {
    const workbook = createWorkbook({
      locale: 'uk_UA',
      timeZone: 'Europe/Kyiv',
      name: 'Team',
      ownerEmail: 'boss@example.com',
    });
    const boss = { email: 'boss@example.com', canEdit: true };
    const chart = {
      id: 7,
      sheetId: '0',
      type: 'BAR',
      ranges: [{ sheetId: '0', zone: zone(0, 0, 2, 1) }],
      options: { title: 'Calls', 'legend.position': 'none' },
      headerCount: 1,
      isTransposed: false,
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenStrategy: 'IGNORE_BOTH',
      anchor: { row: 3, column: 2, x: 1, y: 2 },
    };
    workbook.apply(
      [
        cells([
          ['name', 'calls'],
          ['Ann', '1,5'],
          ["'0012", { time: Date.UTC(2026, 0, 5, 22) }],
        ]),
        { kind: 'setNotes', sheetId: '0', top: 0, left: 0, notes: [['hello']] },
        { kind: 'setPattern', sheetId: '0', zone: zone(1, 1), pattern: 'MMM' },
        { kind: 'setNamedRange', name: 'people', sheetId: '0', zone: zone(0, 0, 2, 0) },
        { kind: 'setChart', chart },
        {
          kind: 'setMetadata',
          metadata: {
            id: 5,
            key: 'k',
            value: 'v',
            visibility: 'DOCUMENT',
            scriptId: 's',
            place: 'row',
            sheetId: '0',
            zone: zone(1, 0, 1, 25),
          },
        },
      ],
      boss,
    );
    const copy = createWorkbook({ book: JSON.parse(JSON.stringify(workbook.toJSON())) });
    const all = zone(0, 0, 2, 1);
    expect(copy.book()).toEqual(workbook.book());
    expect(copy.values('0', all)).toEqual(workbook.values('0', all));
    expect(copy.displays('0', all)).toEqual(workbook.displays('0', all));
    expect(copy.patterns('0', all)).toEqual(workbook.patterns('0', all));
    expect(copy.notes('0', zone(0, 0))).toEqual([['hello']]);
    expect(copy.namedRanges()).toEqual([{ name: 'people', sheetId: '0', zone: zone(0, 0, 2, 0) }]);
    expect(copy.charts('0')).toEqual([chart]);
    expect(copy.metadata()).toEqual(workbook.metadata());
    expect(copy.values('0', zone(2, 1)).values[0][0]).toBeCloseTo(46_028, 6);
  });

  test('everything the port answers can be cloned', () => {
    const workbook = createWorkbook();
    write(workbook, [[1, 'a', true, '=1/0']]);
    const all = zone(0, 0, 0, 3);
    const answers = [
      workbook.book(),
      workbook.sheets(),
      workbook.values('0', all),
      workbook.styles('0', all),
      workbook.validations('0', all),
    ];
    expect(structuredClone(answers)).toEqual(answers);
  });
});

describe('Workbook rows and columns', () => {
  test('inserting rows moves notes, names and rules with their cells', () => {
    const workbook = createWorkbook();
    workbook.apply(
      [
        { kind: 'setNotes', sheetId: '0', top: 4, left: 1, notes: [['n']] },
        { kind: 'setNamedRange', name: 'spot', sheetId: '0', zone: zone(4, 1) },
      ],
      owner,
    );
    workbook.apply(
      [{ kind: 'insertLines', sheetId: '0', dimension: 'ROW', before: 2, count: 3, inherits: 'previous' }],
      owner,
    );
    expect(workbook.notes('0', zone(7, 1))).toEqual([['n']]);
    expect(workbook.namedRanges()[0].zone).toEqual(zone(7, 1));
    workbook.apply([{ kind: 'deleteLines', sheetId: '0', dimension: 'ROW', start: 7, count: 1 }], owner);
    expect(workbook.notes('0', zone(7, 1))).toEqual([['']]);
    expect(workbook.namedRanges()).toEqual([]);
  });

  test('insertCells pushes the cells below down and deleteCells brings them back', () => {
    const workbook = createWorkbook();
    write(workbook, [
      ['a', 'x'],
      ['b', 'y'],
      ['=A1', 'z'],
    ]);
    workbook.apply([{ kind: 'insertCells', sheetId: '0', zone: zone(0, 0), dimension: 'ROW' }], owner);
    expect(workbook.values('0', zone(0, 0, 3, 1)).values).toEqual([
      [null, 'x'],
      ['a', 'y'],
      ['b', 'z'],
      ['a', null],
    ]);
    expect(workbook.formulas('0', zone(3, 0))).toEqual([['=A2']]);
    workbook.apply([{ kind: 'deleteCells', sheetId: '0', zone: zone(0, 0), dimension: 'ROW' }], owner);
    expect(workbook.values('0', zone(0, 0, 2, 1)).values).toEqual([
      ['a', 'x'],
      ['b', 'y'],
      ['a', 'z'],
    ]);
  });
});
