import { describe, expect, it } from 'vitest';
import type { SaveAnswer, SidebarState, SummaryAnswer } from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { knownHeadings } from '../../src/locale/languages.ts';
import type { Host } from '../../src/workbench/host.ts';
import { ask, logName, openHost, write } from './project.ts';

const start = Date.parse('2026-11-23T10:00:00Z');
const owner = { email: 'owner@example.com', canEdit: true };
const width = 12; // columns of a new log
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id: `entry-${id}`,
  date: '2026-11-23',
  rep: 'Ann',
  activity: 'cold call',
  count: 1,
  ...more,
});
const sheetIdOf = (host: Host, name: string) =>
  host.workbook.sheets().find((sheet) => sheet.name === name)!.id;

async function newLog(): Promise<Host> {
  const host = await openHost({ timeZone: 'Europe/Kyiv', now: () => start, seed: 7 });
  ask(host, 'setUpLog', {});
  return host;
}

describe('a log with columns of the team’s own that are named like an alias', () => {
  const aliases = Object.values(knownHeadings()).flatMap((known) => known.aliases);
  const saved = [
    entry('first', { prospect: 'Romashka', note: 'by phone', count: 40 }),
    entry('second', { activity: 'appointment set', note: 'Tuesday', source: 'Fair', segment: 'B' }),
    entry('third', { activity: 'sale', value: 900.5, minutes: 25, note: 'signed' }),
  ];

  /** Everything that people see after the same work in a log; `comment` fills the team's own columns on the way. */
  const useOf = (host: Host, firstColumn = 0, comment: () => void = () => undefined) => {
    const { results } = ask<SaveAnswer>(host, 'saveEntries', { entries: saved });
    comment();
    const edited = ask(host, 'editEntry', { entry: saved[1], to: { ...saved[1], note: 'Wednesday' } });
    ask(host, 'rememberPreferences', { rep: 'Ann' });
    const opened = ask<SidebarState>(host, 'openSidebar', {});
    const written = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'all' } });
    const rows = host.displayValues(logName).map((row) => row.slice(firstColumn, firstColumn + width));
    return { results, edited, opened, written, rows, summary: host.displayValues(written.sheet) };
  };
  const insertColumns = (host: Host, before: number, count: number) =>
    host.workbook.apply(
      [
        {
          kind: 'insertLines',
          sheetId: sheetIdOf(host, logName),
          dimension: 'COL',
          before,
          count,
          inherits: 'previous',
        },
      ],
      owner,
    );

  it('“Comment” beside “Note” changes nothing for saving, editing, opening and the summary', async () => {
    const plain = useOf(await newLog());
    expect(plain.rows.map((row) => row[9])).toEqual(['Note', 'by phone', 'Wednesday', 'signed']);
    expect(plain.opened.lastEntries.map(({ note }) => note)).toEqual(['signed', 'Wednesday', 'by phone']);

    const right = await newLog();
    write(right, logName, 'M1:M1', [['Comment']]);
    expect(useOf(right, 0, () => write(right, logName, 'M2:M4', [['our'], ['own'], ['words']]))).toEqual(
      plain,
    );
    expect(right.values(logName, 'M1:M4').flat()).toEqual(['Comment', 'our', 'own', 'words']);

    const left = await newLog();
    insertColumns(left, 0, 1);
    write(left, logName, 'A1:A1', [['Comment']]);
    expect(useOf(left, 1, () => write(left, logName, 'A2:A4', [['our'], ['own'], ['words']]))).toEqual(plain);
    expect(left.values(logName, 'A1:A4').flat()).toEqual(['Comment', 'our', 'own', 'words']);
  });

  it('every alias of every language at once, left of the log’s own headings, changes nothing either', async () => {
    const plain = useOf(await newLog());
    const named = [...new Set(aliases)];
    expect(named.length).toBeGreaterThan(20);
    const host = await newLog();
    insertColumns(host, 0, named.length);
    const ours = named.map(() => 'ours');
    write(host, logName, 'A1:A1', [named]);
    expect(useOf(host, named.length, () => write(host, logName, 'A2:A4', [ours, ours, ours]))).toEqual(plain);
  });

  it('a “Comment” alone is the note', async () => {
    const host = await newLog();
    write(host, logName, 'J1:J1', [['Comment']]);
    ask(host, 'saveEntries', { entries: [entry('commented', { note: 'by phone' })] });
    expect(host.values(logName, 'J2:J2')).toEqual([['by phone']]);
  });
});

describe('a log that the team sorts', () => {
  it('openSidebar lists the entry logged last first in a log sorted by date, newest first', async () => {
    const host = await newLog();
    for (const [id, date] of [
      ['one', '2026-11-23'],
      ['two', '2026-11-20'],
      ['three', '2026-11-22'],
      ['four', '2026-11-21'],
    ] as const) {
      ask(host, 'saveEntries', { entries: [entry(`number-${id}`, { date })] });
      host.advance(90_000);
    }
    ask(host, 'rememberPreferences', { rep: 'Ann' });
    const zone = { top: 1, left: 0, bottom: 4, right: width - 1 };
    const listed = () =>
      ask<SidebarState>(host, 'openSidebar', {}).lastEntries.map(({ id }) => id.replace('entry-number-', ''));
    for (const [column, isAscending] of [
      [0, false],
      [0, true],
      [11, true],
    ] as const) {
      host.workbook.apply(
        [{ kind: 'sort', sheetId: sheetIdOf(host, logName), zone, keys: [{ column, isAscending }] }],
        owner,
      );
      expect(listed(), `column ${column}, ascending ${isAscending}`).toEqual(['four', 'three', 'two', 'one']);
    }
    expect(host.values(logName, 'L2:L2')).toEqual([['entry-number-four']]); // sorted by the last sort, by id
  });
});

describe('a person remembered under another spelling of Settings', () => {
  it('openSidebar gives the counts and the last entries that were logged under any spelling', async () => {
    const host = await newLog();
    write(host, 'Settings', 'F3:G4', [
      ['Ann Smith', 'Annie, A. Smith'],
      ['Bo', 'Robert'],
    ]);
    ask(host, 'saveEntries', {
      entries: [
        entry('shown', { rep: 'Ann Smith', count: 3 }),
        entry('other', { rep: 'a.  smith', count: 4 }),
        entry('nick', { rep: 'ANNIE', activity: 'sale' }),
        entry('not-hers', { rep: 'Bo', count: 100 }),
        entry('yesterday', { rep: 'Annie', count: 50, date: '2026-11-22' }),
      ],
    });
    for (const rep of ['Annie', ' annie ', 'A. Smith', 'Ann Smith']) {
      ask(host, 'rememberPreferences', { rep });
      const { counts, lastEntries, reps } = ask<SidebarState>(host, 'openSidebar', {});
      expect(counts, rep).toEqual({ 'cold call': 7, sale: 1 });
      expect(lastEntries.map(({ id }) => id).sort(), rep).toEqual([
        'entry-nick',
        'entry-other',
        'entry-shown',
        'entry-yesterday',
      ]);
      expect(reps, rep).toEqual(['Ann Smith', 'Bo']);
    }
    ask(host, 'rememberPreferences', { rep: 'Somebody else' });
    expect(ask<SidebarState>(host, 'openSidebar', {})).toMatchObject({ counts: {}, lastEntries: [] });
  });
});
