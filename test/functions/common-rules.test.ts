import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../src/functions/family.ts';
import { callFunction } from './call.ts';

const tables = ['FUNNEL', 'BOTTLENECK', 'LEVERS', 'FUNNEL_FROM_LOG'];
/** Functions of one cell per element; the others have tests of their own. */
const byCell = customFunctions.filter(
  ({ name }) => ![...tables, 'RATE_INTERVAL', 'SALES_METRIC'].includes(name),
);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('a range', () => {
  it('CALLS_NEEDED of a column and one rate answers a column, blank where the column is blank', () => {
    expect(callFunction('CALLS_NEEDED', [column(50, '', 12.5), 0.05])).toEqual(column(1000, '', 250));
  });

  it('CALLS_NEEDED of two columns is blank only where both are', () => {
    expect(callFunction('CALLS_NEEDED', [column(50, '', ''), column(0.05, '', 0.05)])).toEqual(
      column(1000, '', '#target requires a number of at least 0, got nothing'),
    );
  });

  it('CALLS_NEEDED shows the reason of the bad row alone', () => {
    expect(
      callFunction('CALLS_NEEDED', [column(50, 50, 50, 50, 50), column(0.05, 5, '#N/A', 1e-12, 0.1)]),
    ).toEqual(
      column(
        1000,
        '#closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5',
        '#closeRate requires a share from 0 to 1 (write 5% or 0.05), got the error #N/A',
        '#not reachable: it takes more than 1000000000 calls',
        500,
      ),
    );
  });

  it('CALLS_PER_DAY of a range with blank workdays takes the default there', () => {
    expect(callFunction('CALLS_PER_DAY', [column(50, 50), 0.05, column('', 22)])).toEqual(column(48, 46));
    expect(callFunction('CALLS_PER_DAY', [50, 0.05, column('', 22)])).toEqual(column('', 46));
    expect(callFunction('CALLS_PER_DAY', [column(50, 50), 0.05, ''])).toEqual(column(48, 48));
    expect(callFunction('CALLS_PER_DAY', [column(50, ''), column(0.05, ''), column('', 22)])).toEqual(
      column(48, '#target requires a number of at least 0, got nothing'),
    );
  });

  it('CALLS_NEEDED of ranges with confidence and observed calls takes each row’s own', () => {
    expect(
      callFunction('CALLS_NEEDED', [
        column(50, 50, 50, 50, ''),
        0.05,
        column(0.9, 0.9, '', '', ''),
        column('', 100, '', 100, ''),
      ]),
    ).toEqual(
      column(
        1180,
        1807,
        1000,
        '#confidence requires a share above 0 and below 1 (write 90% or 0.9) where observedCalls is given, got nothing',
        '',
      ),
    );
  });

  it('RATE_INTERVAL of a range of r × c is r × 2c, of blanks as many blanks', () => {
    const answer = callFunction('RATE_INTERVAL', [
      [
        [5, ''],
        [0, 50],
      ],
      [
        [100, ''],
        [30, 1000],
      ],
    ]) as unknown[][];
    expect(answer.map((row) => row.length)).toEqual([4, 4]);
    expect(answer[0]!.slice(2)).toEqual(['', '']);
    expect(answer[1]!.slice(2)).toEqual((callFunction('RATE_INTERVAL', [50, 1000]) as unknown[][])[0]);
    expect(callFunction('RATE_INTERVAL', [column('', ''), column('', '')])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('CALLS_NEEDED of a range of one cell is a range of one cell', () => {
    expect(callFunction('CALLS_NEEDED', [[[50]], 0.05])).toEqual([[1000]]);
    expect(callFunction('CALLS_NEEDED', [[['x']], 0.05])).toEqual([
      ['#target requires a number of at least 0, got text "x"'],
    ]);
  });

  it('CALLS_NEEDED of ranges of different shapes throws and names both', () => {
    expect(() => callFunction('CALLS_NEEDED', [column(1, 2, 3), [[0.1, 0.2, 0.3]]])).toThrow(
      'closeRate requires a range as large as target (3 rows × 1 column), got a range of 1 row × 3 columns',
    );
    expect(() => callFunction('CALLS_NEEDED', [[[1, 2], [3]], 0.1])).toThrow(
      'target requires rows that are equally long',
    );
    expect(() => callFunction('CALLS_NEEDED', [[[]], 0.1])).toThrow(
      'target requires rows that are equally long',
    );
    expect(() => callFunction('CALLS_NEEDED', [[], 0.1])).toThrow(
      'target requires rows that are equally long',
    );
  });

  it('CALLS_NEEDED of ranges with a surplus or a missing argument throws', () => {
    expect(() => callFunction('CALLS_NEEDED', [column(50), 0.05, 0.9, 100, 1])).toThrow(
      'at most 4 arguments',
    );
    expect(() => callFunction('CALLS_NEEDED', [column(50)])).toThrow('closeRate requires');
  });

  it.each(byCell.map(({ name }) => name))('%s of a range of blanks is as many blanks', (name) => {
    const { args } = customFunctions.find((one) => one.name === name)!;
    const blanks = [
      ['', ''],
      ['', ''],
    ];
    expect(
      callFunction(
        name,
        args.map(() => blanks),
      ),
    ).toEqual(blanks);
  });

  const number = fc.oneof(
    fc.integer({ min: -2, max: 2000 }),
    fc.constantFrom(0.05, 0.5, 1 / 3, '', 'x', '#N/A', true),
  );

  it.each(byCell)(
    '$name of ranges is $name of each element, errors as text; a row without its first value is refused',
    ({ name, args }) => {
      const grid = fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
        .chain(([rows, columns]) => {
          const range = fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          });
          return fc.tuple(fc.constant([rows, columns]), fc.tuple(...args.map(() => range)));
        });
      fc.assert(
        fc.property(grid, ([[rows, columns], ranges]) => {
          const answer = callFunction(name, ranges) as unknown[][];
          expect(answer.map((row) => row.length)).toEqual(Array(rows).fill(columns));
          answer.forEach((row, r) => {
            row.forEach((cell, c) => {
              const given = ranges.map((range) => range[r][c]);
              if (given.every((value) => value === '')) expect(cell).toBe('');
              else if (given[0] === '') {
                expect(String(cell)).toMatch(/^#\w+ requires /);
              } else expect(cell).toEqual(alone(name, given));
            });
          });
        }),
      );
    },
  );

  function alone(name: string, given: unknown[]): unknown {
    try {
      return callFunction(name, given);
    } catch (reason) {
      return `#${(reason as Error).message}`;
    }
  }

  it('CALLS_NEEDED of 20,000 rows, half of them bad, answers every row', () => {
    const targets = Array.from({ length: 20_000 }, (_, row) => [row % 2 ? row : 'bad']);
    expect(callFunction('CALLS_NEEDED', [targets, 0.05])).toHaveLength(20_000);
  });
});

describe('a single call', () => {
  it.each(customFunctions)(
    '$name on blank cells is blank, whichever way a blank arrives',
    ({ name, args }) => {
      for (const blank of ['', null, undefined])
        expect(
          callFunction(
            name,
            args.map(() => blank),
          ),
        ).toBe('');
    },
  );

  it.each(customFunctions)('$name with one argument more than declared throws', ({ name, args }) => {
    expect(() => callFunction(name, [...args.map(() => ''), ''])).toThrow(
      `${name} requires at most ${args.length} arguments`,
    );
  });

  it.each(customFunctions)('$name without arguments throws and names the first', ({ name, args }) => {
    expect(() => callFunction(name, [])).toThrow(`${args[0].name} requires`);
  });
});

describe('values of another realm', () => {
  it('CALLS_NEEDED takes their arrays and refuses their dates', () => {
    const [range, date] = runInNewContext('[[[50], [100]], new Date(0)]');
    expect(callFunction('CALLS_NEEDED', [range, 0.05])).toEqual(column(1000, 2000));
    expect(() => callFunction('CALLS_NEEDED', [date, 0.05])).toThrow('got a date');
  });
});

it('callFunction of a name that is not declared throws', () => {
  expect(() => callFunction('CALLS', [])).toThrow('got CALLS');
});
