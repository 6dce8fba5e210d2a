/** Words of what to work on: sentences, the levers and what they rest on. */
export interface AdviceWords {
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
    /** What to know before it is believed. */
    caveats: readonly string[],
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
  /** The year's own rate reaches the benchmark: a year would bring no more. */
  yearThere: string;
  tableNote(deal: string | null): string;
  tooFew(minimum: number): string;
  notComparable: string;
  empty: string;
}
