import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/log/catalogue.ts';
import { readLog } from '../../src/log/read-log.ts';
import { evaluate, metrics } from '../../src/metric/metric.ts';
import { sumOf, tally } from '../../src/metric/tally.ts';

const catalogue = new Catalogue([
  { name: 'call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'appointment', role: 'appointmentSet', stage: 2, isTouch: false },
  { name: 'sale', role: 'sale', stage: 3, isTouch: false },
  { name: 'lost', role: 'lost', stage: null, isTouch: false },
  { name: 'upsell', role: 'upsellClosed', stage: null, isTouch: false },
]);
const logOf = (rows: readonly (readonly unknown[])[]) =>
  readLog({
    table: [['Date', 'Activity', 'Count', 'Value'], ...rows],
    places: { date: 0, activity: 1, count: 2, value: 3 },
    catalogue,
    spellings: [],
    dayOfInstant: () => 0,
    sheet: 'Log',
  });
const total = (rows: readonly (readonly unknown[])[]) => {
  const log = logOf(rows);
  return tally(log, new Int32Array(log.size), 1);
};

describe('evaluate', () => {
  it('evaluate gives the article: 1000 calls, 150 appointments, 50 sales', () => {
    const sums = total([
      ['2026-11-02', 'call', 1000, ''],
      ['2026-11-02', 'appointment', 150, ''],
      ['2026-11-02', 'sale', 50, ''],
    ]);
    expect(evaluate('callToAppointmentRate', sums, 0, catalogue)).toEqual({ value: 0.15, k: 150, n: 1000 });
    expect(evaluate('appointmentToSaleRate', sums, 0, catalogue)).toEqual({ value: 1 / 3, k: 50, n: 150 });
    expect(evaluate('callToSaleRate', sums, 0, catalogue)).toEqual({ value: 0.05, k: 50, n: 1000 });
  });

  it('evaluate leaves open deals out of the win rate: 3 sold, 1 lost is 75 %', () => {
    const sums = total([
      ['2026-11-02', 'call', 100, ''],
      ['2026-11-02', 'sale', 3, ''],
      ['2026-11-02', 'lost', 1, ''],
    ]);
    expect(evaluate('winRate', sums, 0, catalogue)).toEqual({ value: 0.75, k: 3, n: 4 });
  });

  it('evaluate counts upsells as revenue but not in the average deal, and only sales that carry a value', () => {
    const sums = total([
      ['2026-11-02', 'sale', 2, 300],
      ['2026-11-02', 'sale', 1, ''],
      ['2026-11-02', 'upsell', 1, 50.5],
    ]);
    expect(evaluate('revenue', sums, 0, catalogue).value).toBe(350.5);
    expect(evaluate('averageDealValue', sums, 0, catalogue)).toEqual({ value: 150, k: 30_000, n: 2 }); // 300 / 2
  });

  it('evaluate gives blank, never 0 %, where there is nothing to divide by', () => {
    const sums = total([]);
    for (const id of Object.keys(metrics) as (keyof typeof metrics)[]) {
      const { value, n } = evaluate(id, sums, 0, catalogue);
      expect(value).toBe(n === null ? 0 : null);
    }
  });
});

describe('tally', () => {
  it('tally of the parts adds up to the whole, to the last cent', () => {
    const row = fc.tuple(
      fc.constant('2026-11-02'),
      fc.constantFrom('call', 'appointment', 'sale', 'lost', 'upsell'),
      fc.integer({ min: 1, max: 500 }),
      fc.oneof(
        fc.constant(''),
        fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), fc.integer({ min: 1, max: 7 }), (rows, groups) => {
        const log = logOf(rows);
        const whole = tally(log, new Int32Array(log.size), 1);
        const parts = tally(
          log,
          Int32Array.from({ length: log.size }, (_, index) => (index * 31) % groups),
          groups,
        );
        for (const of of ['counts', 'cents', 'valued'] as const) {
          for (let kind = 0; kind < catalogue.kinds.length; kind++) {
            let sum = 0;
            for (let group = 0; group < groups; group++) sum += sumOf(parts, of, group, [kind]);
            expect(sum).toBe(sumOf(whole, of, 0, [kind]));
          }
        }
      }),
    );
  });

  it('tally leaves out rows of a negative group', () => {
    const log = logOf([
      ['2026-11-02', 'sale', 2, 10],
      ['2026-11-02', 'sale', 3, 10],
    ]);
    expect(sumOf(tally(log, [-1, 0], 1), 'counts', 0, [2])).toBe(3);
  });
});
