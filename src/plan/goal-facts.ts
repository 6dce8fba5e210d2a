import { type Day, firstLogDay } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { type Calendar, type CalendarUnit, lastThreeMonths } from './calendar.ts';
import { type Done, DoneBySubject } from './done.ts';
import { goalsOf, isSameSubject } from './goal.ts';
import { isMeasured } from './measured.ts';
import { everybody, type Roster, rosterOf, type Subject } from './roster.ts';
import type { GoalMeasure, Settings } from './settings.ts';
import { type Days, daysInForce, targetOf } from './target.ts';
import { calendarOf, workdaysBetween } from './workdays.ts';

/** On what the calls for a goal are reckoned: counts of some days. */
export interface Rates {
  /** The subject's own numbers, or everybody's where those are too few. */
  whose: 'own' | 'everybody';
  /** null where it is the whole log. */
  days: Days | null;
  calls: number;
  sales: number;
  cents: number;
  /** By stage of the funnel, in its order. */
  stages: readonly number[];
}

/** A goal of some days and what its standing is reckoned from. */
export interface GoalFacts {
  measure: GoalMeasure;
  whose: Subject;
  /** The sum of the goals of their members. */
  isSum: boolean;
  unit: CalendarUnit;
  /** The days of the period from the first to the last on which a goal holds: what was done on others does not count. */
  from: Day;
  to: Day;
  target: number;
  /** Workdays from `from` to `to`, and those of them before today. */
  workdays: number;
  elapsed: number;
  /** Whether today is one of them. */
  isWorkday: boolean;
  /** Until last night, and today. */
  before: Done;
  today: Done;
  /** Calls and workdays of the last three closed months, from the log's and a rep's first day on. */
  usual: { calls: number; workdays: number };
  /** What the rates are chosen from, the best first. */
  samples: readonly Rates[];
  /** null where too little was logged to measure sales per call. */
  rates: Rates | null;
}

/**
 * The first of some samples on which sales per call can be measured; null where none is enough. Throws nothing.
 *
 * @example measuredRates([facts.rates])?.sales // 150
 */
export function measuredRates<Sample extends Pick<Rates, 'calls' | 'sales'>>(
  samples: readonly Sample[],
): Sample | null {
  return samples.find(({ sales, calls }) => isMeasured({ k: sales, n: calls })) ?? null;
}

/**
 * The goals of a log as they stand on a day in some days.
 *
 * @example new GoalBook(log, settings, october, 'month', asOf).factsOf({ kind: 'everybody' }, { id: 'sales' })?.before.counts.sale // 49
 */
export class GoalBook {
  readonly roster: Roster;
  private readonly recent: DoneBySubject;
  private readonly ever: DoneBySubject;
  private readonly recentDays: Days;
  private readonly counted = new Map<string, DoneBySubject>();

  constructor(
    private readonly log: Log,
    private readonly settings: Settings,
    private readonly days: Days,
    private readonly unit: CalendarUnit,
    private readonly today: Day,
  ) {
    this.roster = rosterOf(log, settings);
    this.recentDays = lastThreeMonths(today);
    this.recent = this.countedIn([this.recentDays.from, this.recentDays.to + 1]);
    this.ever = this.countedIn([firstLogDay, today]);
  }

  /**
   * A subject's own goal of a measure; of a team and of everybody the sum of their members' goals where they have none of their
   * own. Null where none holds on any of the subject's workdays. Throws nothing.
   */
  factsOf(subject: Subject, measure: GoalMeasure): GoalFacts | null {
    const goal = this.targetFor(subject, measure);
    if (goal === null) return null;
    const { from, to } = goal;
    const calendar = calendarFor(subject, this.settings, this.roster);
    const { today } = this;
    const within = (day: Day) => Math.min(Math.max(day, from), to + 1);
    const progress = this.countedIn([from, within(today), within(today + 1)]);
    const samples = this.samplesOf(subject);
    return {
      measure,
      whose: subject,
      ...goal,
      unit: this.unit,
      workdays: workdaysBetween(from, to, calendar),
      elapsed: workdaysBetween(from, Math.min(to, today - 1), calendar),
      isWorkday: today >= from && today <= to && workdaysBetween(today, today, calendar) > 0,
      before: progress.done(subject, 0),
      today: progress.done(subject, 1),
      usual: this.usualOf(subject, calendar),
      samples,
      rates: measuredRates(samples),
    };
  }

  /**
   * Sales per call of the last three closed months: the subject's own where measured, else everybody's, else those of the whole
   * log until last night.
   */
  ratesOf(subject: Subject): Rates | null {
    return measuredRates(this.samplesOf(subject));
  }

  /** The whole log ends last night: what today brings shall not move what today needs. */
  private samplesOf(subject: Subject): Rates[] {
    return [
      this.ratesIn(this.recent, this.recentDays, subject, 'own'),
      this.ratesIn(this.recent, this.recentDays, everybody, 'everybody'),
      this.ratesIn(this.ever, null, everybody, 'everybody'),
    ];
  }

  private ratesIn(counted: DoneBySubject, days: Days | null, subject: Subject, whose: Rates['whose']): Rates {
    const { catalogue } = this.log;
    return {
      whose: subject.kind === 'everybody' && whose === 'own' ? 'everybody' : whose,
      days,
      calls: counted.count(subject, 0, catalogue.kindsOfRole('attempt')),
      sales: counted.count(subject, 0, catalogue.kindsOfRole('sale')),
      cents: counted.done(subject, 0).cents,
      stages: catalogue.stages().map(({ kinds }) => counted.count(subject, 0, kinds)),
    };
  }

  private usualOf(subject: Subject, calendar: Calendar): GoalFacts['usual'] {
    const { firstDay } = spanOfLog(this.log);
    const { from, to } = this.serviceOf(subject, {
      from: Math.max(this.recentDays.from, firstDay),
      to: this.recentDays.to,
    });
    const workdays = workdaysBetween(from, to, calendar);
    const attempts = this.log.catalogue.kindsOfRole('attempt');
    const calls = workdays > 0 ? this.countedIn([from, to + 1]).count(subject, 0, attempts) : 0;
    return { calls, workdays };
  }

  private targetFor(
    subject: Subject,
    measure: GoalMeasure,
  ): Pick<GoalFacts, 'target' | 'isSum' | 'from' | 'to'> | null {
    const own = goalsOf(this.settings.goals, subject, measure, this.roster);
    const days = daysInForce(own, this.serviceOf(subject, this.days));
    const target = days && targetOf(own, days, this.unit, calendarFor(subject, this.settings, this.roster));
    if (days !== null && target !== null) return { target, isSum: false, ...days };
    const parts = this.roster.membersOf(subject).flatMap((member) => this.targetFor(member, measure) ?? []);
    if (parts.length === 0) return null;
    return {
      target: parts.reduce((sum, part) => sum + part.target, 0),
      isSum: true,
      from: Math.min(...parts.map(({ from }) => from)),
      to: Math.max(...parts.map(({ to }) => to)),
    };
  }

  /** The days of some on which a subject is with the team. */
  private serviceOf(subject: Subject, { from, to }: Days): Days {
    const rep = subject.kind === 'rep' ? this.roster.ofSettings(subject.name) : undefined;
    return { from: Math.max(from, rep?.from ?? from), to: Math.min(to, rep?.to ?? to) };
  }

  /** Subjects whose goals hold on the same days share their passes over the log. */
  private countedIn(bounds: readonly Day[]): DoneBySubject {
    const key = bounds.join(' ');
    const counted = this.counted.get(key) ?? new DoneBySubject(this.log, this.roster, bounds);
    this.counted.set(key, counted);
    return counted;
  }
}

/**
 * The calendar that a subject works by: the team's, for a rep without the days of absence. Throws nothing.
 *
 * @example calendarFor({ kind: 'everybody' }, settings, roster) === settings.calendar // true
 */
export function calendarFor(
  subject: Subject,
  { calendar, absences }: Pick<Settings, 'calendar' | 'absences'>,
  roster: Roster,
): Calendar {
  if (subject.kind !== 'rep') return calendar;
  return calendarOf(calendar, absences, (name) => isSameSubject(roster.subjectOf(name), subject));
}
