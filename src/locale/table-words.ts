import type { Blank, LogTopic } from '../report/other-metrics.ts';

/** Words of the summary's tables beside the funnel. */
export interface TableWords {
  metrics: {
    topics: Record<LogTopic, string>;
    interval: string;
    /** What stands in place of a number. */
    blanks: Record<Blank, string>;
    /** The hours that a share of time is of, and their number format. */
    ofHours(hours: string): string;
    ofHoursFormat(hours: number): string;
    /** Metrics that have no row. */
    nothing(names: string): string;
  };
  setterCloser: {
    heading: string;
    /** Heads of the two halves. */
    setter: string;
    closer: string;
    contacted: string;
    won: string;
    wonShare: string;
    sold: string;
    cycle: string;
    fromOthers: string;
    note: string;
  };
  /** "p = 0.4%", never 0. */
  chance(p: number): string;
  differences: {
    found(name: string, rate: string, own: string, others: string, chance: string): string;
    more(count: number): string;
    corrected(tests: number): string;
    none(tests: number): string;
  };
  sideBySide: {
    heading: string;
    difference: string;
    verdict: string;
    differs(chance: string): string;
    isChance(chance: string): string;
    note: string;
    tested(tests: number): string;
  };
  hours: {
    heading(stage: string): string;
    weekday: string;
    hour(hour: number): string;
    other: string;
    timed(timed: number, all: number, stage: string): string;
    shades: string;
    rates(minimum: number): string;
  };
  /** How the log is kept; `names` are the first ones, told by `andMore`. */
  trust: {
    salesWithoutProspect(count: number, sales: number): string;
    soldBeforeContact(count: number, names: string): string;
    soldWithoutContact(count: number, names: string): string;
    soldAgain(count: number, names: string): string;
    tallied(count: number, names: string): string;
    late(count: number, all: number, share: string): string;
    burst(rep: string, day: string): string;
    bursts(count: number, names: string): string;
    minutes(count: number, calls: number): string;
    ways(name: string, count: number): string;
    joined(count: number, names: string): string;
    andMore(names: string, count: number): string;
  };
}
