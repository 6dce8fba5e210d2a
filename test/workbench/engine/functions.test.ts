import { describe, expect, test, vi } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { registerFunctions } from '../../../src/workbench/engine/functions.ts';
import { OWNER_EMAIL, type Workbook } from '../../../src/workbench/engine/workbook.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };
const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const param = (name: string) => ({ name, description: '' });
const declarations = [
  { name: 'ECHO', description: 'Gives back what it got.', params: ['a', 'b', 'c'].map(param) },
  { name: 'GIVE', description: 'Gives what the test wants.', params: [param('a')] },
];

/** A workbook whose ECHO records its arguments and whose GIVE returns what it is told. */
function withFunctions(give: () => unknown = () => 1): { workbook: Workbook; got: unknown[][] } {
  const workbook = createWorkbook({ timeZone: 'Europe/Kyiv' });
  const got: unknown[][] = [];
  registerFunctions(workbook, declarations, (name, args) => {
    if (name === 'GIVE') return give();
    got.push(args);
    return 'ok';
  });
  return { workbook, got };
}

function put(workbook: Workbook, rows: (string | number | boolean | null)[][], top = 0): void {
  workbook.apply([{ kind: 'setCells', sheetId: '0', top, left: 0, rows }], owner);
}

function argsOf(formula: string, first: (string | number | boolean | null)[] = []): unknown[] {
  const { workbook, got } = withFunctions();
  put(workbook, [first.length ? first : [null]]);
  put(workbook, [[formula]], 5);
  expect(workbook.values('0', zone(5, 0)).values[0][0]).toBe('ok');
  return got.at(-1) ?? [];
}

describe('arguments of a custom function', () => {
  test.each([
    ['a number', '=ECHO(A1)', [5], [5]],
    ['a text', '=ECHO(A1)', ['hi'], ['hi']],
    ['a boolean', '=ECHO(A1)', [true], [true]],
    ['12 % as 0.12', '=ECHO(A1;12%)', ['12%'], [0.12, 0.12]],
    ['a blank cell as ""', '=ECHO(C1)', [1], ['']],
    ['a 1×1 range as a scalar', '=ECHO(A1:A1)', [5], [5]],
    ['a 1×n range as rows of columns', '=ECHO(A1:C1)', [5, null, 'x'], [[[5, '', 'x']]]],
    ['a skipped argument as ""', '=ECHO(1;;3)', [1], [1, '', 3]],
    ['omitted trailing arguments not at all', '=ECHO(1)', [1], [1]],
    ['an error within a range as its text', '=ECHO(A1:B1)', [1, '=NA()'], [[[1, '#N/A']]]],
    ['a text that looks like a link whole', '=ECHO(A1)', ["'[x](http://a.b)"], ['[x](http://a.b)']],
  ])('come as %s', (_, formula, first, expected) => {
    expect(argsOf(formula, first)).toEqual(expected);
  });

  test("a date comes as a Date in the spreadsheet's zone", () => {
    const [date] = argsOf('=ECHO(A1)', ['2026-07-01']) as [Date];
    expect(date.toISOString()).toBe('2026-06-30T21:00:00.000Z');
  });

  test('a whole column comes as long as the grid', () => {
    const [column] = argsOf('=ECHO(B:B)', [1]) as [unknown[][]];
    expect(column.length).toBe(1000);
  });

  test("dates and lists are made with the constructors of the script's scope", () => {
    class OtherDate extends Date {}
    class OtherArray<T> extends Array<T> {}
    const workbook = createWorkbook();
    const got: unknown[][] = [];
    const call = (_: string, args: unknown[]) => got.push(args);
    registerFunctions(workbook, declarations, call, () => ({
      Date: OtherDate as DateConstructor,
      Array: OtherArray as unknown as ArrayConstructor,
    }));
    put(workbook, [['2026-07-01', 1, '=ECHO(A1;A1:B1)']]);
    expect(got[0][0]).toBeInstanceOf(OtherDate);
    expect(got[0][1]).toBeInstanceOf(OtherArray);
  });

  test.each(['=ECHO(NOW())', '=ECHO(A1)', '=ECHO(B1)', '=ECHO(A1:B2)'])(
    '%s is refused for the clock or chance in it',
    (formula) => {
      const { workbook, got } = withFunctions();
      put(workbook, [['=RAND()', '=A1+1']]);
      put(workbook, [[formula, '=ECHO("NOW()")', '=ECHO(TODAY())']], 5);
      expect(workbook.values('0', zone(5, 0, 5, 2)).values[0]).toEqual(['#ERROR!', 'ok', 'ok']);
      expect(workbook.errorMessage('0', 5, 0)).toBe(
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
      );
      expect(got.length).toBe(2);
    },
  );
});

describe('results of a custom function', () => {
  const result = (give: () => unknown, last = zone(0, 0, 1, 1)) => {
    const { workbook } = withFunctions(give);
    put(workbook, [['=GIVE(1)']]);
    return {
      values: workbook.values('0', last).values,
      displays: workbook.displays('0', last),
      message: workbook.errorMessage('0', 0, 0),
    };
  };

  test.each([
    ['NaN', () => Number.NaN, '#NUM!'],
    ['Infinity', () => Number.POSITIVE_INFINITY, '#NUM!'],
    ['null', () => null, ''],
    ['undefined', () => undefined, ''],
    ['a text', () => 'x', 'x'],
  ])('%s', (_, give, expected) => {
    expect(result(give).values[0][0]).toBe(expected);
  });

  test('a Date shows as a date', () => {
    expect(result(() => new Date('2026-06-30T21:00:00Z')).displays[0][0]).toBe('7/1/2026');
  });

  test('an array fills the cells right and below, a list the cells below', () => {
    expect(
      result(() => [
        [1, 'a'],
        [2, ''],
      ]).values,
    ).toEqual([
      [1, 'a'],
      [2, ''],
    ]);
    expect(result(() => [1, 2]).values).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  test('a thrown error shows #ERROR! with its message', () => {
    const { values, message } = result(() => {
      throw new Error('needs a number');
    });
    expect([values[0][0], message]).toEqual(['#ERROR!', 'needs a number']);
  });

  test.each([
    ['rows of unequal length', () => [[1, 2], [3]], /rows of one length.*row 2/],
    ['an object', () => ({}), /got object/],
    ['a function', () => () => 1, /got function/],
    ['nothing in an array', () => [], /at least one cell/],
  ])('%s is refused', (_, give, text) => {
    const { values, message } = result(give);
    expect(values[0][0]).toBe('#ERROR!');
    expect(message).toMatch(text);
  });

  test('an array over a filled cell is #REF!, naming the cell that stands in the way', () => {
    const { workbook } = withFunctions(() => [
      [1, 2],
      [3, 4],
    ]);
    put(workbook, [
      ['=GIVE(1)', null],
      [null, 'here'],
    ]);
    expect(workbook.values('0', zone(0, 0, 1, 1)).values).toEqual([
      ['#REF!', null],
      [null, 'here'],
    ]);
    expect(workbook.errorMessage('0', 0, 0)).toBe(
      'Array result was not expanded because it would overwrite data in B2.',
    );
  });
});

describe('registerFunctions', () => {
  test('formulas that waited for the function are computed, in this workbook alone', () => {
    const [mine, other] = [createWorkbook(), createWorkbook()];
    put(mine, [['=GIVE(1)', '=A1+1']]);
    expect(mine.values('0', zone(0, 0)).values[0][0]).toBe('#NAME?');
    registerFunctions(mine, declarations, () => 41);
    expect(mine.values('0', zone(0, 0, 0, 1)).values[0]).toEqual([41, 42]);
    put(other, [['=GIVE(1)']]);
    expect(other.values('0', zone(0, 0)).values[0][0]).toBe('#NAME?');
  });

  test('the function is called again only when its cells change', () => {
    const workbook = createWorkbook();
    const call = vi.fn(() => 1);
    registerFunctions(workbook, declarations, call);
    put(workbook, [[1, 2, '=GIVE(A1)']]);
    const before = call.mock.calls.length;
    put(workbook, [[1, 3]]);
    expect(call.mock.calls.length).toBe(before);
    put(workbook, [[2]]);
    expect(call.mock.calls.length).toBe(before + 1);
  });

  test('a name that Sheets has is refused', () => {
    expect(() =>
      registerFunctions(createWorkbook(), [{ name: 'SUM', description: '', params: [] }], () => 1),
    ).toThrow(/got SUM/);
  });

  test('a declaration with more arguments replaces one with fewer', () => {
    const wider = { ...declarations[1], params: ['a', 'b'].map(param) };
    const workbook = createWorkbook();
    registerFunctions(workbook, [wider], (_, args) => args.length);
    put(workbook, [['=GIVE(1;2)']]);
    expect(workbook.values('0', zone(0, 0)).values[0][0]).toBe(2);
  });
});
