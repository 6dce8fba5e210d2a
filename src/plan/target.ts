import type { Day } from '../log/day.ts';
import { type Calendar, type CalendarUnit, unitAround } from './calendar.ts';
import { goalOn } from './goal.ts';
import type { Goal } from './settings.ts';
import { workdaysBetween, workdayTest } from './workdays.ts';

/** First and last day, both counted. */
export interface Days {
  from: Day;
  to: Day;
}

/**
 * What goals ask for in a period: on each workday the share of the goal that holds, its amount ÷ workdays of the day's own unit.
 * A whole month of a monthly goal is exactly its amount, a quarter the sum of its months, a month of a yearly goal its part by
 * workdays. `goals` are those of one subject and measure. Not rounded; null where no goal holds on any workday. Throws nothing.
 *
 * @example targetOf(settings.goals, { from: dayOf(2026, 10, 1), to: dayOf(2026, 12, 31) }, 'quarter', defaultCalendar) // 150
 */
export function targetOf(
  goals: readonly Goal[],
  { from, to }: Days,
  unit: CalendarUnit,
  calendar: Calendar,
): number | null {
  if (goals.length === 0) return null;
  const isWorked = workdayTest(calendar);
  const parts = new Map<Goal, Map<Day, { workdays: number; held: number }>>();
  for (let day = from; day <= to; day++) {
    if (!isWorked(day)) continue;
    const goal = goalOn(goals, day, unit);
    if (goal === null) continue;
    const around = unitAround(goal.each, day, calendar);
    const ofGoal = parts.get(goal) ?? new Map<Day, { workdays: number; held: number }>();
    const part = ofGoal.get(around.from) ?? {
      workdays: workdaysBetween(around.from, around.to, calendar),
      held: 0,
    };
    ofGoal.set(around.from, { ...part, held: part.held + 1 });
    parts.set(goal, ofGoal);
  }
  if (parts.size === 0) return null;
  let target = 0;
  for (const [{ amount }, ofGoal] of parts)
    for (const { workdays, held } of ofGoal.values()) target += (amount * held) / workdays;
  return target;
}

/**
 * The days of a period from the first to the last on which a goal is in force, whatever its unit; null without such a day. Throws
 * nothing.
 *
 * @example daysInForce([{ ...settings.goals[0], from: october.from + 14 }], october) // { from: october.from + 14, to: october.to }
 */
export function daysInForce(goals: readonly Goal[], { from, to }: Days): Days | null {
  const inForce = goals
    .map((goal) => ({ from: Math.max(from, goal.from ?? from), to: Math.min(to, goal.to ?? to) }))
    .filter((days) => days.from <= days.to);
  if (inForce.length === 0) return null;
  return {
    from: Math.min(...inForce.map((days) => days.from)),
    to: Math.max(...inForce.map((days) => days.to)),
  };
}

/**
 * The unit of the calendar that a period is as long as, or a little shorter than. Throws nothing.
 *
 * @example unitOfLength({ from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) }) // 'month'
 */
export function unitOfLength({ from, to }: Days): CalendarUnit {
  const days = to - from + 1;
  if (days <= 1) return 'day';
  if (days <= 7) return 'week';
  if (days <= 31) return 'month';
  return days <= 92 ? 'quarter' : 'year';
}
