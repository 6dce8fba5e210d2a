import { type Day, firstLogDay, lastLogDay, weekdayOf } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { monthsIn } from '../log/month.ts';
import type { Cut } from './cut.ts';
import { type Keeping, keepingOf } from './keeping.ts';
import { isRowMeasure, type Measure, type RowMeasure, type Sample } from './measure.ts';
import type { Middles } from './middles.ts';
import { type Credit, type ProspectSums, sumProspects } from './prospect-sums.ts';
import { knownProspectsOf } from './prospects.ts';
import { type RowSums, sumRows } from './row-sums.ts';
import { type Survival, survivalBy } from './survival.ts';

/** What a tally needs to know beside the log; each has a default. */
export interface TallyOptions {
  /** The day on which prospects that are not sold are still open; the log's last day unless given. */
  asOf?: Day;
  /** Who is credited with a prospect: its first contact unless given. */
  credit?: Credit;
  /** Which days are worked; Monday to Friday unless given. */
  isWorkday?: (day: Day) => boolean;
}

/**
 * Every base measure of a log by the groups of a cut. Each kind of sum is made in one pass over the log, when it is first
 * asked for.
 *
 * @example new Tally(log, wholeOf({ from: null, to: null })).measure(count('sale'), 0) // 50
 */
export class Tally {
  readonly asOf: Day;
  private readonly span: { firstDay: Day; lastDay: Day };
  private readonly isWorkday: (day: Day) => boolean;
  private readonly credit: Credit;
  private readonly kindsOfMeasure = new Map<RowMeasure, readonly number[]>();
  private rowSums: RowSums | undefined;
  private prospectSums: ProspectSums | undefined;
  private keepingSums: Keeping | undefined;
  private survivals: Survival[] | undefined;

  constructor(
    readonly log: Log,
    readonly cut: Cut,
    options: TallyOptions = {},
  ) {
    this.span = spanOfLog(log);
    this.asOf = options.asOf ?? this.span.lastDay;
    this.credit = options.credit ?? 'contact';
    this.isWorkday = options.isWorkday ?? ((day) => weekdayOf(day) <= 5);
  }

  /** A base measure in one group, a whole number in the measure's own small unit (hundredths of money, of a second). */
  measure(measure: Measure, group: number): number {
    if (isRowMeasure(measure)) {
      return this.sumOf(measure.of, group, this.kindsOf(measure));
    }
    switch (measure.of) {
      case 'rowsRead':
        return this.log.size;
      case 'rows':
        return this.log.size + this.log.refusals.length;
      case 'logged':
      case 'late':
      case 'bursts':
      case 'activeReps':
        return this.keeping[measure.of][group]!;
      default:
        return this.prospects.sums[measure.of][group]!;
    }
  }

  /** Σ over some kinds (indexes into the catalogue) of one of the sums of rows in one group. No kinds give 0. */
  sumOf(of: Exclude<keyof RowSums, 'kinds'>, group: number, kinds: readonly number[]): number {
    this.rowSums ??= sumRows(this.log, this.cut);
    const first = group * this.rowSums.kinds;
    let sum = 0;
    for (const kind of kinds) sum += this.rowSums[of][first + kind]!;
    return sum;
  }

  /** How many rows lie in one group. */
  rowsIn(group: number): number {
    const { kinds } = this.log.catalogue;
    return this.sumOf('rows', group, Array.from(kinds.keys()));
  }

  /** The middle values of a sample in one group: the median is sum ÷ count. */
  middle(sample: Sample, group: number): { sum: number; count: number; n: number } {
    const middles: Middles = sample === 'loggingDelay' ? this.keeping.loggingDelay : this.prospects[sample];
    return { sum: middles.sum[group]!, count: middles.count[group]!, n: middles.n[group]! };
  }

  /** How soon the prospects first touched in a group were sold. */
  survival(group: number): Survival {
    this.survivals ??= survivalBy(knownProspectsOf(this.log), this.cut, this.asOf);
    return this.survivals[group]!;
  }

  /** Length in months of the span that a group lies in, to `asOf` at most; an open end is the log's first or last day. */
  months(group: number): number {
    const span = Math.floor(group / this.cut.parts);
    const [from, to] = [this.cut.bounds[span]!, this.cut.bounds[span + 1]! - 1];
    const last = to === lastLogDay ? this.span.lastDay : to;
    return monthsIn(from === firstLogDay ? this.span.firstDay : from, Math.min(last, this.asOf));
  }

  /** Kinds of a measure's roles, looked up once: a table asks for the same measures in every group. */
  private kindsOf(measure: RowMeasure): readonly number[] {
    let kinds = this.kindsOfMeasure.get(measure);
    if (!kinds) {
      kinds = measure.roles.flatMap((role) => this.log.catalogue.kindsOfRole(role));
      this.kindsOfMeasure.set(measure, kinds);
    }
    return kinds;
  }

  private get prospects(): ProspectSums {
    this.prospectSums ??= sumProspects(
      this.log,
      knownProspectsOf(this.log),
      this.cut,
      this.asOf,
      this.credit,
    );
    return this.prospectSums;
  }

  private get keeping(): Keeping {
    this.keepingSums ??= keepingOf(this.log, this.cut, this.isWorkday);
    return this.keepingSums;
  }
}
