import type { DefaultActivityId } from '../log/catalogue.ts';
import type { ColumnId } from '../log/column.ts';
import type { Day } from '../log/day.ts';
import type { PeriodId } from '../plan/period.ts';
import type { BasisId } from '../report/basis.ts';
import type { AddOnWords } from './addon-words.ts';
import type { PageWords } from './page-words.ts';
import type { SummaryWords } from './summary-words.ts';

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
  | 'holiday'
  | 'absent'
  | 'absentFrom'
  | 'absentTo';

export type SettingKey = 'weekStart' | 'workdays' | 'workdaysPerMonth' | 'yearStart';

/** Why a call could not do what was asked. Expected failures are data; the words are the language's. */
export type FailureCode =
  | 'noDocument'
  | 'noLog'
  | 'busy'
  | 'headings'
  | 'invalid'
  | 'notFound'
  | 'changed'
  | 'protected'
  | 'validation'
  | 'merged'
  | 'noSummary'
  | 'noPlan'
  | 'mixed'
  | 'notComputed'
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
  | 'basis'
  | 'comparison'
  | 'noColumn'
  | 'order'
  | 'plan'
  | 'target'
  | 'workdays'
  | 'confidence'
  | 'stages';

/** Rules that name a limit; the number is declared where the rule is checked. */
export type LimitedRule =
  | 'list'
  | 'tooLong'
  | 'wholeAboveZero'
  | 'minutes'
  | 'target'
  | 'workdays'
  | 'confidence'
  | 'stages';

/** Names of one thing: the first is the one a new sheet gets, the others are understood too. */
export type Names = readonly [string, ...string[]];

/** Words that both the add-on and its page read. A missing or an extra key in a language does not compile. */
export interface CommonWords {
  /** BCP 47 tag for Intl. */
  tag: string;

  number(value: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
  day(day: Day): string;
  /** "1–30 November 2026", shortened where both ends share month or year. */
  dayRange(from: Day, to: Day): string;
  /** A month with its year, as short as a label of a chart. */
  month(day: Day): string;
  /** Days without a year, as short as a table's first column: "26 Oct – 1 Nov". */
  shortRange(from: Day, to: Day): string;
  /** A day with a clock time "09:12". */
  moment(day: Day, clock: string): string;
  rows(count: number): string;

  sheets: { log: string; settings: string; summary: string; plan: string };
  columns: Record<ColumnId, Names>;
  activities: Record<DefaultActivityId, string>;
  periods: Record<PeriodId, string>;

  entry: {
    rules: Record<Exclude<EntryRule, LimitedRule>, string> & Record<LimitedRule, (most: number) => string>;
    /** Fields of a request that are no column of the log. */
    fields: Record<
      | 'request'
      | 'entry'
      | 'entries'
      | 'period'
      | 'basis'
      | 'comparison'
      | 'from'
      | 'to'
      | 'goal'
      | 'target'
      | 'workdays'
      | 'confidence'
      | 'stages',
      string
    >;
    /** SUBJECT requires RULE, got VALUE. `got` is '' for a field left blank. */
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
    keepCopy: string;
    setUp: string;
  };

  progress: { reading: string; counting: string; writing: string };

  /** Words of the report that the sheet and the sidebar share. */
  report: {
    bases: Record<BasisId, string>;
    rowsRead(read: number, all: number): string;
    workOn: string;
    funnel: string;
    count: string;
    /** Where the team has no funnel of two stages. */
    noStages: string;
  };
}

/** What the add-on reads: the page's words would only make its script longer. */
export interface Words extends CommonWords, AddOnWords {
  summary: SummaryWords;
}

/** What the page reads. */
export interface SidebarWords extends CommonWords {
  page: PageWords;
}
