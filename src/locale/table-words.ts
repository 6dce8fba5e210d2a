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
}
