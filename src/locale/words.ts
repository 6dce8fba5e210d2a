import type { DefaultActivityId } from '../log/catalogue.ts';
import type { ColumnId } from '../log/column.ts';
import type { Day } from '../log/day.ts';
import type { CellRule } from '../log/refusal.ts';
import type { Role } from '../log/role.ts';
import type { MetricId } from '../metric/metric.ts';
import type { PeriodId } from '../plan/period.ts';

/** Columns and keys of the Settings sheet. */
export type SettingsHeading =
  | 'activity'
  | 'role'
  | 'stage'
  | 'touch'
  | 'rep'
  | 'otherSpellings'
  | 'team'
  | 'repFrom'
  | 'repTo'
  | 'goalFor'
  | 'goalOf'
  | 'goalEach'
  | 'goalAmount'
  | 'goalFrom'
  | 'goalTo'
  | 'setting'
  | 'settingValue'
  | 'holiday';

export type SettingKey = 'weekStart' | 'workdays' | 'workdaysPerMonth';

/** Why a call could not do what was asked. Expected failures are data; the words are the language's. */
export type FailureCode =
  | 'noDocument'
  | 'noLog'
  | 'busy'
  | 'headings'
  | 'invalid'
  | 'notFound'
  | 'changed'
  | 'readOnly'
  | 'protected'
  | 'noAnswer'
  | 'quota'
  | 'authorisation'
  | 'unexpected';

/** Rules that an entry sent by the page must keep. */
export type EntryRule =
  | 'list'
  | 'object'
  | 'unknownField'
  | 'id'
  | 'day'
  | 'clock'
  | 'required'
  | 'text'
  | 'tooLong'
  | 'characters'
  | 'wholeAboveZero'
  | 'money'
  | 'minutes'
  | 'period'
  | 'noColumn';

/** Every word a person reads. A language is one object of this type: a missing or an extra key does not compile. */
export interface Words {
  /** BCP 47 tag for Intl. */
  tag: string;
  /** The language's own name. */
  name: string;

  number(value: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
  day(day: Day): string;
  /** "1–30 November 2026", shortened where both ends share month or year. */
  dayRange(from: Day, to: Day): string;
  month(day: Day): string;
  /** A day with a clock time "09:12". */
  moment(day: Day, clock: string): string;
  rows(count: number): string;

  sheets: { log: string; settings: string; summary: string };
  /** First = the heading a new log gets, the others are understood too. */
  columns: Record<ColumnId, readonly [string, ...string[]]>;
  activities: Record<DefaultActivityId, string>;
  roles: Record<Role, string>;
  periods: Record<PeriodId, string>;

  settings: {
    groups: { activities: string; reps: string; goals: string; general: string; holidays: string };
    headings: Record<SettingsHeading, string>;
    keys: Record<SettingKey, string>;
    /** Monday first. */
    weekdays: readonly [string, string, string, string, string, string, string];
    weekdaysShort: readonly [string, string, string, string, string, string, string];
    goalSales: string;
    goalRevenue: string;
    each: Record<'day' | 'week' | 'month' | 'quarter' | 'year', string>;
  };

  refusal: {
    rules: Record<CellRule, string>;
    /** SUBJECT requires RULE, got VALUE at PLACE. */
    sentence(heading: string, rule: string, got: string, place: string): string;
    nothing: string;
    more(count: number): string;
    headingMissing(heading: string, sheet: string): string;
    headingTwice(heading: string, first: string, second: string, sheet: string): string;
  };

  entry: {
    rules: Record<EntryRule, string>;
    sentence(place: string, field: string, rule: string, got: string): string;
    numbered(index: number): string;
  };

  failures: Record<FailureCode, string>;

  menu: {
    title: string;
    open: string;
    summaryThisMonth: string;
    summaryLastMonth: string;
    summaryAll: string;
    setUp: string;
  };

  page: {
    title: string;
    log: string;
    summary: string;
    saved: string;
    openSummary: string;
    working: string;
    rep: string;
  };

  progress: { reading: string; counting: string; writing: string };

  done: {
    setUp(log: string, settings: string): string;
    alreadySetUp(log: string, settings: string): string;
    summary(rows: string, refused: number): string;
  };

  summary: {
    title: string;
    made(moment: string): string;
    byPeriod: string;
    everything: string;
    upTo(day: string): string;
    since(day: string): string;
    allReps: string;
    rowsRead(read: string, all: string): string;
    /** Number format of the cell that counts unread rows. */
    rowsNotReadFormat: string;
    incomplete: string;
    end: string;
    ofFormat: string;

    plan: {
      heading: string;
      intro: string;
      target: string;
      rate: string;
      workdays: string;
      calls: string;
      perDay: string;
      rateFrom(k: string, n: string, share: string, period: string): string;
      rateUnknown: string;
      wholeLog: string;
      targetFromGoal: string;
      targetDefault: string;
    };
    funnel: {
      heading: string;
      stage: string;
      count: string;
      kOfN: string;
      step: string;
      interval: string;
      overall: string;
      dropOff: string;
      planNeeds: string;
      noStages: string;
    };
    advice: {
      heading: string;
      lowest(from: string, to: string, k: string, n: string, share: string): string;
      onePoint(share: string, calls: string, now: string, first: string): string;
      lowestWhy: string;
      tooFew(minimum: number): string;
      notComparable: string;
      empty: string;
    };
    outcomes: { heading: string; metric: string; value: string; n: string; definition: string };
    trend: {
      heading: string;
      month: string;
      shown(shown: number, all: number): string;
      perWorkday: string;
      rate: string;
    };
    byRep: { heading: string; rep: string; noRep: string; team: string; note(minimum: number): string };
    /** Heads of the tables by month and by rep: rate of the first step, last stage ÷ first stage, lost deals. */
    columns: { step: string; overall: string; lost: string };
    tooFew(k: string, n: string): string;
    notes: {
      heading: string;
      steps: string;
      interval: string;
      byDate(to: string, k: string, from: string, n: string): string;
      valued(valued: string, sales: string): string;
      unread(count: number): string;
      settings(count: number): string;
      empty: string;
      none: string;
    };
    chartData: { heading: string; pad: string; count: string };
    metrics: Record<MetricId, { words: string; definition: string }>;
  };
}
