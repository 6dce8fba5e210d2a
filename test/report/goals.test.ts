import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import type { Goal, Settings } from '../../src/plan/settings.ts';
import { goalsReport } from '../../src/report/goals.ts';
import { logOf } from './report-of.ts';

const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const today = dayOf(2026, 11, 16);
const log = logOf([
  ['2026-11-02', 'rep 10', 'sale', 3, 900, 'B2B'],
  ['2026-11-02', 'rep 2', 'sale', 1, 300, 'B2C'],
]);
const goal = (who: string, row: number, more: Partial<Goal> = {}): Goal => ({
  who,
  measure: { id: 'sales' },
  each: 'month',
  amount: 21,
  from: null,
  to: null,
  cell: `Settings!O${row}`,
  ...more,
});
const settingsWith = (...goals: Goal[]): Settings => ({
  catalogue: log.catalogue,
  reps: [],
  goals,
  absences: [],
  calendar: defaultCalendar,
  refusals: [],
});
const reportOf = (goals: Goal[], period: { from: number | null; to: number | null } = november) =>
  goalsReport(log, settingsWith(...goals), period, today, languages.en);

describe('goalsReport', () => {
  it('goalsReport lists reps as every table does, then segments, and everybody last', () => {
    const report = reportOf([goal('rep 10', 3), goal('B2B', 4), goal('rep 2', 5)])!;
    expect(report.tables.map(({ lines }) => lines.map(({ facts: { whose } }) => whose))).toEqual([
      [
        { kind: 'rep', name: 'rep 2' },
        { kind: 'rep', name: 'rep 10' },
        { kind: 'segment', name: 'B2B' },
        { kind: 'everybody' },
      ],
    ]);
    // By hand: the sum of two reps' 21; 4 sales were made.
    expect(report.main).toMatchObject({ facts: { target: 42, isSum: true }, standing: { actual: 4 } });
  });

  it('goalsReport is null without a goal, for an open period and for one of more than two years', () => {
    expect(reportOf([])).toBeNull();
    expect(reportOf([goal('', 3)], { from: null, to: november.to })).toBeNull();
    expect(reportOf([goal('', 3)], { from: dayOf(2024, 1, 1), to: dayOf(2026, 12, 31) })).toBeNull();
    expect(reportOf([goal('', 3)], { from: dayOf(2025, 1, 1), to: dayOf(2026, 12, 31) })).not.toBeNull();
  });

  it('goalsReport names three goals of a kind that do not count, and how many more there are', () => {
    const over = [3, 4, 5, 6, 7].map((row) => goal('rep 2', row, { to: dayOf(2026, 10, 31) }));
    const { notes } = reportOf([...over, goal('Nobody', 8)])!;
    expect(notes.slice(0, -1)).toEqual([
      'The goal in Settings!O3 ended on 31 Oct 2026 and does not count here.',
      'The goal in Settings!O4 ended on 31 Oct 2026 and does not count here.',
      'The goal in Settings!O5 ended on 31 Oct 2026 and does not count here.',
      'And 2 more of the same kind.',
      'The goal in Settings!O8 is for “Nobody”, which is no rep, team or segment: it counts for nobody.',
    ]);
  });
});
