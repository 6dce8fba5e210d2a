import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf, isoOf } from '../../src/log/day.ts';
import type { Period } from '../../src/plan/period.ts';
import { unitOf } from '../../src/report/trend-spans.ts';
import { logOf, type Row } from '../metric/log-of.ts';
import { everything, reportOf } from './report-of.ts';

const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const call = (day: number, count = 10) => [isoOf(day), 'Ann', 'cold call', count, ''];
/** A call on every day from one to another. */
const daily = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => call(from + index));
const trendOf = (
  rows: readonly (readonly unknown[])[],
  period: Period = november,
  today = dayOf(2026, 12, 1),
) => reportOf(rows, period, languages.en, today).trend;
const table = ({ rows }: ReturnType<typeof trendOf>) =>
  rows.map(({ label, workdays, stages }) => [label, workdays, stages[0]]);

describe('trendOf', () => {
  it('trendOf a month shows its weeks, the ones it cuts with their own working days', () => {
    // Calendar: 1 November 2026 is a Sunday, 30 November a Monday.
    expect(table(trendOf(daily(november.from, november.to)))).toEqual([
      ['1 Nov', 0, 10],
      ['2–8 Nov', 5, 70],
      ['9–15 Nov', 5, 70],
      ['16–22 Nov', 5, 70],
      ['23–29 Nov', 5, 70],
      ['30 Nov', 1, 10],
    ]);
  });

  it('trendOf leaves out days that are neither worked nor logged', () => {
    const { rows, ofPeriod } = trendOf([call(dayOf(2026, 9, 1)), ...daily(november.from + 1, november.to)]);
    expect(rows[0]!.label).toBe('2–8 Nov');
    // Nor are they among the weeks of the period, so none is said to be missing: 2–8, 9–15, 16–22, 23–29, 30 November.
    expect([rows.length, ofPeriod]).toEqual([5, 5]);
  });

  it.each([
    ['with entries today', dayOf(2026, 11, 25), '23–25 Nov (so far)', 3],
    ['without', dayOf(2026, 11, 24), '23–24 Nov (so far)', 2],
  ])('trendOf says that a week is not over and counts its days so far: %s', (_, last, label, workdays) => {
    const trend = trendOf(daily(november.from, last), november, dayOf(2026, 11, 25));
    expect(trend.isRunning).toBe(true);
    expect(table(trend).at(-1)!.slice(0, 2)).toEqual([label, workdays]);
  });

  it('trendOf shows weeks before a young period for comparison, and says that they are none of it', () => {
    const trend = trendOf(daily(dayOf(2026, 9, 1), dayOf(2026, 11, 3)), november, dayOf(2026, 11, 3));
    expect(trend.rows.map(({ label, isBefore }) => [label, isBefore])).toEqual([
      ['5–11 Oct', true],
      ['12–18 Oct', true],
      ['19–25 Oct', true],
      ['26–31 Oct', true],
      ['1 Nov', false],
      ['2–3 Nov (so far)', false],
    ]);
  });

  it('trendOf shows weeks in which nobody logged, up to the end of a period that has entries', () => {
    const trend = trendOf(daily(november.from, november.from + 7));
    expect(table(trend).slice(-2)).toEqual([
      ['23–29 Nov', 5, 0],
      ['30 Nov', 1, 0],
    ]);
  });

  it.each([
    [62, 'week'],
    [63, 'month'],
  ])('trendOf a period of %d days goes by %s', (days, unit) => {
    expect(unitOf({ from: 0, to: days - 1 }, { firstDay: 0, lastDay: 0 })).toBe(unit);
  });

  it('trendOf a year shows its months, and names one that the period cuts by its days', () => {
    const period = { from: dayOf(2026, 1, 15), to: dayOf(2026, 5, 10) };
    const trend = trendOf(daily(dayOf(2025, 12, 1), dayOf(2026, 6, 1)), period, dayOf(2026, 6, 1));
    expect(trend.rows.map(({ label }) => label)).toEqual([
      '1–14 Jan',
      '15–31 Jan',
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
      '1–10 May',
    ]);
  });

  it('trendOf shows the latest twelve of more, and says of how many', () => {
    const trend = trendOf(daily(dayOf(2025, 1, 1), dayOf(2026, 6, 30)), everything);
    expect([trend.unit, trend.rows.length, trend.ofPeriod]).toEqual(['month', 12, 18]);
    expect(trend.rows[0]!.label).toBe('Jul 2025');
  });

  it('trendOf a cohort ends with the youngest prospects that are counted', () => {
    // One sale after ten days: everybody is followed for ten, so on 23 November those of 13 November are the last.
    const sold: Row[] = [
      { day: '2026-10-05', is: 'coldCall', prospect: 'Sold' },
      { day: '2026-10-15', is: 'sale', prospect: 'Sold' },
    ];
    const called = Array.from({ length: 22 }, (_, index): Row => {
      return { day: isoOf(november.from + 1 + index), is: 'coldCall', prospect: `Prospect ${index}` };
    });
    const log = logOf([...sold, ...called]);
    const { trend, funnel } = reportOf([], november, languages.en, dayOf(2026, 11, 23), {
      log,
      basis: 'cohort',
    });
    expect(table(trend).slice(-2)).toEqual([
      ['2–8 Nov', 5, 7],
      ['9–13 Nov', 5, 5],
    ]);
    expect([trend.ofPeriod, trend.isRunning, funnel[0]!.count]).toEqual([2, false, 12]);
  });

  it('trendOf a period adds up to its funnel', () => {
    const [first, days] = [dayOf(2026, 6, 1), 120];
    const entry = fc.tuple(
      fc.integer({ min: 0, max: days }),
      fc.constantFrom('cold call', 'appointment set', 'sale'),
      fc.integer({ min: 1, max: 30 }),
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 60 }),
        fc.integer({ min: 0, max: days }),
        fc.integer({ min: 0, max: days }),
        (entries, one, other) => {
          const rows = entries.map(([at, activity, count]) => [isoOf(first + at), '', activity, count, '']);
          const period = { from: first + Math.min(one, other), to: first + Math.max(one, other) };
          const { trend, funnel } = reportOf(rows, period);
          const own = trend.rows.filter(({ isBefore }) => !isBefore);
          funnel.forEach(({ count }, stage) => {
            expect(own.reduce((sum, { stages }) => sum + stages[stage]!, 0)).toBe(count);
          });
        },
      ),
    );
  });
});
