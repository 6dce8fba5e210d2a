import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/log/day.ts';
import { unitAround } from '../../src/plan/calendar.ts';
import { plannedCalls } from '../../src/plan/forecast.ts';
import { GoalBook, type GoalFacts } from '../../src/plan/goal-facts.ts';
import { everybody } from '../../src/plan/roster.ts';
import { callsOfDay, standingOf } from '../../src/plan/standing.ts';
import { counting, facts } from '../example-log.ts';
import { countingOf } from './goals-cases.ts';
import { goalOf, type SmallRow, settingsOf, smallLog } from './small-log.ts';

/** 50 sales in 21 workdays, 15 over; 37 sales in 720 calls until last night, 1 in 31 today; 150 in 3000 before. */
const standing = (own: Partial<GoalFacts> = {}) => standingOf({ ...facts, ...own }, counting);
const done = (call: number, appointment: number, sale: number, cents = 0) => ({
  counts: { call, appointment, sale },
  cents,
});
const dayOff = { isWorkday: false, today: done(0, 0, 0) };

describe('standingOf', () => {
  it('standingOf adds today to what is done, and tells what is missing', () => {
    expect(standing()).toMatchObject({ actual: 38, attainment: 38 / 50, missing: 12, workdaysLeft: 6 });
  });

  it('standingOf expects the share of the workdays that are over', () => {
    const { expectedToDate, pace } = standing(); // 50 × 15 ÷ 21
    expect(expectedToDate).toBeCloseTo(35.714285714, 9);
    expect(pace).toBeCloseTo(38 / 35.714285714, 9);
  });

  it('standingOf has no pace on the first workday', () => {
    expect(standing({ elapsed: 0 })).toMatchObject({ expectedToDate: 0, pace: null, workdaysLeft: 21 });
  });

  it('standingOf asks each workday left for its part of what was missing last night, rounded up', () => {
    // 13 sales in 6 days: 2.17; 260 calls: 43.3; 39 appointments: 6.5
    expect(standing()).toMatchObject({
      day: { needed: 3, done: 1 },
      calls: { needed: 44, done: 31 },
      stages: [
        { needed: 44, done: 31 },
        { needed: 7, done: 5 },
        { needed: 3, done: 1 },
      ],
    });
  });

  it('standingOf lets the day’s need stand still while the day goes on', () => {
    const { day, calls } = standing({ today: done(90, 20, 13) });
    expect(day).toEqual({ needed: 3, done: 13 });
    expect(calls).toEqual({ needed: 44, done: 90 });
  });

  it('standingOf asks a day off for nothing, and the workdays left for the rest', () => {
    // 12 sales, as the 38th came on it, in 6 days; 240 calls, 36 appointments
    const off = standing({ isWorkday: false });
    expect(off).toMatchObject({ day: null, calls: null, stages: [null, null, null], workdaysLeft: 6 });
    expect(off.needed).toEqual({ amount: 2, calls: 40, stages: [40, 6, 2] });
    expect(off.odds[0]).toMatchObject({ callsPerDay: 40, calls: 240 });
  });

  it('standingOf asks for nothing more after the sale that reaches the goal, and keeps what the day needed', () => {
    const reached = standing({ today: done(31, 5, 13) });
    expect(reached.needed).toEqual({ amount: 0, calls: 0, stages: [0, 0, 0] });
    expect(reached).toMatchObject({
      missing: 0,
      day: { needed: 3, done: 13 },
      calls: { needed: 44, done: 31 },
      stages: [
        { needed: 44, done: 31 },
        { needed: 7, done: 5 },
        { needed: 3, done: 13 },
      ],
    });
  });

  it('standingOf asks the last workday for all that is missing', () => {
    expect(standing({ elapsed: 20 })).toMatchObject({ day: { needed: 13 }, calls: { needed: 260 } });
  });

  it('standingOf asks for nothing more once the goal was reached', () => {
    expect(standing({ before: done(720, 110, 50) })).toMatchObject({
      missing: 0,
      day: { needed: 0 },
      calls: { needed: 0 },
      asSoFar: null,
      odds: [],
    });
  });

  it('standingOf takes what a sum of decimals loses in binary for reached', () => {
    const own = { target: 38.000000000000007, before: done(720, 110, 38) };
    expect(standing({ ...own, today: done(0, 0, 0) })).toMatchObject({
      missing: 0,
      day: { needed: 0 },
      odds: [],
    });
    expect(standing({ ...own, target: 38.01, today: done(0, 0, 0) })).toMatchObject({ day: { needed: 1 } });
  });

  it('standingOf reckons the chance on the calls of a workday so far, today’s done taken off today’s share', () => {
    // 720 ÷ 15 = 48 a day; 5 × 48 + 17; SciPy: betabinom.pmf(arange(12, 258), 257, 150.5, 2850.5).sum()
    const { asSoFar } = standing();
    expect(asSoFar).toEqual({ callsPerDay: 48, calls: 257, chance: expect.closeTo(0.6325596470814, 10) });
  });

  it('standingOf plans no fewer calls for a day on which more were made than usual', () => {
    expect(standing({ today: done(60, 5, 1) }).asSoFar?.calls).toBe(240);
  });

  it('standingOf takes nothing off for calls of a day off', () => {
    const { asSoFar } = standing({ isWorkday: false, today: done(31, 5, 1) });
    expect(asSoFar?.calls).toBe(288);
    // SciPy: betabinom.pmf(arange(12, 289), 288, 150.5, 2850.5).sum()
    expect(asSoFar?.chance).toBeCloseTo(0.7703210306141, 10);
  });

  it('standingOf goes by the usual calls on the first workday, and by none where there are none', () => {
    const first = {
      elapsed: 0,
      before: done(0, 0, 0),
      today: done(0, 0, 0),
      usual: { calls: 2640, workdays: 66 },
    };
    expect(standing(first).asSoFar).toMatchObject({ callsPerDay: 40, calls: 840 });
    expect(standing({ ...first, usual: { calls: 0, workdays: 66 } })).toMatchObject({ asSoFar: null });
    expect(standing({ ...first, usual: { calls: 0, workdays: 66 } }).odds).toHaveLength(3);
  });

  it('standingOf sees no chance in going on without calls', () => {
    expect(standing({ before: done(0, 0, 37) }).asSoFar).toEqual({ callsPerDay: 0, calls: 0, chance: 0 });
  });

  it('standingOf gives the odds of what a day needs, and the calls for 80 % and for 90 %', () => {
    // SciPy as above, of 12 more in 5 × 44 + 13 = 233; the fewest n for so much; 31 are made today, 6 days share all
    expect(standing().odds).toEqual([
      { callsPerDay: 44, calls: 233, chance: expect.closeTo(0.5011538303911, 10) },
      { callsPerDay: 55, calls: 297, chance: 0.8 },
      { callsPerDay: 61, calls: 335, chance: 0.9 },
    ]);
  });

  it('standingOf shares nothing of a day that made more than its share with the others', () => {
    // 100 made, 5 days after: 5 × 44 = 220; 297 ÷ 5 and 335 ÷ 5, up; (297 + 100) ÷ 6 would be 67 a day, 335 calls
    const { odds } = standing({ today: done(100, 5, 1) });
    expect(odds.map(({ callsPerDay, calls }) => [callsPerDay, calls])).toEqual([
      [44, 220],
      [60, 297],
      [67, 335],
    ]);
  });

  it('standingOf counts the calls of a day off to no workday', () => {
    // 12 sales are 240 calls: 240 ÷ 6, 297 ÷ 6, 335 ÷ 6
    const { odds } = standing({ isWorkday: false, today: done(31, 5, 1) });
    expect(odds.map(({ callsPerDay }) => callsPerDay)).toEqual([40, 50, 56]);
  });

  it('standingOf has no chance to reckon when the days are over', () => {
    expect(standing({ elapsed: 21, ...dayOff })).toMatchObject({
      workdaysLeft: 0,
      day: null,
      calls: null,
      asSoFar: null,
      odds: [],
    });
  });

  it('standingOf says sales a day without history, and no calls', () => {
    expect(standing({ rates: null })).toMatchObject({
      day: { needed: 3, done: 1 },
      calls: null,
      stages: [null, null, null],
      asSoFar: null,
      odds: [],
    });
  });

  it('standingOf has no need of a stage that nobody logs', () => {
    const rates = { ...facts.rates!, stages: [3000, 0, 150] };
    expect(standing({ rates }).stages).toEqual([{ needed: 44, done: 31 }, null, { needed: 3, done: 1 }]);
  });

  it('standingOf turns revenue into calls by the revenue of a call, without a chance', () => {
    // 6000 of 10,000 are missing in 6 days; 20 a call: 300 calls, 50 a day; 45 appointments, 15 sales: 7.5 and 2.5
    const revenue = standing({
      measure: { id: 'revenue' },
      target: 10_000,
      before: done(720, 110, 37, 400_000),
      today: done(31, 5, 1, 12_345),
      rates: { ...facts.rates!, cents: 6_000_000 },
    });
    expect(revenue).toMatchObject({
      actual: 4123.45,
      missing: 5876.55,
      day: { needed: 1000, done: 123.45 },
      calls: { needed: 50, done: 31 },
      stages: [
        { needed: 50, done: 31 },
        { needed: 8, done: 5 },
        { needed: 3, done: 1 },
      ],
      asSoFar: null,
      odds: [],
    });
  });

  it('standingOf turns revenue into no calls where no sale carries a value', () => {
    expect(standing({ measure: { id: 'revenue' } })).toMatchObject({
      calls: null,
      stages: [null, null, null],
    });
  });

  it('standingOf counts an activity by its name, without calls or a chance', () => {
    const own = { measure: { id: 'activity', name: 'appointment' }, target: 200 } as const;
    expect(standing(own)).toMatchObject({
      actual: 115,
      day: { needed: 15, done: 5 },
      calls: null,
      stages: [null, null, null],
      asSoFar: null,
      odds: [],
    });
    expect(standing({ ...own, measure: { id: 'activity', name: 'visit' } }).actual).toBe(0);
  });

  it('standingOf adds up all activities that count as calls and as sales', () => {
    const both = { attempts: ['call', 'appointment'], sales: ['sale', 'call'], stages: [['sale', 'call']] };
    const rates = { ...facts.rates!, stages: [150] };
    const { actual, calls, stages } = standingOf({ ...facts, target: 800, rates }, both);
    // before: 37 + 720 sales, today: 1 + 31 of them in 36 calls
    expect([actual, calls?.done, stages[0]?.done]).toEqual([789, 36, 32]);
  });

  const numbers = fc
    .record({
      target: fc.integer({ min: 1, max: 4000 }).map((tenths) => tenths / 10),
      workdays: fc.integer({ min: 1, max: 60 }),
      over: fc.nat(60),
      isWorkday: fc.boolean(),
      before: fc.tuple(fc.nat(3000), fc.nat(500), fc.nat(300)),
      today: fc.tuple(fc.nat(90), fc.nat(20), fc.nat(9)),
      calls: fc.integer({ min: 60, max: 5000 }),
      sales: fc.integer({ min: 5, max: 50 }),
    })
    .map(({ workdays, over, before, today, calls, sales, ...own }): GoalFacts => {
      const elapsed = Math.min(over, workdays);
      return {
        ...facts,
        ...own,
        isWorkday: own.isWorkday && elapsed < workdays,
        workdays,
        elapsed,
        before: done(...before),
        today: done(...today),
        rates: { ...facts.rates!, calls, sales, stages: [calls, sales * 2, sales] },
      };
    });

  it('standingOf asks the days left for no less than what is missing, and for less than a unit a day more', () => {
    fc.assert(
      fc.property(numbers, (any) => {
        const { day, calls, workdaysLeft } = standingOf(any, counting);
        expect([day === null, calls === null]).toEqual([!any.isWorkday, !any.isWorkday]);
        if (!any.isWorkday) return;
        const missing = Math.max(0, any.target - any.before.counts.sale!);
        const { calls: n, sales: k } = any.rates!;
        for (const [need, rest] of [
          [day!, missing],
          [calls!, (missing * n) / k],
        ] as const) {
          expect(need.needed * workdaysLeft).toBeGreaterThanOrEqual(rest - 1e-6);
          expect((need.needed - 1) * workdaysLeft).toBeLessThan(rest);
        }
      }),
    );
  });

  it('standingOf lets no chance fall with one more sale today', () => {
    fc.assert(
      fc.property(numbers, (any) => {
        const { call, appointment, sale } = any.today.counts;
        const more = { ...any, today: done(call!, appointment!, sale! + 1) };
        const [then, now] = [standingOf(any, counting).asSoFar, standingOf(more, counting).asSoFar];
        if (then && now) expect(now.chance).toBeGreaterThanOrEqual(then.chance - 1e-12);
      }),
    );
  });

  it('standingOf lets no chance fall with more calls planned', () => {
    fc.assert(
      fc.property(numbers, fc.nat(500), (any, more) => {
        const { call, appointment, sale } = any.before.counts;
        const busier = {
          ...any,
          usual: { calls: 66 * (48 + more), workdays: 66 },
          before: done(call! + more, appointment!, sale!),
        };
        const [then, now] = [standingOf(any, counting).asSoFar, standingOf(busier, counting).asSoFar];
        expect(now === null).toBe(then === null);
        if (then && now) expect(now.chance).toBeGreaterThanOrEqual(then.chance - 1e-12);
      }),
    );
  });

  it('standingOf needs more calls for more certainty, and they bring it', () => {
    fc.assert(
      fc.property(numbers, (any) => {
        const { odds, missing, workdaysLeft } = standingOf(any, counting);
        expect(odds.length === 0).toBe(missing === 0 || workdaysLeft === 0);
        if (odds.length === 0) return;
        const [needed, likely, sure] = odds;
        expect(sure!.calls).toBeGreaterThanOrEqual(likely!.calls);
        const made = any.isWorkday ? any.today.counts.call! : 0;
        // What the day needs asks for no less than is left, and 0 where more was made than it needs.
        expect(needed!.callsPerDay * workdaysLeft - made).toBeLessThanOrEqual(needed!.calls);
        for (const { calls, callsPerDay } of [likely!, sure!]) {
          const days = { workdaysLeft, isWorkday: any.isWorkday, callsToday: made };
          expect(plannedCalls(callsPerDay, days)).toBeGreaterThanOrEqual(calls);
          expect(plannedCalls(callsPerDay - 1, days)).toBeLessThan(calls);
          expect(callsPerDay > needed!.callsPerDay).toBe(calls > needed!.calls);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('standingOf after today’s entries is the standing of a log that holds them', () => {
    const settings = settingsOf({
      goals: ['sales', 'revenue', 'call'].map((of) => goalOf('', of, 'month', 60)),
    });
    const today = dayOf(2026, 11, 18);
    const november = unitAround('month', today, settings.calendar);
    const entry = (dates: readonly string[]) =>
      fc
        .tuple(
          fc.constantFrom(...dates),
          fc.constantFrom('call', 'call', 'appointment', 'sale'),
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 9999 }),
        )
        .map(([date, activity, count, cents]): SmallRow => [date, '', activity, count, '', cents / 100]);
    const old = entry(['2025-05-05', '2026-09-01', '2026-10-30', '2026-11-03', '2026-11-17', '2026-11-18']);
    fc.assert(
      fc.property(
        fc.array(old, { minLength: 5, maxLength: 30 }),
        fc.array(entry(['2026-11-18']), { maxLength: 6 }),
        (rows, added) => {
          for (const { measure } of settings.goals) {
            const factsIn = (all: readonly SmallRow[]) =>
              new GoalBook(smallLog(all, settings), settings, november, 'month', today).factsOf(
                everybody,
                measure,
              )!;
            const now = factsIn(rows);
            const counts: Record<string, number> = { ...now.today.counts };
            let { cents } = now.today;
            for (const [, , activity, count, , value] of added) {
              counts[activity] = counts[activity]! + Number(count);
              if (activity === 'sale') cents += Math.round(Number(value) * 100);
            }
            const names = countingOf(settings.catalogue);
            expect(standingOf({ ...now, today: { counts, cents } }, names)).toEqual(
              standingOf(factsIn([...rows, ...added]), names),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('callsOfDay', () => {
  it('callsOfDay gives the calls of a day at a rate that is so many times as high, rounded up', () => {
    // 13 sales: 260 calls in 6 days, 43.3; at twice the rate 130, 21.7
    expect([1, 2].map((times) => callsOfDay(facts, counting, times))).toEqual([44, 22]);
  });

  it('callsOfDay is null without a rate, for what is no sale, and with no day left', () => {
    expect(callsOfDay({ ...facts, rates: null }, counting, 1)).toBeNull();
    expect(callsOfDay({ ...facts, measure: { id: 'activity', name: 'call' } }, counting, 1)).toBeNull();
    expect(callsOfDay({ ...facts, elapsed: 21 }, counting, 1)).toBeNull();
  });
});
