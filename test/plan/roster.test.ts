import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everybody, Roster, rosterOf, type Subject } from '../../src/plan/roster.ts';
import { repOf, settingsOf, smallLog } from './small-log.ts';

const ann = repOf('Ann Lee', 'North', { otherSpellings: ['Ann', 'Bo'] });
const bo = repOf('Bo', ' north ', { from: 7 });
const roster = new Roster(
  [ann, bo, repOf('Cy'), repOf('West', 'South')],
  ['ann', 'BO', 'Dee', 'cy', 'South', 'dee '],
  ['B2B', 'North', 'Dee', 'Shop'],
);
const rep = (name: string): Subject => ({ kind: 'rep', name });

describe('Roster', () => {
  it('subjectOf finds a rep under every spelling', () => {
    expect(['Ann Lee', ' ann  lee ', 'ANN'].map((name) => roster.subjectOf(name))).toEqual(
      Array(3).fill(rep('Ann Lee')),
    );
  });

  it('subjectOf takes a name for its own rep before another’s spelling', () => {
    expect(roster.subjectOf('bo')).toEqual(rep('Bo'));
  });

  it('subjectOf takes a name for a rep’s before a team’s, and for a team’s before a segment’s', () => {
    expect(roster.subjectOf('South')).toEqual(rep('South'));
    expect(roster.subjectOf('north')).toEqual({ kind: 'team', name: 'North' });
    expect(roster.subjectOf('dee')).toEqual(rep('Dee'));
    expect(roster.subjectOf(' b2b')).toEqual({ kind: 'segment', name: 'B2B' });
  });

  it('subjectOf takes a blank for everybody, and knows nobody of another name', () => {
    expect(roster.subjectOf('  ')).toEqual(everybody);
    expect(['Zed', 'constructor', '__proto__'].map((name) => roster.subjectOf(name))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('reps are those of Settings, then those of the log who are none of them, each once', () => {
    expect(roster.reps).toEqual(['Ann Lee', 'Bo', 'Cy', 'West', 'Dee', 'South']);
  });

  it('teams are named once, as they are spelled first; a blank is none', () => {
    expect(roster.teams).toEqual(['North', 'South']);
  });

  it('teamOf gives a rep’s team under any spelling of the two', () => {
    expect(['Ann Lee', 'ANN', 'bo', 'West'].map((name) => roster.teamOf(name))).toEqual([
      'North',
      'North',
      'North',
      'South',
    ]);
  });

  it('teamOf gives null without a team, without Settings, and for nobody', () => {
    expect(['Cy', 'Dee', 'Zed', '', 'North'].map((name) => roster.teamOf(name))).toEqual(Array(5).fill(null));
  });

  it('membersOf opens everybody up into the teams and the reps without one', () => {
    expect(roster.membersOf(everybody)).toEqual([
      { kind: 'team', name: 'North' },
      { kind: 'team', name: 'South' },
      rep('Cy'),
      rep('Dee'),
      rep('South'),
    ]);
  });

  it('membersOf opens a team up into its reps', () => {
    expect(roster.membersOf({ kind: 'team', name: 'North' })).toEqual([rep('Ann Lee'), rep('Bo')]);
    expect(roster.membersOf({ kind: 'team', name: 'South' })).toEqual([rep('West')]);
  });

  it('membersOf opens nobody else up', () => {
    expect(roster.membersOf(rep('Ann Lee'))).toEqual([]);
    expect(roster.membersOf({ kind: 'segment', name: 'North' })).toEqual([]);
  });

  it('membersOf everybody, with teams opened up, names every rep once', () => {
    const name = fc.constantFrom('a', 'A ', 'b', 'c', 'north', 'South', 'd', '');
    const reps = fc.array(
      fc
        .tuple(name, name, fc.array(name, { maxLength: 2 }))
        .map(([own, team, otherSpellings]) => repOf(own, team, { otherSpellings })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(reps, fc.array(name), (known, met) => {
        const any = new Roster(known, met, []);
        const opened = any
          .membersOf(everybody)
          .flatMap((member) => (member.kind === 'team' ? any.membersOf(member) : [member]));
        expect(opened).toHaveLength(any.reps.length);
        expect(opened).toEqual(expect.arrayContaining(any.reps.map(rep)));
      }),
    );
  });

  it('ofSettings gives what Settings say of a rep under any spelling', () => {
    expect(roster.ofSettings(' ann')).toBe(ann);
    expect(roster.ofSettings('BO')).toBe(bo);
    expect(roster.ofSettings('Dee')).toBeUndefined();
    expect(roster.ofSettings('Zed')).toBeUndefined();
  });
});

describe('rosterOf', () => {
  it('rosterOf knows the reps of Settings, and the reps and segments of the log', () => {
    const settings = settingsOf({ reps: [ann] });
    const log = smallLog(
      [
        ['2026-11-02', 'ann', 'call', 1, 'Shop'],
        ['2026-11-02', 'Dee', 'call'],
      ],
      settings,
    );
    const own = rosterOf(log, settings);
    expect(own.reps).toEqual(['Ann Lee', 'Dee']);
    expect(own.subjectOf('shop')).toEqual({ kind: 'segment', name: 'Shop' });
  });
});
