import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import { stepToWorkOn } from '../../src/plan/rep-advice.ts';
import { everybody, rosterOf, type Subject } from '../../src/plan/roster.ts';
import { type SmallRow, settingsOf, smallLog } from './small-log.ts';

const ann: Subject = { kind: 'rep', name: 'Ann' };
const [firstQuarter, secondQuarter] = [
  { from: dayOf(2026, 1, 1), to: dayOf(2026, 3, 31) },
  { from: dayOf(2026, 4, 1), to: dayOf(2026, 6, 30) },
];

/** Calls, appointments and sales of a rep on a day. */
const funnel = (date: string, rep: string, ...counts: number[]): SmallRow[] =>
  counts.flatMap((count, at): SmallRow[] =>
    count === 0 ? [] : [[date, rep, ['call', 'appointment', 'sale'][at]!, count]],
  );
/** On 18 November 2026: the last three closed months are August to October. */
const adviceOf = (subject: Subject, rows: readonly SmallRow[], today = dayOf(2026, 11, 18)) => {
  const settings = settingsOf({});
  const log = smallLog(rows, settings);
  return stepToWorkOn(log, rosterOf(log, settings), subject, today, defaultCalendar);
};

describe('stepToWorkOn', () => {
  it('stepToWorkOn names the step that was better in a quarter, with the numbers of the last three closed months', () => {
    const rows = [
      ...funnel('2026-01-02', 'Ann', 1000, 200, 60),
      ...funnel('2026-04-02', 'Ann', 1000, 150, 45),
      ...funnel('2026-08-01', 'Ann', 500, 50, 17),
      ...funnel('2026-10-31', 'Ann', 500, 50, 16),
      ...funnel('2026-07-31', 'Ann', 9, 9, 9),
      ...funnel('2026-11-01', 'Ann', 900, 900, 900),
    ];
    const advice = { step: 0, k: 100, n: 1000, share: 0.2, quarter: firstQuarter };
    expect(adviceOf(ann, rows)).toMatchObject(advice);
    expect(adviceOf(everybody, rows)).toMatchObject(advice);
  });

  it('stepToWorkOn takes of two such steps the one that is farther below', () => {
    // 15 % of 20 %: × 1.33; 20 % of 40 %: × 2
    const rows = [
      ...funnel('2026-01-02', 'Ann', 1000, 150, 60),
      ...funnel('2026-04-02', 'Ann', 1000, 200, 60),
      ...funnel('2026-09-01', 'Ann', 1000, 150, 30),
    ];
    expect(adviceOf(ann, rows)).toMatchObject({ step: 1, k: 30, n: 150, share: 0.4, quarter: firstQuarter });
    // 10 % of 20 %: × 2; 20 % of 30 %: × 1.5
    const others = [
      ...funnel('2026-04-02', 'Ann', 1000, 200, 60),
      ...funnel('2026-09-01', 'Ann', 2000, 200, 40),
    ];
    expect(adviceOf(ann, others)).toMatchObject({
      step: 0,
      k: 200,
      n: 2000,
      share: 0.2,
      quarter: secondQuarter,
    });
  });

  it('stepToWorkOn takes the earlier of two steps that are equally far below', () => {
    // 10 % of 20 %, 20 % of 40 %
    const rows = [
      ...funnel('2026-01-02', 'Ann', 1000, 200, 80),
      ...funnel('2026-09-01', 'Ann', 2000, 200, 40),
    ];
    expect(adviceOf(ann, rows)).toMatchObject({ step: 0, share: 0.2 });
  });

  it('stepToWorkOn takes the lowest rate and one point more where a better quarter may be luck', () => {
    const rows = [...funnel('2026-01-02', 'Ann', 100, 12), ...funnel('2026-09-01', 'Ann', 100, 10, 5)];
    expect(adviceOf(ann, rows)).toMatchObject({
      step: 0,
      k: 10,
      n: 100,
      share: expect.closeTo(0.11, 12),
      quarter: null,
    });
  });

  it('stepToWorkOn takes the lowest rate where no quarter was better', () => {
    const rows = [
      ...funnel('2026-01-02', 'Ann', 1000, 400, 20),
      ...funnel('2026-09-01', 'Ann', 1000, 500, 100),
    ];
    expect(adviceOf(ann, rows)).toMatchObject({
      step: 1,
      k: 100,
      n: 500,
      share: expect.closeTo(0.21, 12),
      quarter: null,
    });
  });

  it('stepToWorkOn leaves a step out that is not measured', () => {
    // 4 sales in 40 appointments; 19 appointments
    const few = [...funnel('2026-09-01', 'Ann', 100, 40, 4)];
    expect(adviceOf(ann, few)).toMatchObject({
      step: 0,
      k: 40,
      n: 100,
      share: expect.closeTo(0.41, 12),
      quarter: null,
    });
    expect(adviceOf(ann, funnel('2026-09-01', 'Ann', 0, 40, 8))).toMatchObject({ step: 1, k: 8, n: 40 });
  });

  it('stepToWorkOn gives everybody’s step to somebody who is measured too little', () => {
    const rows = [...funnel('2026-09-01', 'Ann', 10, 5), ...funnel('2026-09-01', 'Bo', 90, 20)];
    expect(adviceOf(ann, rows)).toMatchObject({
      whose: 'everybody',
      step: 0,
      k: 25,
      n: 100,
      share: expect.closeTo(0.26, 12),
      quarter: null,
    });
  });

  it('stepToWorkOn holds somebody to their own quarters, not to other people’s', () => {
    const rows = [
      ...funnel('2026-01-02', 'Bo', 1000, 400),
      ...funnel('2026-01-02', 'Ann', 1000, 100),
      ...funnel('2026-09-01', 'Ann', 1000, 100),
    ];
    expect(adviceOf(ann, rows)).toMatchObject({ step: 0, quarter: null });
  });

  it('stepToWorkOn has no point more to give above 99 %', () => {
    expect(adviceOf(ann, funnel('2026-09-01', 'Ann', 1000, 995))).toBeNull();
    expect(adviceOf(ann, funnel('2026-09-01', 'Ann', 1000, 985))?.share).toBeCloseTo(0.995, 12);
    expect(adviceOf(ann, funnel('2026-09-01', 'Ann', 1000, 990))?.share).toBe(1);
  });

  it('stepToWorkOn is null without a log, and with too little of it', () => {
    expect(adviceOf(everybody, [])).toBeNull();
    expect(adviceOf(everybody, funnel('2026-09-01', 'Ann', 19, 5))).toBeNull();
    expect(adviceOf(ann, funnel('2026-11-01', 'Ann', 1000, 100))).toBeNull();
  });
});
