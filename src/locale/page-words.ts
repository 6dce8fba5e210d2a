import type { DefaultActivityId } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import type { ComparisonId } from '../plan/comparison.ts';
import type { BasisId } from '../report/basis.ts';
import type { TodayWords } from './today-words.ts';

/** Every word of the sidebar beside the common ones. */
export interface PageWords {
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
  todayTab: TodayWords;

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
  /** Nothing came back: what that means for a reading, a change, a summary, its copy, a plan. */
  noAnswer: Record<'read' | 'change' | 'summary' | 'copy' | 'plan', string>;
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
  keepCopy: string;
  keepingCopy: string;
  copyKept: string;
  copyKeptAs(sheet: string): string;
  copyFailed: string;
  /** Heads and cells of the small funnel. */
  converted: string;
  ofBefore(n: number): string;
  tooFew: string;
  /** Prospects by first contact that are too young to count. */
  stillOpen(count: number): string;
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

  whatIf: {
    title: string;
    target: string;
    workdays: string;
    confidence: string;
    /** Values of sliders as they are read out. */
    sales(count: number): string;
    days(count: number): string;
    goalFrom(isOwn: boolean, days: string): string;
    goalExample: string;
    /** `days`: the days in which k of n was counted, null = the whole log. */
    ratesFrom(isOwn: boolean, k: number, n: number, days: string | null): string;
    ratesExample: string;
    leftOut(stages: string): string;
    back: string;
    /** `before` is the same with today's numbers, null where it is not another. */
    needs(entries: string, before: string | null): string;
    perDay(count: string, before: string | null): string;
    chanceAt(calls: string, chance: string): string;
    sure(confidence: string, calls: string, perDay: string | null): string;
    allowing(observed: number, calls: number): string;
    under(percent: string): string;
    over(percent: string): string;
    outOfReach(most: number): string;
    noNumber: string;
    moreThanAll: string;
    fix: string;
    needed: string;
    aDay: string;
    inPercent(write: string): string;
    noCertainty: string;
    readAs(percent: string, other: string): string;
    rate: string;
    byDate(k: number, n: number): string;
    write: string;
    written: string;
    writtenText(sheet: string): string;
    notWritten: string;
  };
}
