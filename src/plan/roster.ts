import type { Log } from '../log/log.ts';
import { nameKey } from '../log/names.ts';
import type { Rep, Settings } from './settings.ts';

/** Whom a goal is for, or whose numbers are counted. */
export type Subject = { kind: 'everybody' } | { kind: 'rep' | 'team' | 'segment'; name: string };

/** The whole team. */
export const everybody: Subject = { kind: 'everybody' };

/**
 * Who is who: reps of Settings under every spelling, their teams, the reps and segments that only the log knows. A name is a
 * rep's before a team's, and a team's before a segment's. Throws nothing.
 *
 * @example new Roster([{ name: 'Ann', otherSpellings: [], team: 'North', from: null, to: null }], [], ['B2B']).subjectOf('north') // { kind: 'team', name: 'North' }
 */
export class Roster {
  /** Names of reps as they are shown, those of Settings first. */
  readonly reps: readonly string[];
  readonly teams: readonly string[];
  private readonly shownOfRep = new Map<string, string>();
  private readonly settingOfRep = new Map<string, Rep>();
  private readonly shownOfTeam = new Map<string, string>();
  private readonly shownOfSegment = new Map<string, string>();

  constructor(reps: readonly Rep[], repsOfLog: readonly string[], segments: readonly string[]) {
    for (const rep of reps) {
      this.settingOfRep.set(nameKey(rep.name), rep);
      addName(this.shownOfRep, rep.name);
      addName(this.shownOfTeam, rep.team);
    }
    const own = [...this.shownOfRep.values()];
    for (const { name, otherSpellings } of reps)
      for (const spelling of otherSpellings) addName(this.shownOfRep, spelling, name);
    const others = repsOfLog.filter((name) => addName(this.shownOfRep, name));
    for (const name of segments) addName(this.shownOfSegment, name);
    this.reps = [...own, ...others];
    this.teams = [...this.shownOfTeam.values()];
  }

  /** Whom a name means: '' = everybody; null for a name that is nobody's. */
  subjectOf(name: string): Subject | null {
    const key = nameKey(name);
    if (key === '') return everybody;
    for (const [kind, shown] of [
      ['rep', this.shownOfRep],
      ['team', this.shownOfTeam],
      ['segment', this.shownOfSegment],
    ] as const) {
      const found = shown.get(key);
      if (found !== undefined) return { kind, name: found };
    }
    return null;
  }

  /** The name of a rep's team as it is shown; null without one. */
  teamOf(rep: string): string | null {
    return this.shownOfTeam.get(nameKey(this.ofSettings(rep)?.team ?? '')) ?? null;
  }

  /** Of whom a subject consists: everybody of the teams and the reps without one, a team of its reps. */
  membersOf(subject: Subject): Subject[] {
    if (subject.kind !== 'everybody' && subject.kind !== 'team') return [];
    const team = subject.kind === 'team' ? subject.name : null;
    const reps = this.reps.filter((rep) => this.teamOf(rep) === team);
    return [
      ...(team === null ? this.teams.map((name): Subject => ({ kind: 'team', name })) : []),
      ...reps.map((name): Subject => ({ kind: 'rep', name })),
    ];
  }

  /** What Settings say of a rep, under any spelling; undefined for one that only the log knows. */
  ofSettings(rep: string): Rep | undefined {
    return this.settingOfRep.get(nameKey(this.shownOfRep.get(nameKey(rep)) ?? ''));
  }
}

/**
 * The roster of a log and its settings. Throws nothing.
 *
 * @example rosterOf(log, settings).reps // []
 */
export function rosterOf({ names }: Pick<Log, 'names'>, { reps }: Pick<Settings, 'reps'>): Roster {
  return new Roster(reps, names.reps.shown, names.segments.shown);
}

/** Whether the name was new. */
function addName(names: Map<string, string>, name: string, shown = name): boolean {
  const key = nameKey(name);
  if (key === '' || names.has(key)) return false;
  names.set(key, shown.trim());
  return true;
}
