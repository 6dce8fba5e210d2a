import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, lastLogDay } from '../../src/log/day.ts';
import { calendarUnits } from '../../src/plan/calendar.ts';
import { goalOn, goalsOf, isInForce, isSameMeasure, isSameSubject, overlapsOf } from '../../src/plan/goal.ts';
import { everybody, Roster } from '../../src/plan/roster.ts';
import { goalOf, repOf } from './small-log.ts';

const nov = (date: number) => dayOf(2026, 11, date);
const roster = new Roster([repOf('Ann', 'North', { otherSpellings: ['A. Lee'] }), repOf('Bo')], [], ['B2B']);

describe('isSameMeasure', () => {
  it('isSameMeasure tells sales, revenue and activities apart', () => {
    expect(isSameMeasure({ id: 'sales' }, { id: 'sales' })).toBe(true);
    expect(isSameMeasure({ id: 'sales' }, { id: 'revenue' })).toBe(false);
    expect(isSameMeasure({ id: 'sales' }, { id: 'activity', name: 'sales' })).toBe(false);
    expect(isSameMeasure({ id: 'activity', name: 'sales' }, { id: 'sales' })).toBe(false);
  });

  it('isSameMeasure knows an activity by its name in any spelling', () => {
    const call = { id: 'activity', name: 'Cold call' } as const;
    expect(isSameMeasure(call, { id: 'activity', name: ' cold  CALL' })).toBe(true);
    expect(isSameMeasure(call, { id: 'activity', name: 'sale' })).toBe(false);
  });
});

describe('isSameSubject', () => {
  it('isSameSubject compares the kind and the name', () => {
    expect(isSameSubject(everybody, { kind: 'everybody' })).toBe(true);
    expect(isSameSubject(everybody, { kind: 'team', name: '' })).toBe(false);
    expect(isSameSubject({ kind: 'rep', name: 'Ann' }, { kind: 'rep', name: 'Ann' })).toBe(true);
    expect(isSameSubject({ kind: 'rep', name: 'Ann' }, { kind: 'rep', name: 'Bo' })).toBe(false);
    expect(isSameSubject({ kind: 'rep', name: 'Ann' }, { kind: 'segment', name: 'Ann' })).toBe(false);
  });

  it('isSameSubject takes nobody for nobody, itself included', () => {
    expect(isSameSubject(null, null)).toBe(false);
    expect(isSameSubject(null, everybody)).toBe(false);
    expect(isSameSubject(everybody, null)).toBe(false);
  });
});

describe('goalsOf', () => {
  const goals = [
    goalOf('a. lee', 'sales', 'month', 1),
    goalOf('Ann', 'revenue', 'month', 2),
    goalOf('', 'sales', 'month', 3),
    goalOf('Zed', 'sales', 'month', 4),
    goalOf('north', 'sales', 'month', 5),
    goalOf('ANN', 'sales', 'day', 6),
    goalOf('b2b', 'Cold call', 'day', 7),
  ];
  const amounts = (...asked: [Parameters<typeof goalsOf>[1], string]) =>
    goalsOf(goals, asked[0], goalOf('', asked[1], 'day', 0).measure, roster).map(({ amount }) => amount);

  it('goalsOf takes the goals that name the subject in any spelling, in the order of Settings', () => {
    expect(amounts({ kind: 'rep', name: 'Ann' }, 'sales')).toEqual([1, 6]);
  });

  it('goalsOf takes nothing of another subject or measure, nor what is for nobody', () => {
    expect(amounts(everybody, 'sales')).toEqual([3]);
    expect(amounts({ kind: 'team', name: 'North' }, 'sales')).toEqual([5]);
    expect(amounts({ kind: 'rep', name: 'Bo' }, 'sales')).toEqual([]);
    expect(amounts({ kind: 'rep', name: 'Ann' }, 'revenue')).toEqual([2]);
    expect(amounts({ kind: 'segment', name: 'B2B' }, 'cold  CALL')).toEqual([7]);
  });
});

describe('isInForce', () => {
  it('isInForce counts both ends', () => {
    const goal = goalOf('', 'sales', 'month', 1, { from: nov(10), to: nov(12) });
    expect([9, 10, 12, 13].map((date) => isInForce(goal, nov(date)))).toEqual([false, true, true, false]);
  });

  it('isInForce is open where no day is named, for all the days of a log', () => {
    expect(isInForce(goalOf('', 'sales', 'day', 1, { to: nov(1) }), dayOf(1990, 1, 1))).toBe(true);
    expect(isInForce(goalOf('', 'sales', 'day', 1, { from: nov(1) }), lastLogDay)).toBe(true);
    expect(isInForce(goalOf('', 'sales', 'day', 1, { from: nov(1) }), nov(0))).toBe(false);
    expect(isInForce(goalOf('', 'sales', 'day', 1, { to: nov(1) }), nov(2))).toBe(false);
  });
});

describe('goalOn', () => {
  const ofUnits = calendarUnits.map((each, at) => goalOf('', 'sales', each, at));
  const orderFor = (unit: (typeof calendarUnits)[number]) => {
    const left = [...ofUnits];
    return ofUnits.map(() => left.splice(left.indexOf(goalOn(left, nov(1), unit)!), 1)[0]!.each);
  };

  it('goalOn prefers the unit asked for, then shorter ones, the nearest first, then longer ones', () => {
    expect(orderFor('month')).toEqual(['month', 'week', 'day', 'quarter', 'year']);
    expect(orderFor('day')).toEqual(['day', 'week', 'month', 'quarter', 'year']);
    expect(orderFor('week')).toEqual(['week', 'day', 'month', 'quarter', 'year']);
    expect(orderFor('year')).toEqual(['year', 'quarter', 'month', 'week', 'day']);
  });

  it('goalOn prefers the unit to a narrower goal of another one', () => {
    const month = goalOf('', 'sales', 'month', 50);
    const day = goalOf('', 'sales', 'day', 3, { from: nov(2), to: nov(2) });
    expect(goalOn([month, day], nov(2), 'month')).toBe(month);
    expect(goalOn([day, month], nov(2), 'month')).toBe(month);
  });

  it('goalOn takes the goal with the fewest days, whichever row it stands in', () => {
    const wide = goalOf('', 'sales', 'month', 1, { from: nov(1), to: nov(30) });
    const narrow = goalOf('', 'sales', 'month', 2, { from: nov(10), to: nov(20) });
    for (const goals of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      expect(goalOn(goals, nov(15), 'month')).toBe(narrow);
      expect(goalOn(goals, nov(25), 'month')).toBe(wide);
    }
  });

  it('goalOn takes the lower row of goals with equally many days', () => {
    const upper = goalOf('', 'sales', 'month', 1, { from: nov(1), to: nov(14) });
    const lower = goalOf('', 'sales', 'month', 2, { from: nov(2), to: nov(15) });
    expect(goalOn([upper, lower], nov(5), 'month')).toBe(lower);
    expect(goalOn([lower, upper], nov(5), 'month')).toBe(upper);
  });

  it('goalOn takes a goal that begins later for the narrower of open ones', () => {
    const old = goalOf('', 'sales', 'month', 1, { from: nov(1) });
    const later = goalOf('', 'sales', 'month', 2, { from: nov(10) });
    const always = goalOf('', 'sales', 'month', 3);
    expect(goalOn([later, old, always], nov(15), 'month')).toBe(later);
    expect(goalOn([later, old, always], nov(9), 'month')).toBe(old);
    expect(goalOn([later, old, always], nov(0), 'month')).toBe(always);
  });

  it('goalOn is null where none is in force', () => {
    expect(goalOn([], nov(1), 'month')).toBeNull();
    expect(goalOn([goalOf('', 'sales', 'month', 1, { to: nov(1) })], nov(2), 'month')).toBeNull();
  });

  it('goalOn holds a goal that is in force wherever one is', () => {
    const ends = fc.option(fc.integer({ min: nov(1), max: nov(30) }), { nil: null });
    const goal = fc
      .tuple(fc.constantFrom(...calendarUnits), ends, ends)
      .map(([each, from, to]) => goalOf('', 'sales', each, 1, { from, to }));
    fc.assert(
      fc.property(
        fc.array(goal),
        fc.integer({ min: nov(1), max: nov(30) }),
        fc.constantFrom(...calendarUnits),
        (goals, day, unit) => {
          const held = goalOn(goals, day, unit);
          const inForce = goals.filter((each) => isInForce(each, day));
          expect(inForce.includes(held!)).toBe(inForce.length > 0);
          const ofUnit = inForce.filter(({ each }) => each === unit);
          if (ofUnit.length > 0) expect(held!.each).toBe(unit);
        },
      ),
    );
  });
});

describe('overlapsOf', () => {
  const first = goalOf('Ann', 'sales', 'month', 1, { from: nov(1), to: nov(10) });
  const second = goalOf('a. lee', 'sales', 'month', 2, { from: nov(10), to: nov(12) });
  const third = goalOf('ANN', 'sales', 'month', 3, { from: nov(12), to: nov(30) });

  it('overlapsOf names every pair that shares a day, and the narrower one of it', () => {
    expect(overlapsOf([first, second, third], roster)).toEqual([
      { wins: second, yields: first },
      { wins: second, yields: third },
    ]);
  });

  it('overlapsOf names the lower row of equally long goals as the one that counts', () => {
    const again = { ...first, amount: 9 };
    expect(overlapsOf([first, again], roster)).toEqual([{ wins: again, yields: first }]);
  });

  it('overlapsOf finds goals that follow one another free of overlaps', () => {
    expect(overlapsOf([first, { ...second, from: nov(11) }], roster)).toEqual([]);
    expect(overlapsOf([{ ...second, from: nov(11) }, first], roster)).toEqual([]);
  });

  it('overlapsOf lets goals of another subject, measure or unit be', () => {
    const others = [
      goalOf('Bo', 'sales', 'month', 1),
      goalOf('', 'sales', 'month', 1),
      goalOf('Ann', 'revenue', 'month', 1),
      goalOf('Ann', 'sales', 'week', 1),
    ];
    expect(overlapsOf([first, ...others], roster)).toEqual([]);
  });

  it('overlapsOf leaves goals for nobody out', () => {
    expect(
      overlapsOf([goalOf('Zed', 'sales', 'month', 1), goalOf('Zed', 'sales', 'month', 2)], roster),
    ).toEqual([]);
  });

  it('overlapsOf finds no day in a goal that ends before it begins', () => {
    const never = goalOf('Ann', 'sales', 'month', 2, { from: nov(8), to: nov(3) });
    expect(overlapsOf([first, never], roster)).toEqual([]);
    expect(overlapsOf([never, first], roster)).toEqual([]);
  });

  it('overlapsOf names a pair just where goalOn has to choose between the two', () => {
    const ends = fc.option(fc.integer({ min: nov(1), max: nov(12) }), { nil: null });
    const goal = fc.tuple(ends, ends).map(([from, to]) => goalOf('Ann', 'sales', 'month', 1, { from, to }));
    fc.assert(
      fc.property(goal, goal, (one, other) => {
        const shared = Array.from({ length: 14 }, (_, date) => nov(date)).filter(
          (day) => isInForce(one, day) && isInForce(other, day),
        );
        const [overlap] = overlapsOf([one, other], roster);
        expect(overlap !== undefined).toBe(shared.length > 0);
        for (const day of shared) expect(goalOn([one, other], day, 'month')).toBe(overlap!.wins);
      }),
    );
  });
});
