import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Role } from '../log/role.ts';
import type { Cut } from '../metric/cut.ts';
import { Tally } from '../metric/tally.ts';
import type { Roster, Subject } from './roster.ts';

/** What was done in some days: Count by activity, and money. */
export interface Done {
  counts: Readonly<Record<string, number>>;
  /** Money of sales and upsells in hundredths. */
  cents: number;
}

/** Roles whose value is revenue. */
export const revenueRoles: readonly Role[] = ['sale', 'upsellClosed'];

/**
 * What every subject did in spans of days that follow one another. Reps, teams and segments are each counted in one pass over the
 * log, when the first of them is asked for.
 *
 * @example new DoneBySubject(log, roster, [october.from, october.to + 1]).done({ kind: 'everybody' }, 0).counts.sale // 49
 */
export class DoneBySubject {
  private readonly tallies = new Map<Subject['kind'], Tally>();

  constructor(
    private readonly log: Log,
    private readonly roster: Roster,
    /** First day of every span, never falling, then the day after the last one. */
    private readonly bounds: readonly Day[],
  ) {}

  done(subject: Subject, span: number): Done {
    const { kinds } = this.log.catalogue;
    const counts = Object.fromEntries(
      kinds.map(({ name }, kind) => [name, this.count(subject, span, [kind])]),
    );
    const money = revenueRoles.flatMap((role) => this.log.catalogue.kindsOfRole(role));
    return { counts, cents: this.sum('cents', subject, span, money) };
  }

  /** Σ Count of some kinds (indexes into the catalogue). */
  count(subject: Subject, span: number, kinds: readonly number[]): number {
    return this.sum('counts', subject, span, kinds);
  }

  private sum(of: 'counts' | 'cents', subject: Subject, span: number, kinds: readonly number[]): number {
    const part = this.partOf(subject);
    if (part < 0) return 0;
    const tally = this.tallyOf(subject.kind);
    return tally.sumOf(of, span * tally.cut.parts + part, kinds);
  }

  private partOf(subject: Subject): number {
    const { reps, segments } = this.log.names;
    if (subject.kind === 'rep') return reps.find(subject.name);
    if (subject.kind === 'segment') return segments.find(subject.name);
    return subject.kind === 'team' ? this.roster.teams.indexOf(subject.name) : 0;
  }

  private tallyOf(kind: Subject['kind']): Tally {
    const tally = this.tallies.get(kind) ?? new Tally(this.log, this.cutBy(kind));
    this.tallies.set(kind, tally);
    return tally;
  }

  private cutBy(kind: Subject['kind']): Cut {
    const { log, bounds, roster } = this;
    const { reps, segments } = log.names;
    switch (kind) {
      case 'everybody':
        return { bounds, parts: 1 };
      case 'rep':
        return { bounds, parts: reps.shown.length, partOf: log.reps };
      case 'segment':
        return { bounds, parts: segments.shown.length, partOf: log.segments };
      case 'team': {
        const teamOfRep = reps.shown.map((rep) => roster.teams.indexOf(roster.teamOf(rep) ?? ''));
        const partOf = Int32Array.from({ length: log.size }, (_, row) => teamOfRep[log.reps[row]!] ?? -1);
        return { bounds, parts: roster.teams.length, partOf };
      }
    }
  }
}
