import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import type { Compared } from '../../src/report/report.ts';
import { type LogRow, reportOf } from './report-of.ts';

const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const october: Compared = { id: 'previous', period: { from: dayOf(2026, 10, 1), to: dayOf(2026, 10, 31) } };
const logFrom = (first: string): LogRow[] => [
  [first, '', 'cold call', 100],
  ['2026-11-02', '', 'cold call', 100],
  ['2026-11-02', '', 'appointment set', 20],
];
const today = dayOf(2026, 12, 1);
const sentence = 'The log begins on 2 Oct 2026: what is compared or counted for a year is not whole.';

describe('logBeginsWithin', () => {
  it('logBeginsWithin the compared period warns, once', () => {
    const { warnings, notes } = reportOf(logFrom('2026-10-02'), november, languages.en, today, {
      compared: october,
    });
    expect(warnings).toEqual([sentence]);
    expect(notes.filter((note) => note.startsWith('The log begins'))).toEqual([sentence]);
  });

  it('logBeginsWithin the year of the levers is a note alone', () => {
    const { warnings, notes } = reportOf(logFrom('2026-10-02'), november, languages.en, today);
    expect(warnings).toEqual([]);
    expect(notes).toContain(sentence);
  });

  it.each([
    ['on the first workday', '2026-10-01', october.period],
    // 1 and 2 August 2026 are a weekend.
    ['after days that nobody works', '2026-08-03', { from: dayOf(2026, 8, 1), to: dayOf(2026, 8, 31) }],
    ['after the period', '2026-10-02', { from: dayOf(2026, 9, 1), to: dayOf(2026, 9, 30) }],
  ])('logBeginsWithin does not warn of a log that begins %s', (_, first, period) => {
    const compared: Compared = { id: 'previous', period };
    expect(reportOf(logFrom(first), november, languages.en, today, { compared }).warnings).toEqual([]);
  });

  it('logBeginsWithin no year where there is no number of a year, or the log is older', () => {
    const said = (rows: LogRow[]) => reportOf(rows, november).notes.join('\n');
    expect(said([['2026-11-02', '', 'cold call', 10]])).not.toContain('The log begins');
    expect(said(logFrom('2025-12-01'))).not.toContain('The log begins');
  });
});
