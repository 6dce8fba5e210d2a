import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import type { Goal } from '../../src/plan/settings.ts';
import { forecastOf } from '../../src/report/forecast.ts';
import { addForecast } from '../../src/report/page/forecast-block.ts';
import { PageBuilder } from '../../src/report/page/page-builder.ts';
import { logOf as prospectLog, type Row } from '../metric/log-of.ts';
import { type LogRow, logOf, reportOf } from './report-of.ts';

const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const today = dayOf(2026, 11, 20);
/** Three closed months of 3000 calls and 150 sales; 15 workdays of November at 48 calls, 38 sales; today is one of them. */
const rows: LogRow[] = [
  ['2026-08-03', '', 'cold call', 1000],
  ['2026-09-01', '', 'cold call', 1000],
  ['2026-10-30', '', 'cold call', 1000],
  ['2026-10-30', '', 'sale', 150],
  ['2026-11-02', '', 'cold call', 700],
  ['2026-11-20', '', 'cold call', 20],
  ['2026-11-19', '', 'sale', 38],
];
const goal: Goal = { who: '', measure: { id: 'sales' }, each: 'month', amount: 50, from: null, to: null };
const settings = (goals: Goal[] = []) => ({
  catalogue: logOf([]).catalogue,
  reps: [],
  absences: [],
  goals,
  calendar: defaultCalendar,
  refusals: [],
});
const forecastOn = (day: number, goals: Goal[] = [], list = rows) =>
  reportOf(list, november, languages.en, day, { settings: settings(goals) }).forecast;

describe('forecastOf', () => {
  it('forecastOf by calls: 48 a workday, 6 workdays left, 5 sales of 100 calls: 38 + 288 × 5 % = 52.4', () => {
    const found = forecastOn(today)!;
    expect([found.callsPerDay, found.workdaysLeft]).toEqual([48, 6]);
    expect(found.byCalls).toMatchObject({ actual: 38, callsLeft: 288, k: 150, n: 3000 });
    expect(found.byCalls!.sales).toBeCloseTo(52.4, 12);
    expect(found.byProspects).toBeNull();
    expect(found.goal).toBeNull();
  });

  it('forecastOf counts today as a day to come until something is logged', () => {
    const found = forecastOn(
      today,
      [],
      rows.filter(([day]) => day !== '2026-11-20'),
    )!;
    expect(found.workdaysLeft).toBe(7);
    expect(found.callsPerDay).toBe(50); // 700 in 14 workdays
  });

  it('forecastOf says how the month’s goal stands', () => {
    const found = forecastOn(today, [goal])!.goal!;
    expect(found).toMatchObject({ target: 50, actual: 38, attainment: 0.76, salesNeededPerDay: 2 });
    expect(found.expectedToDate?.toFixed(1)).toBe('35.7'); // 50 × 15 ÷ 21
    expect(found.callsNeededPerDay).toBe(40); // 12 ÷ 5 % in 6 days
    // SciPy: betabinom.sf(11, 288, 150.5, 2850.5)
    expect(found.chance).toBeCloseTo(0.7703210306123217, 9);
  });

  it('forecastOf by prospects, by hand: 4 open for 5 days, of those open then 6 of 11 were sold at 10 days', () => {
    const each = (day: string, is: Row['is'], names: string) =>
      [...names].map((prospect): Row => ({ day, is, prospect }));
    const log = prospectLog([
      ...each('2026-08-01', 'coldCall', 'abcdefghij'),
      ...each('2026-08-11', 'sale', 'abcde'),
      ...each('2026-08-21', 'lost', 'fghij'),
      { day: '2026-09-01', is: 'coldCall', count: 99 },
      ...each('2026-09-01', 'coldCall', 'k'),
      ...each('2026-09-11', 'sale', 'k'),
      ...each('2026-11-15', 'coldCall', 'lmno'),
    ]);
    const { byProspects } = forecastOf(log, november, today, settings())!;
    // At 10 days 6 of 11 were sold (k too): of everybody open at 5 days 6 ÷ 11 are sold by 15 days.
    expect(byProspects).toMatchObject({ actual: 0, open: 4, k: 1, n: 100, horizonDays: 10 });
    expect(byProspects!.fromOpen).toBeCloseTo((4 * 6) / 11, 12);
    // 4 calls in 14 workdays are 2 in the 7 left, 1 sale of 100 calls; only the first of those days leaves the 10 days of a cycle.
    expect(byProspects!.fromNew).toBeCloseTo((2 * 0.01) / 7, 12);
  });

  it('forecastOf is none for a period that is over, has not begun, or has no workday left', () => {
    expect(forecastOn(dayOf(2026, 12, 1))).toBeNull();
    expect(forecastOn(dayOf(2026, 10, 31))).toBeNull();
    const last: LogRow = ['2026-11-30', '', 'cold call', 1];
    expect(forecastOn(dayOf(2026, 11, 30), [], [...rows, last])).toBeNull();
    expect(reportOf(rows).forecast).toBeNull();
  });
});

describe('addForecast', () => {
  it.each(Object.values(languages))('addForecast names both ways and the goal ($tag)', (words) => {
    const builder = new PageBuilder();
    addForecast(builder, forecastOn(today, [goal]), words);
    const text = builder.rows
      .flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')))
      .join('\n');
    expect(text).toContain(words.summary.forecast.byCalls);
    expect(text).toMatch(/76%.*35[.,]7.*106%/);
    addForecast(builder, null, words);
    expect(builder.rows.length).toBe(builder.next - 1);
  });
});
