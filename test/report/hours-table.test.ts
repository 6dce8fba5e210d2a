import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIso } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import { hoursTableOf } from '../../src/report/hours-table.ts';
import { logOf, type Row } from '../metric/log-of.ts';

const everything = { from: null, to: null };
type Timed = Row & { hour: number };
const at = (day: string, hour: number, count = 1, is: Row['is'] = 'coldCall'): Timed => ({
  ...{ day, hour, count, is },
});
const of = (
  rows: readonly Timed[],
  period: Parameters<typeof hoursTableOf>[1] = everything,
  week = defaultCalendar,
) => hoursTableOf({ ...logOf(rows), hours: rows.map(({ hour }) => hour) }, period, week);
const [monday, tuesday, sunday] = ['2026-11-02', '2026-11-03', '2026-11-08'] as const;

describe('hoursTableOf', () => {
  it('hoursTableOf counts calls by weekday and hour, of those that have a clock time', () => {
    const found = of([
      at(monday, 9, 3),
      at(monday, 11, 2),
      at(tuesday, 9),
      at(tuesday, -1, 40),
      at(tuesday, 9, 5, 'email'),
    ])!;
    expect(found).toMatchObject({ hours: [9, 10, 11], hasOther: false, largest: 3, timed: 6, of: 46 });
    expect(found.rows.map(({ weekday, counts }) => [weekday, ...counts])).toEqual([
      [1, 3, 0, 2],
      [2, 1, 0, 0],
      [3, 0, 0, 0],
      [4, 0, 0, 0],
      [5, 0, 0, 0],
    ]);
    expect(found.total).toEqual({ counts: [4, 0, 2], other: 0 });
  });

  it('hoursTableOf shows the ten hours in a row that hold most, and sums the others', () => {
    const found = of([
      at(monday, 6),
      at(monday, 8, 9),
      at(monday, 17, 9),
      at(monday, 18, 2),
      at(monday, 22),
    ])!;
    expect(found.hours).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(found.rows[0]!.other).toBe(4); // 1 + 2 + 1
    expect(found.hasOther).toBe(true);
  });

  it('hoursTableOf follows the team’s week, and adds a free day that somebody worked', () => {
    const week = { ...defaultCalendar, weekStart: 7, workdays: [1, 2] };
    expect(of([at(sunday, 9), at(tuesday, 9)], everything, week)!.rows.map(({ weekday }) => weekday)).toEqual(
      [7, 1, 2],
    );
  });

  it('hoursTableOf divides what has the same hour', () => {
    const found = of([at(monday, 9, 40), at(tuesday, 9, 8, 'appointmentSet'), at(monday, 10, 5)])!;
    expect(found.firstStep!.map(({ k, n }) => [k, n])).toEqual([
      [8, 40],
      [0, 5],
    ]);
  });

  it('hoursTableOf is null where no call of the period has a clock time', () => {
    expect(of([at(monday, -1)])).toBeNull();
    expect(of([at(monday, 9, 1, 'sale')])).toBeNull();
    const later = parseIso('2026-12-01');
    expect(of([at(monday, 9)], { from: later, to: null })).toBeNull();
  });

  it('hoursTableOf has cells that add up to all calls with a clock time, on random logs', () => {
    const row = fc.record({
      day: fc.constantFrom(monday, tuesday, sunday, '2026-11-12'),
      hour: fc.integer({ min: -1, max: 23 }),
      count: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (drawn) => {
        const found = of(drawn.map(({ day, hour, count }) => at(day, hour, count)));
        const timed = drawn.filter(({ hour }) => hour >= 0).reduce((sum, { count }) => sum + count, 0);
        if (!found) {
          expect(timed).toBe(0);
          return;
        }
        const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
        expect(sum(found.rows.flatMap(({ counts, other }) => [...counts, other]))).toBe(timed);
        expect(sum(found.total.counts) + found.total.other).toBe(timed);
        expect(found.hours.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
