import { describe, expect, it } from 'vitest';
import { parseIso } from '../../src/log/day.ts';
import { cohortOf, wonCycles } from '../../src/metric/cohort.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { prospectsOf } from '../../src/metric/prospects.ts';
import { catalogue, logOf, type Row } from './log-of.ts';

const november = wholeOf({ from: parseIso('2026-11-01'), to: parseIso('2026-11-30') });
const on = (day: string, is: Row['is'], prospect: string): Row => ({ day, is, prospect });
const cohort = (rows: readonly Row[], horizonDays: number, asOf: string) => {
  const log = logOf(rows);
  const { reached, stillOpen } = cohortOf(
    log,
    prospectsOf(log),
    november,
    catalogue.stages(),
    horizonDays,
    parseIso(asOf)!,
  );
  return { reached: [...reached], stillOpen: stillOpen[0] };
};

describe('cohortOf', () => {
  const rows = [
    on('2026-11-02', 'coldCall', 'A'),
    on('2026-11-05', 'appointmentSet', 'A'),
    on('2026-11-12', 'sale', 'A'),
    on('2026-11-02', 'coldCall', 'B'),
    on('2026-11-09', 'appointmentSet', 'B'),
    on('2026-11-20', 'coldCall', 'C'),
    on('2026-10-31', 'coldCall', 'before the period'),
    on('2026-11-15', 'sale', 'before the period'),
  ];

  it('cohortOf follows those contacted in the period: 3 called, 2 appointments, 1 sale', () => {
    expect(cohort(rows, 10, '2026-12-31')).toEqual({ reached: [3, 2, 1], stillOpen: 0 });
  });

  it('cohortOf counts what lies within the horizon, its last day too: the sale came after 10 days', () => {
    expect(cohort(rows, 9, '2026-12-31').reached).toEqual([3, 2, 0]);
    expect(cohort(rows, 3, '2026-12-31').reached).toEqual([3, 1, 0]);
  });

  it('cohortOf leaves out those younger than the horizon: C was contacted 9 days ago', () => {
    expect(cohort(rows, 10, '2026-11-29')).toEqual({ reached: [2, 2, 1], stillOpen: 1 });
    expect(cohort(rows, 10, '2026-11-30')).toEqual({ reached: [3, 2, 1], stillOpen: 0 });
  });

  it('cohortOf lets a later stage stand for the skipped ones, so that counts never rise', () => {
    expect(
      cohort([on('2026-11-02', 'coldCall', 'A'), on('2026-11-03', 'sale', 'A')], 5, '2026-12-31').reached,
    ).toEqual([1, 1, 1]);
  });

  it('cohortOf leaves out what happened before the first contact', () => {
    const early = [on('2026-11-01', 'sale', 'A'), on('2026-11-03', 'coldCall', 'A')];
    expect(cohort(early, 5, '2026-12-31').reached).toEqual([1, 0, 0]);
  });
});

describe('wonCycles', () => {
  it('wonCycles gives the days from touch to sale of those sold by a day', () => {
    const log = logOf([
      on('2026-11-02', 'coldCall', 'A'),
      on('2026-11-12', 'sale', 'A'),
      on('2026-11-02', 'coldCall', 'B'),
      on('2026-11-20', 'sale', 'B'),
    ]);
    expect(wonCycles(prospectsOf(log), parseIso('2026-11-19')!)).toEqual([10]);
  });
});
