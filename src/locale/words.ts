import type { DefaultActivityId } from '../log/catalogue.ts';
import type { ColumnId } from '../log/column.ts';
import type { Day } from '../log/day.ts';
import type { CellRule } from '../log/refusal.ts';
import type { Role } from '../log/role.ts';
import type { MetricId } from '../metric/metrics.ts';
import type { ComparisonId } from '../plan/comparison.ts';
import type { PeriodId } from '../plan/period.ts';
import type { BasisId } from '../report/basis.ts';
import type { Dimension } from '../report/breakdown.ts';
import type { TrendUnit } from '../report/trend-spans.ts';
import type { TableWords } from './table-words.ts';

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
  | 'protected'
  | 'validation'
  | 'merged'
  | 'noSummary'
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
  | 'order';

/** Rules that name a limit; the number is declared where the rule is checked. */
export type LimitedRule = 'list' | 'tooLong' | 'wholeAboveZero' | 'minutes';

/** Names of one thing: the first is the one a new sheet gets, the others are understood too. */
export type Names = readonly [string, ...string[]];

/** Every word a person reads. A language is one object of this type: a missing or an extra key does not compile. */
export interface Words {
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

  sheets: { log: string; settings: string; summary: string };
  columns: Record<ColumnId, Names>;
  activities: Record<DefaultActivityId, string>;
  roles: Record<Role, Names>;
  periods: Record<PeriodId, string>;

  settings: {
    groups: { activities: string; reps: string; goals: string; general: string; holidays: string };
    headings: Record<SettingsHeading, Names>;
    keys: Record<SettingKey, Names>;
    /** Monday first. */
    weekdays: readonly [string, string, string, string, string, string, string];
    weekdaysShort: readonly [string, string, string, string, string, string, string];
    goalSales: string;
    goalRevenue: string;
    each: Record<'day' | 'week' | 'month' | 'quarter' | 'year', string>;
  };

  refusal: {
    rules: Record<CellRule, string>;
    /** SUBJECT requires RULE, got VALUE at PLACE. `got` is '' for a blank cell. No full stop. */
    sentence(heading: string, rule: string, got: string, place: string): string;
    /** How many rows of the log, or cells of Settings, are not named one by one. */
    moreRows(count: number): string;
    moreCells(count: number): string;
    headingMissing(heading: string, sheet: string): string;
    headingTwice(heading: string, first: string, second: string, sheet: string): string;
  };

  entry: {
    rules: Record<Exclude<EntryRule, LimitedRule>, string> & Record<LimitedRule, (most: number) => string>;
    /** Fields of a request that are no column of the log. */
    fields: Record<
      'request' | 'entry' | 'entries' | 'period' | 'basis' | 'comparison' | 'from' | 'to' | 'goal',
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
    setUp: string;
  };

  page: {
    title: string;
    tabs: { log: string; summary: string };
    menu: string;
    mySettings: string;
    shortcuts: string;
    help: string;
    back: string;
    close: string;
    rep: string;
    changeRep(rep: string): string;
    noRep: string;
    /** "Mon 23 Nov". */
    weekday(day: Day): string;
    /** "12 Nov", for days of this year. */
    shortDay(day: Day): string;
    today: string;
    yesterday: string;

    /** A default activity, counted: "17 cold calls". */
    counted(activity: DefaultActivityId, count: number): string;
    /** An activity of the team's own, counted without declining its name. */
    ownCounted(name: string, count: number): string;
    entries(count: number): string;

    oneClick: string;
    logOne: string;
    countToday(count: number): string;
    moreActivities: string;
    details: string;
    howMany: string;
    oneLess: string;
    oneMore: string;
    optional(label: string): string;
    notForSeveral: string;
    moreFields: string;
    minutes(typed: string): string;
    fieldRule(rule: string): string;
    prospectKnown(entries: number, day: string): string;
    save: string;
    clear: string;
    retry: string;

    myEntries: string;
    noEntries: string;
    waits: string;
    edit: string;
    editEntry: string;
    saveChanges: string;
    deleteEntry: string;

    undo: string;
    logAgain: string;
    nothingToday: string;
    noLast: string;
    last(entries: string, when: string): string;
    saved(entries: string): string;
    saving(entries: string): string;
    waiting(entries: string): string;
    notSaved(entries: string): string;
    notConfirmed(entries: string): string;
    undoing(entry: string): string;
    undone(entry: string, when: string): string;
    changed(entry: string): string;
    callsNeeded: string;
    callsToday(count: number): string;
    callsOf(done: number, needed: number): string;
    toGo(count: number): string;
    reached: string;
    teamNeeds(calls: number): string;

    waitingTitle: string;
    waitingText: string;
    offlineTitle(entries: number): string;
    offlineText: string;
    notConfirmedTitle: string;
    notConfirmedText(entries: number): string;
    notSavedTitle: string;
    /** What is kept after a failure that is sure to have written nothing. */
    kept(entries: number): string;
    putBack: string;
    viewOnlyTitle: string;
    viewOnlyText: string;
    viewOnlyLast: string;
    checkAgain: string;
    goneTitle: string;
    goneText: string;
    logAsNew: string;
    changedTitle: string;
    undoChangedText(entry: string): string;
    undoAnyway: string;
    leaveIt: string;
    editChangedText: string;
    mine: string;
    theirs: string;
    nothing: string;
    saveMine: string;
    keepTheirs: string;
    notUndoneTitle: string;
    notRememberedTitle: string;

    couldNotOpen: string;
    /** Nothing came back: what that means for a reading, a change, a summary. */
    noAnswer: { read: string; change: string; summary: string };
    setUpFailed: string;
    setUpText(log: string, settings: string): string;
    firstRun: string;
    whoAreYou: string;
    nameHint: string;
    stepName: string;
    stepGoal: string;
    stepFirst: string;
    salesAMonth: string;
    goalExample(sales: number, calls: number, perDay: number, workdays: number): string;
    goalWritten(sales: number, sheet: string): string;
    firstHint(activity: string): string;
    next: string;
    skip: string;
    skipped: string;

    keysSwitch: string;
    keysHint: string;
    startWith: string;
    rememberedHint: string;

    keys: {
      tiles(names: string): string;
      more: string;
      save: string;
      undo: string;
      prospect: string;
      howMany: string;
      tabs: string;
      escape: string;
      list: string;
      note: string;
    };
    helpTexts: readonly (readonly [title: string, text: string])[];

    from: string;
    to: string;
    everyRow: string;
    basis: string;
    basisHints: Record<BasisId, string>;
    needsColumn(heading: string): string;
    comparison: string;
    comparisons: Record<ComparisonId, string>;
    /** The days compared with; those of a period that is not over are all of them. */
    comparedDays(days: string, isRunning: boolean): string;
    standsAlone: string;
    nothingToCompare: string;
    writeSummary: string;
    writing: string;
    /** How long it has taken. */
    elapsed(seconds: number): string;
    writingText: string;
    writingLong: string;
    summaryKeeps: string;
    summaryReady: string;
    summaryFailed: string;
    openSheet: string;
    /** Heads and cells of the small funnel. */
    converted: string;
    ofBefore(n: number): string;
    tooFew: string;
    change: string;
    changeNote(comparedWith: string): string;
    /** No step has enough on both sides. */
    tooFewToCompare(comparedWith: string): string;
    chance: string;
    chanceNote: string;
    risen: string;
    fallen: string;
    readWithCare: string;
    unreadRows(count: number): string;
    unreadText: string;
  };

  progress: { reading: string; counting: string; writing: string };

  done: {
    setUp(log: string, settings: string): string;
    alreadySetUp(log: string, settings: string): string;
    summary(rows: string, refused: number): string;
  };

  summary: {
    title: string;
    made(moment: string, run: string): string;
    bases: Record<BasisId, string>;
    comparedWith(period: string): string;
    /** A calendar quarter with its year, as short as a table's cell. */
    quarter(quarter: number, year: number): string;
    /** A period in the middle of a sentence. */
    everything: string;
    upTo(day: string): string;
    since(day: string): string;
    allReps: string;
    rowsRead(read: number, all: number): string;
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
      rateFrom(sales: number, calls: number, share: string, period: string): string;
      rateUnknown: string;
      targetFromGoal: string;
      /** The target is an example: no goal is set. */
      targetExample(target: string): string;
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
      /** Heads over the compared period's rate, the change and the best quarter's rate. */
      earlier: Record<Exclude<ComparisonId, 'none'>, string>;
      change: string;
      best: string;
      /** `changes` are ready parts; the verdict follows by whether chance alone could have made them. */
      changes(period: string, changes: readonly string[], chance: 'all' | 'some' | 'none'): string;
      changeOf(stage: string, low: string, high: string): string;
      cohort(days: number, open: number, openThen: number): string;
      noProspects: string;
    };
    advice: {
      heading: string;
      lowest(from: string, to: string, k: string, n: string, share: string): string;
      /** The same where other steps have too few entries to compare. */
      lowestMeasured(from: string, to: string, k: string, n: string, share: string): string;
      nothingLost: string;
      onePoint(share: string, calls: string, now: string, first: string): string;
      lowestWhy: string;
      /** "Raise calls → appointments from 15% to 20%", and what it saves. */
      lever(
        step: string,
        rate: string,
        benchmark: string,
        /** `first` names the stage at the start of the funnel where it is not calls. */
        saves: {
          needed: number;
          now: number;
          perDay: number;
          perDayNow: number;
          first: string | null;
        } | null,
        isLuck: boolean,
      ): string;
      order: string;
      lowestSame: string;
      lowestOther(step: string, k: string, n: string, share: string): string;
      nothingToGain: string;
      noBenchmark: string;
      unranked(steps: readonly string[]): string;
      table: {
        step: string;
        now: string;
        reached: string;
        benchmark: string;
        calls: string;
        saved: string;
        perDay: string;
        moreSales: string;
        money: string;
      };
      from: {
        manager: string;
        quarter(quarter: string, k: string, n: string): string;
        peers(reps: number): string;
        none: string;
      };
      luck: string;
      tableNote(deal: string | null): string;
      tooFew(minimum: number): string;
      notComparable: string;
      empty: string;
    };
    outcomes: { heading: string; metric: string; value: string; n: string; definition: string };
    trend: {
      heading: Record<TrendUnit, string>;
      head: Record<TrendUnit, string>;
      workdays: string;
      perWorkday: string;
      /** A week or a month that is not over. */
      soFar(label: string): string;
      running: string;
      /** What the last two columns are, in a head too narrow to say so. */
      columns(first: string, second: string, last: string): string;
      before: string;
      shown: Record<TrendUnit, (shown: number, all: number) => string>;
      chartCount(stage: string): string;
      chartRate(from: string, to: string): string;
    };
    /** `none` stands for the rows that name nobody, `unnamed` for a whole table of them. */
    breakdowns: Record<
      Dimension,
      { heading: string; head: string; none: string; total: string; unnamed: string; sorted: string }
    > & {
      others(count: number): string;
      othersNote(shown: number, all: number): string;
      fewNote(minimum: number): string;
      averageNote(minimum: number): string;
    };
    /** Heads of these tables: a rate, the conversion from the first stage to the last, lost deals. */
    columns: {
      rate(from: string, to: string): string;
      to(stage: string): string;
      overall: string;
      lost: string;
    };
    withInterval(rate: string): string;
    /** A head over amounts that are shown in thousands or in millions. */
    amounts: Record<'thousand' | 'million', (head: string) => string>;
    tooFew(k: string, n: string): string;
    notes: {
      heading: string;
      steps: string;
      interval: string;
      byDate(to: string, k: string, from: string, n: string): string;
      shorterThanCycle(days: number, cycleDays: number): string;
      valued(valued: number, sales: number): string;
      later(rows: number): string;
      unread(count: number): string;
      settings(count: number): string;
      empty: string;
      none: string;
    };
    forecast: {
      heading: string;
      way: string;
      soFar: string;
      fromOpen: string;
      fromCalls: string;
      expected: string;
      basis: string;
      byCalls: string;
      byProspects: string;
      callsRest(calls: string, perDay: string, days: number, k: string, n: string, period: string): string;
      prospectsRest(open: number, calls: string, k: string, n: string, days: number): string;
      note: string;
      /** Parts that are not known are null. */
      goal(goal: {
        target: string;
        actual: string;
        attainment: string | null;
        expected: string | null;
        pace: string | null;
        salesPerDay: number | null;
        callsPerDay: number | null;
        chance: string | null;
      }): string;
    };
    chartData: {
      heading: string;
      note: string;
      pad: string;
      count: string;
    };
    /** Number formats of cells. Plural words cannot be declined in a format, so each unit is an abbreviation. */
    units: {
      /** Days: "12 d", "12.5 d". */
      days(value: number | null): string;
      /** Minutes: "4.5 min", "1,250 min". */
      minutes(value: number | null): string;
      /** A number per hour: "12.5/h". */
      perHour(value: number | null): string;
      /** What follows the number format of an amount per day, in quotes: "/day". */
      moneyPerDay: string;
    };
    tables: TableWords;
    /** What a metric is called, also in formulas, so no name means two; and its definition as it is printed. */
    metrics: Record<MetricId, { words: string; definition: string }>;
  };
}
