import { beforeEach, describe, expect, it } from 'vitest';
import type { RepDay, SaveAnswer, SidebarState } from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import type { ProtectionRecord } from '../../src/workbench/engine/records.ts';
import type { Host } from '../../src/workbench/host.ts';
import { answerOf, ask, logName, openHost, write } from './project.ts';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id: `entry-${id}`,
  date: '2026-11-23',
  activity: 'cold call',
  ...more,
});
const statuses = (answer: SaveAnswer) => answer.results.map(({ status }) => status);

describe('saveEntries', () => {
  let host: Host;

  beforeEach(async () => {
    host = await openHost({ timeZone: 'Europe/Kyiv', now: () => Date.parse('2026-11-23T10:00:00Z') });
    ask(host, 'setUpLog', {});
  });

  it('saveEntries stores what people typed exactly', () => {
    const texts = [
      '+380 44 123 45 67',
      '=1+1',
      '007',
      "'quoted",
      '5/6',
      '🎉 👩‍👩‍👧',
      'ТОВ «Ромашка»',
      'TRUE',
      '1e5',
      '-5',
      '@home',
      '12:30',
      '5%',
      '#REF!',
      '</script><b>',
      'a\nb',
      ' spaces ',
    ];
    const entries = texts.map((prospect, index) =>
      entry(`${index}-exact`, { prospect, note: prospect, rep: prospect }),
    );
    expect(statuses(ask(host, 'saveEntries', { entries }))).toEqual(texts.map(() => 'saved'));
    const rows = host.values(logName).slice(1);
    expect(rows.map((row) => [row[1], row[4], row[9]])).toEqual(texts.map((text) => [text, text, text]));
    expect(
      host
        .formulas(logName)
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });

  it('saveEntries writes the day as a date, also for a spreadsheet far from the script’s zone', async () => {
    for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      const far = await openHost({ timeZone, now: () => Date.parse('2026-11-23T10:00:00Z') });
      ask(far, 'setUpLog', {});
      ask(far, 'saveEntries', { entries: [entry('far-away')] });
      expect(far.displayValues(logName)[1]![0]).toBe('2026-11-23');
      expect(ask<SidebarState>(far, 'openSidebar', {}).prospects).toEqual([]);
    }
  });

  it('saveEntries never makes a second row of one id, in one list, in the next call or in a retry', () => {
    expect(statuses(ask(host, 'saveEntries', { entries: [entry('once-only'), entry('once-only')] }))).toEqual(
      ['saved', 'saved'],
    );
    expect(statuses(ask(host, 'saveEntries', { entries: [entry('once-only')] }))).toEqual(['known']);
    expect(statuses(ask(host, 'saveEntries', { entries: [entry('once-only')], isRetry: true }))).toEqual([
      'known',
    ]);
    expect(host.values(logName)).toHaveLength(2);
  });

  it('saveEntries finds an old id in a retry among more than 1,000 later rows', () => {
    ask(host, 'saveEntries', { entries: [entry('very-old')] });
    for (let call = 0; call < 6; call++) {
      ask(host, 'saveEntries', {
        entries: Array.from({ length: 200 }, (_, index) => entry(`${call}-later-${index}`)),
      });
    }
    expect(statuses(ask(host, 'saveEntries', { entries: [entry('very-old')], isRetry: true }))).toEqual([
      'known',
    ]);
    expect(host.values(logName)).toHaveLength(1_202);
    expect(host.displayValues(logName, 'A1150:A1202').every(([day]) => day === '2026-11-23')).toBe(true);
  });

  it('saveEntries refuses one bad entry by name and rule and saves the others', () => {
    const answer = ask<SaveAnswer>(host, 'saveEntries', {
      entries: [entry('good-one'), entry('bad-one', { count: -3 })],
    });
    expect(statuses(answer)).toEqual(['saved', 'refused']);
    expect(answer.results[1]).toMatchObject({
      problems: [{ field: 'count', rule: 'wholeAboveZero', got: '-3' }],
    });
    expect((answer.results[1] as { message: string }).message).toBe(
      'Entry 2: Count requires a whole number from 1 to 9,999, got “-3”.',
    );
    expect(host.values(logName)).toHaveLength(2);
  });

  it.each([
    ['no list', '{}'],
    ['an empty list', '{"entries":[]}'],
    ['no JSON', 'hello'],
    ['a number', '7'],
    ['null', 'null'],
    [
      '201 entries',
      JSON.stringify({ entries: Array.from({ length: 201 }, (_, index) => entry(`many-${index}`)) }),
    ],
  ])('saveEntries refuses %s and writes nothing', (_, text) => {
    expect(answerOf(host.run('saveEntries', [text]))).toMatchObject({ ok: false, code: 'invalid' });
    expect(host.values(logName)).toHaveLength(1);
  });

  it('saveEntries says what to do when there is no log yet', async () => {
    const fresh = await openHost({});
    expect(
      answerOf(fresh.run('saveEntries', [JSON.stringify({ entries: [entry('too-early')] })])),
    ).toMatchObject({ ok: false, code: 'noLog' });
    expect(fresh.workbook.sheets()).toHaveLength(1);
  });

  it('saveEntries follows headings that were moved or renamed within their known names', () => {
    write(host, logName, 'A1:C1', [['Activity', 'Sales rep', 'Дата']]);
    ask(host, 'saveEntries', { entries: [entry('moved-heads', { rep: 'Ann' })] });
    expect(host.values(logName)[1]!.slice(0, 2)).toEqual(['cold call', 'Ann']);
    expect(host.values(logName, 'C2:C2')).toEqual([[46349]]); // 2026-11-23, in a column that was never formatted
    ask(host, 'openSidebar', {});
    expect(host.displayValues(logName)[1]![2]).toBe('2026-11-23');
  });

  it.each([
    ['missing', [['When', 'Rep', 'Activity']], 'The sheet “Activity log” has no column “Date”.'],
    [
      'twice',
      [['Date', 'Date', 'Activity']],
      'The sheet “Activity log” has the heading “Date” twice, in A1 and B1.',
    ],
  ])('saveEntries names a heading that stands there %s and writes nothing', (_, headings, sentence) => {
    write(host, logName, 'A1:C1', headings);
    const answer = answerOf(host.run('saveEntries', [JSON.stringify({ entries: [entry('no-heading')] })]));
    expect(answer).toMatchObject({ ok: false, code: 'headings' });
    expect((answer as { message: string }).message).toContain(sentence);
    expect(host.values(logName)).toHaveLength(1);
  });

  it('saveEntries leaves the team’s own columns and 1,000 unticked checkboxes alone', () => {
    write(host, logName, 'M1:M1', [['Done?']]);
    write(
      host,
      logName,
      'M2:M1000',
      Array.from({ length: 999 }, () => [false]),
    );
    expect(statuses(ask(host, 'saveEntries', { entries: [entry('with-ticks')] }))).toEqual(['saved']);
    expect(host.values(logName, 'M1001:M1001')).toEqual([[null]]);
    const opened = ask<SidebarState>(host, 'openSidebar', {});
    expect(opened.rowsRefused).toBe(0);
  });

  it('saveEntries reads the heading row and the last 1,000 ids and nothing else, whatever the size of the log', () => {
    ask(host, 'saveEntries', { entries: Array.from({ length: 200 }, (_, index) => entry(`first-${index}`)) });
    for (let call = 0; call < 9; call++)
      ask(host, 'saveEntries', {
        entries: Array.from({ length: 200 }, (_, index) => entry(`${call}-more-${index}`)),
      });
    host.resetCounts();
    ask(host, 'saveEntries', { entries: [entry('counted-one')] });
    expect(host.counts().cellsRead).toBe(12 + 1_000 + 1_000); // headings, ids before, ids read back
    expect(host.counts().byName['Sheet.appendRow']).toBe(1);
    expect(host.counts().calls).toBeLessThan(45);
  });

  it('saveEntries tells a reader without edit rights so, and writes nothing', async () => {
    const shared = await openHost({
      user: 'owner@example.com',
      people: [{ email: 'viewer@example.com', canEdit: false }],
    });
    ask(shared, 'setUpLog', {});
    const answer = answerOf(
      shared.run('saveEntries', [JSON.stringify({ entries: [entry('read-only')] })], 'viewer@example.com'),
    );
    expect(answer).toMatchObject({ ok: false, code: 'protected' });
    expect(shared.values(logName)).toHaveLength(1);
  });

  it('saveEntries into a log that its owner protected says so, and writes nothing', async () => {
    const shared = await openHost({ user: 'owner@example.com' });
    ask(shared, 'setUpLog', {});
    const { id: sheetId } = shared.workbook.sheets().find(({ name }) => name === logName)!;
    const protection: ProtectionRecord = {
      id: 'kept',
      kind: 'sheet',
      sheetId,
      zone: { top: 0, left: 0, bottom: 999, right: 25 },
      description: '',
      isWarningOnly: false,
      isDomainEditable: false,
      editors: [],
      rangeName: null,
      unprotected: [],
    };
    shared.workbook.apply([{ kind: 'setProtection', protection }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    const request = JSON.stringify({ entries: [entry('protected-one')] });
    expect(answerOf(shared.run('saveEntries', [request], 'rep@example.com'))).toMatchObject({
      ok: false,
      code: 'protected',
    });
    expect(shared.values(logName)).toHaveLength(1);
  });

  it('saveEntries answers in the spreadsheet’s language', async () => {
    const kyiv = await openHost({ locale: 'uk_UA' });
    const answer = answerOf(kyiv.run('saveEntries', [JSON.stringify({ entries: [entry('too-early')] })]));
    expect((answer as { message: string }).message).toContain('ще немає журналу активності');
  });
});

describe('undoEntry and editEntry', () => {
  let host: Host;
  const saved = entry('change-me', { rep: 'Ann', count: 3, prospect: '+380 44', value: 12.5, note: '' });

  beforeEach(async () => {
    host = await openHost({ timeZone: 'Europe/Kyiv', now: () => Date.parse('2026-11-23T10:00:00Z') });
    ask(host, 'setUpLog', {});
    ask(host, 'saveEntries', { entries: [entry('before-it'), saved, entry('after-it')] });
  });

  const ids = () =>
    host
      .values(logName)
      .slice(1)
      .map((row) => row[11]);

  it('undoEntry takes out that entry and no other', () => {
    expect(ask(host, 'undoEntry', { entry: saved })).toEqual({ id: saved.id });
    expect(ids()).toEqual(['entry-before-it', 'entry-after-it']);
  });

  it('undoEntry finds its row after somebody sorted or inserted rows', () => {
    const id = host.workbook.sheets().find(({ name }) => name === logName)!.id;
    host.workbook.apply(
      [{ kind: 'insertLines', sheetId: id, dimension: 'ROW', before: 1, count: 2, inherits: 'previous' }],
      { email: 'owner@example.com', canEdit: true },
    );
    ask(host, 'undoEntry', { entry: saved });
    expect(ids().filter((each) => each !== null)).toEqual(['entry-before-it', 'entry-after-it']);
  });

  it('undoEntry asks when somebody changed the entry, and obeys when told to go on', () => {
    write(host, logName, 'D3:D3', [[4]]);
    const answer = answerOf(host.run('undoEntry', [JSON.stringify({ entry: saved })]));
    expect(answer).toMatchObject({
      ok: false,
      code: 'changed',
      detail: { now: { count: 4, prospect: '+380 44' } },
    });
    expect(ids()).toHaveLength(3);
    ask(host, 'undoEntry', { entry: saved, evenIfChanged: true });
    expect(ids()).toHaveLength(2);
  });

  it('undoEntry twice says the second time that the entry is gone', () => {
    ask(host, 'undoEntry', { entry: saved });
    expect(answerOf(host.run('undoEntry', [JSON.stringify({ entry: saved })]))).toMatchObject({
      ok: false,
      code: 'notFound',
    });
  });

  it('editEntry writes the fields that differ, texts exactly', () => {
    const { count: _, ...rest } = saved;
    ask(host, 'editEntry', { entry: saved, to: { ...rest, prospect: '=2+2', date: '2026-11-20', count: 5 } });
    const [row] = host.values(logName, 'A3:L3');
    expect([row![3], row![4], row![7], row![11]]).toEqual([5, '=2+2', 12.5, saved.id]);
    expect(host.displayValues(logName)[2]![0]).toBe('2026-11-20');
  });

  it('editEntry refuses what breaks a rule and leaves the row as it is', () => {
    const answer = answerOf(
      host.run('editEntry', [JSON.stringify({ entry: saved, to: { ...saved, count: 0 } })]),
    );
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    expect(host.values(logName, 'D3:D3')).toEqual([[3]]);
  });

  it('repDay gives the rep’s entries as they were saved, the newest first', () => {
    const { note: _, ...stored } = saved;
    expect(ask<RepDay>(host, 'repDay', { rep: ' ann ', day: '2026-11-23' }).lastEntries).toEqual([stored]);
  });

  it('openSidebar counts the rep’s day and remembers who the person is', () => {
    ask(host, 'rememberPreferences', { rep: 'Ann' });
    const state = ask<SidebarState>(host, 'openSidebar', {});
    expect(state).toMatchObject({
      isSetUp: true,
      rep: 'Ann',
      today: '2026-11-23',
      counts: { 'cold call': 3 },
    });
    expect(state.prospects).toEqual([{ name: '+380 44', entries: 1, lastDay: '2026-11-23' }]);
  });
});
