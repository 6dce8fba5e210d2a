import { type Day, firstLogDay, lastLogDay } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { type Calendar, type CalendarUnit, lastThreeMonths } from './calendar.ts';
import { type Done, DoneBySubject } from './done.ts';
import { goalsOf, isSameSubject } from './goal.ts';
import { isMeasured } from './measured.ts';
import { everybody, type Roster, rosterOf, type Subject } from './roster.ts';
import type { GoalMeasure, Settings } from './settings.ts';
import { type Days, targetOf } from './target.ts';
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
  from: Day;
  to: Day;
  target: number;
  /** Workdays of the period, and those of them before today. */
  workdays: number;
  elapsed: number;
  /** Whether today is one of them. */
  isWorkday: boolean;
  /** Until last night, and today. */
  before: Done;
  today: Done;
  /** Calls of a workday in the last three closed months; null without any. */
  usualCalls: number | null;
  /** null where too little was logged to measure sales per call. */
  rates: Rates | null;
}

/**
 * The goals of a log as they stand on a day in some days.
 *
 * @example new GoalBook(log, settings, october, 'month', asOf).factsOf({ kind: 'everybody' }, { id: 'sales' })?.before.counts.sale // 49
 */
export class GoalBook {
  readonly roster: Roster;
  private readonly progress: DoneBySubject;
  private readonly recent: DoneBySubject;
  private readonly ever: DoneBySubject;
  private readonly recentDays: Days;

  constructor(
    private readonly log: Log,
    private readonly settings: Settings,
    private readonly days: Days,
    private readonly unit: CalendarUnit,
    private readonly today: Day,
  ) {
    this.roster = rosterOf(log, settings);
    const { from, to } = days;
    const within = (day: Day) => Math.min(Math.max(day, from), to + 1);
    this.progress = new DoneBySubject(log, this.roster, [from, within(today), within(today + 1)]);
    this.recentDays = lastThreeMonths(today);
    this.recent = new DoneBySubject(log, this.roster, [this.recentDays.from, this.recentDays.to + 1]);
    this.ever = new DoneBySubject(log, this.roster, [firstLogDay, lastLogDay + 1]);
  }

  /**
   * A subject's own goal of a measure; of a team and of everybody the sum of their members' goals where they have none of their
   * own.
   * Null where none holds on any of the subject's workdays. Throws nothing.
   */
  factsOf(subject: Subject, measure: GoalMeasure): GoalFacts | null {
    const goal = this.targetFor(subject, measure);
    if (goal === null) return null;
    const { from, to } = this.serviceOf(subject);
    const calendar = this.calendarFor(subject);
    const { recentDays, today } = this;
    const usualDays = workdaysBetween(recentDays.from, recentDays.to, calendar);
    const calls = this.recent.count(subject, 0, this.log.catalogue.kindsOfRole('attempt'));
    return {
      measure,
      whose: subject,
      ...goal,
      unit: this.unit,
      ...this.days,
      workdays: workdaysBetween(from, to, calendar),
      elapsed: workdaysBetween(from, Math.min(to, today - 1), calendar),
      isWorkday: today >= from && today <= to && workdaysBetween(today, today, calendar) > 0,
      before: this.progress.done(subject, 0),
      today: this.progress.done(subject, 1),
      usualCalls: calls > 0 && usualDays > 0 ? calls / usualDays : null,
      rates: this.ratesOf(subject),
    };
  }

  /** Sales per call of the last three closed months: the subject's own where measured, else everybody's, else those of the whole log. */
  ratesOf(subject: Subject): Rates | null {
    const found = [
      this.ratesIn(this.recent, this.recentDays, subject, 'own'),
      this.ratesIn(this.recent, this.recentDays, everybody, 'everybody'),
      this.ratesIn(this.ever, null, everybody, 'everybody'),
    ].find(({ sales, calls }) => isMeasured({ k: sales, n: calls }));
    return found ?? null;
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

  private targetFor(subject: Subject, measure: GoalMeasure): { target: number; isSum: boolean } | null {
    const own = goalsOf(this.settings.goals, subject, measure, this.roster);
    const days = this.serviceOf(subject);
    const target = targetOf(own, days, this.unit, this.calendarFor(subject));
    if (target !== null) return { target, isSum: false };
    const parts = this.roster.membersOf(subject).flatMap((member) => {
      const part = this.targetFor(member, measure);
      return part === null ? [] : [part.target];
    });
    return parts.length === 0 ? null : { target: parts.reduce((sum, part) => sum + part, 0), isSum: true };
  }

  /** The days of the period on which a subject is with the team. */
  private serviceOf(subject: Subject): Days {
    const rep = subject.kind === 'rep' ? this.roster.ofSettings(subject.name) : undefined;
    const { from, to } = this.days;
    return { from: Math.max(from, rep?.from ?? from), to: Math.min(to, rep?.to ?? to) };
  }

  private calendarFor(subject: Subject): Calendar {
    const { calendar, absences } = this.settings;
    if (subject.kind !== 'rep') return calendar;
    return calendarOf(calendar, absences, (name) => isSameSubject(this.roster.subjectOf(name), subject));
  }
}
