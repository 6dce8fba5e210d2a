import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import type { Words } from '../../src/locale/words.ts';
import { dayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
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
const settings = {
  catalogue: logOf([]).catalogue,
  reps: [],
  goals: [],
  absences: [],
  calendar: defaultCalendar,
  refusals: [],
};
const forecastOn = (day: number, list = rows) =>
  reportOf(list, november, languages.en, day, { settings }).forecast;

describe('forecastOf', () => {
  it('forecastOf by calls: 50 a workday, 7 left with today’s 20 made, 5 sales of 100 calls: 38 + 330 × 5 % = 54.5', () => {
    const found = forecastOn(today)!;
    expect([found.callsPerDay, found.workdaysLeft]).toEqual([50, 7]); // 700 in 14 workdays
    expect(found.byCalls).toMatchObject({ actual: 38, callsLeft: 330, k: 150, n: 3000 });
    expect(found.byCalls!.sales).toBeCloseTo(54.5, 12);
    expect(found.byProspects).toBeNull();
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
    const { byProspects } = forecastOf(log, november, today, settings)!;
    // At 10 days 6 of 11 were sold (k too): of everybody open at 5 days 6 ÷ 11 are sold by 15 days.
    expect(byProspects).toMatchObject({ actual: 0, open: 4, k: 1, n: 100, horizonDays: 10 });
    expect(byProspects!.fromOpen).toBeCloseTo((4 * 6) / 11, 12);
    // 4 calls in 14 workdays are 2 in the 7 left, 1 sale of 100 calls; only the first of those days leaves the 10 days of a cycle.
    expect(byProspects!.fromNew).toBeCloseTo((2 * 0.01) / 7, 12);
  });

  it('forecastOf is none for a period that is over, has not begun, or has no workday left', () => {
    expect(forecastOn(dayOf(2026, 12, 1))).toBeNull();
    expect(forecastOn(dayOf(2026, 10, 31))).toBeNull();
    const toSunday = { from: november.from, to: dayOf(2026, 11, 29) };
    expect(forecastOf(logOf(rows), toSunday, dayOf(2026, 11, 28), settings)).toBeNull();
    expect(reportOf(rows).forecast).toBeNull();
  });
});

describe('addForecast', () => {
  it.each(Object.values(languages))('addForecast names the way it has ($tag)', (words) => {
    const builder = new PageBuilder();
    addForecast(builder, forecastOn(today), words);
    const text = builder.rows
      .flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')))
      .join('\n');
    expect(text).toContain(words.summary.forecast.byCalls);
    expect(text.split('\n')).not.toContain(words.summary.forecast.byProspects);
    addForecast(builder, null, words);
    expect(builder.rows.length).toBe(builder.next - 1);
  });

  const restsOn = (found: NonNullable<ReturnType<typeof forecastOn>>, words: Words) => {
    const builder = new PageBuilder();
    addForecast(builder, found, words);
    return builder.rows.flatMap(({ cells }) =>
      cells.filter(({ style }) => style === 'definition').map(({ value }) => String(value)),
    );
  };

  it('addForecast declines calls, sales and days, and says where they are too few to plan with', () => {
    // One call in the one workday of November so far, and one workday left; one sale of 21 calls before.
    const found = {
      ...forecastOn(today)!,
      workdaysLeft: 1,
      callsPerDay: 1,
      callsLeft: 1,
      isTodayDeducted: false,
      byCalls: { actual: 0, callsLeft: 1, k: 1, n: 21, sales: 1 / 21 },
      byProspects: { actual: 0, open: 1, fromOpen: 0, fromNew: 0, sales: 0, k: 1, n: 1, horizonDays: 1 },
    };
    expect(restsOn(found, languages.en)).toEqual([
      '1 call still to come (1.0 a workday, 1 workday left) × 1 sale of 21 calls (1 Aug – 31 Oct 2026). Too little to plan with: a rough guess.',
      '1 open prospect, each with the chance of its age; 1 call to come × 1 prospect won of 1 call (contacts at least 1 day ago) × the cycles that end in time. Too little to plan with: a rough guess.',
    ]);
    const [byCalls, byProspects] = restsOn(found, languages.uk);
    expect(byCalls).toContain(
      'Ще 1 дзвінок (1,0 на робочий день, лишився 1 робочий день) × 1 продаж із 21 дзвінка',
    );
    expect(byProspects).toContain(
      'ще 1 дзвінок × 1 виграний клієнт із 1 дзвінка (контакти щонайменше 1 день тому)',
    );
    const more = {
      ...found,
      workdaysLeft: 2,
      callsLeft: 141,
      byCalls: { ...found.byCalls, callsLeft: 141, k: 22, n: 103 },
    };
    expect(restsOn(more, languages.uk)[0]).toContain(
      'Ще 141 дзвінок (1,0 на робочий день, лишилося 2 робочі дні) × 22 продажі із 103 дзвінків',
    );
    expect(restsOn(more, languages.uk)[0]).not.toContain(languages.uk.summary.forecast.thin);
    expect(restsOn(more, languages.uk)[1]).toContain(languages.uk.summary.forecast.thin);
  });
});
