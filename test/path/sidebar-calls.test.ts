import { beforeEach, describe, expect, it } from 'vitest';
import type {
  GoalAnswer,
  Preferences,
  RepDay,
  SidebarState,
  SummaryAnswer,
} from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { defaultActivities } from '../../src/log/catalogue.ts';
import type { Host } from '../../src/workbench/host.ts';
import { answerOf, ask, logName, openHost, write } from './project.ts';

const day = '2026-11-23'; // A Monday.
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id: `entry-${id}`,
  date: day,
  activity: 'cold call',
  ...more,
});
const fails = (host: Host, name: string, request: unknown, as?: string) =>
  answerOf(host.run(name, [JSON.stringify(request)], as));

/** The name of a column, zero-based: "A", "AA". */
const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

let host: Host;
beforeEach(async () => {
  host = await openHost({
    timeZone: 'Europe/Kyiv',
    now: () => Date.parse('2026-11-23T10:00:00Z'),
    people: [
      { email: 'ann@example.com' },
      { email: 'bob@example.com' },
      { email: 'reader@example.com', canEdit: false },
    ],
  });
  ask(host, 'setUpLog', {});
});

describe('rememberPreferences', () => {
  const chosen: Preferences = {
    rep: 'Ann',
    segment: 'B2B',
    source: '=web',
    hasKeys: false,
    isIntroduced: true,
    summary: {
      period: { id: 'days', from: '2026-10-01', to: '2026-11-15' },
      basis: 'cohort',
      comparison: 'yearBefore',
    },
  };
  const firstSummary = { period: { id: 'thisMonth' }, basis: 'period', comparison: 'previous' };

  it('rememberPreferences keeps what a person chose until the next opening, for that person alone', () => {
    expect(ask(host, 'rememberPreferences', chosen)).toEqual(chosen);
    expect(ask<SidebarState>(host, 'openSidebar', {})).toMatchObject({ rep: 'Ann', preferences: chosen });
    const other = ask<SidebarState>(host, 'openSidebar', {}, 'reader@example.com');
    expect(other.preferences).toEqual({
      rep: '',
      segment: '',
      source: '',
      hasKeys: true,
      isIntroduced: false,
      summary: firstSummary,
    });
  });

  it('rememberPreferences keeps no other field, whatever a page sends', () => {
    expect(ask(host, 'rememberPreferences', { ...chosen, prospect: 'Acme', hasKeys: 'no' })).toEqual({
      ...chosen,
      hasKeys: true,
    });
  });

  it.each([
    ['a text', 'Acme'],
    ['unknown names', { period: { id: 'Acme' }, basis: 'Acme', comparison: 'Acme' }],
    ['nothing', null],
  ])('rememberPreferences keeps the first summary in place of %s', (_, summary) => {
    expect(ask(host, 'rememberPreferences', { ...chosen, summary })).toEqual({
      ...chosen,
      summary: firstSummary,
    });
  });

  it('rememberPreferences keeps of a summary’s days only days', () => {
    const summary = {
      ...chosen.summary,
      period: { id: 'days', from: 'Acme', to: '2026-11-15', note: 'Acme' },
    };
    expect(ask<Preferences>(host, 'rememberPreferences', { ...chosen, summary }).summary).toEqual({
      ...chosen.summary,
      period: { id: 'days', to: '2026-11-15' },
    });
  });

  it.each([
    ['a text that is too long', { rep: 'x'.repeat(201) }],
    ['a name that is no text', { rep: 7 }],
    ['half an emoji', { segment: '\ud83d' }],
  ])('rememberPreferences refuses %s and keeps what it had', (_, request) => {
    ask(host, 'rememberPreferences', chosen);
    expect(fails(host, 'rememberPreferences', request)).toMatchObject({ ok: false, code: 'invalid' });
    expect(ask<SidebarState>(host, 'openSidebar', {}).preferences).toEqual(chosen);
  });

  it('rememberPreferences stays far below the 9 kB of a property with the longest texts', () => {
    const longest = 'є'.repeat(200);
    ask(host, 'rememberPreferences', { ...chosen, rep: longest, segment: longest, source: longest });
    const { preferences } = ask<SidebarState>(host, 'openSidebar', {});
    expect(Buffer.byteLength(JSON.stringify(preferences))).toBeLessThan(3_000);
  });
});

describe('repDay', () => {
  it('repDay counts the rows of a rep on the day asked for, names the ids among them, and when they were logged', () => {
    const entries = [
      entry('number-one', { rep: 'Ann', count: 3 }),
      entry('number-two', { rep: 'Ann', activity: 'sale', date: '2026-11-20' }),
      entry('number-three', { rep: 'Bob' }),
      entry('number-four'),
    ];
    ask(host, 'saveEntries', { entries });
    write(host, logName, 'A6:D6', [[46349, 'ann', 'cold call', 2]]); // Typed by hand: 2026-11-23, without an id.
    expect(ask<RepDay>(host, 'repDay', { rep: ' ANN ', day })).toEqual({
      rep: ' ANN ',
      today: day,
      counts: { 'cold call': 5 },
      ids: ['entry-number-one', 'entry-number-two'],
      goals: [],
      hasGoals: false,
      advice: null,
      rates: null,
      lastWeek: { from: '2026-11-16', to: '2026-11-22', counts: { sale: 1 }, workdays: 5 },
      lastEntries: [{ ...entries[1], count: 1 }, entries[0]],
      loggedAt: {
        'entry-number-one': '2026-11-23 12:00',
        'entry-number-two': '2026-11-23 12:00',
      },
    });
    expect(ask<RepDay>(host, 'repDay', { rep: 'Ann', day: '2026-11-20' }).counts).toEqual({ sale: 1 });
    const { counts, ids, lastEntries } = ask<RepDay>(host, 'repDay', { rep: '', day });
    expect([counts, ids, lastEntries.length]).toEqual([{ 'cold call': 1 }, ['entry-number-four'], 1]);
  });

  it('repDay has the rep’s rates of the last three closed months, else everybody’s, else those of the whole log', () => {
    const ratesOf = (rep: string) => ask<RepDay>(host, 'repDay', { rep, day }).rates;
    const rows = (id: string, rep: string, date: string, calls: number, sales: number) => [
      entry(`${id}-calls`, { rep, date, count: calls }),
      entry(`${id}-sales`, { rep, date, activity: 'sale', count: sales }),
    ];
    // Five sales are what a rate needs at least; November is not over.
    ask(host, 'saveEntries', { entries: rows('number-one', 'Ann', '2026-11-20', 100, 4) });
    expect(ratesOf('Ann')).toBeNull();
    ask(host, 'saveEntries', { entries: rows('number-two', 'Bob', '2026-07-31', 50, 2) });
    expect(ratesOf('Ann')).toMatchObject({ whose: 'everybody', days: null, stages: [150, 0, 6] });
    const days = { from: '2026-08-01', to: '2026-10-31' };
    ask(host, 'saveEntries', { entries: rows('number-three', 'Bob', '2026-08-01', 90, 5) });
    expect(ratesOf('Ann')).toMatchObject({ whose: 'everybody', days, stages: [90, 0, 5] });
    ask(host, 'saveEntries', { entries: rows('number-four', 'ann', '2026-10-30', 40, 8) });
    expect(ratesOf('Ann')).toMatchObject({ whose: 'own', days, calls: 40, sales: 8, stages: [40, 0, 8] });
    expect(ask<RepDay>(host, 'repDay', { rep: 'Nobody', day })).toMatchObject({
      counts: {},
      lastEntries: [],
    });
  });

  it.each([
    ['null', null],
    ['no day', { rep: 'Ann' }],
    ['a day that is none', { rep: 'Ann', day: '2026-02-30' }],
    ['a day far off', { rep: 'Ann', day: '9999-01-01' }],
  ])('repDay given %s takes the day it is in the spreadsheet', (_, request) => {
    expect(ask<RepDay>(host, 'repDay', request).today).toBe(day);
  });
});

describe('what a day asks of a rep', () => {
  /** 100 calls and 5 sales of Ann in October: a close rate of 5 %. */
  const measure = () =>
    ask(host, 'saveEntries', {
      entries: [
        entry('all-calls', { rep: 'Ann', count: 100, date: '2026-10-20' }),
        entry('all-sales', { rep: 'Ann', count: 5, activity: 'sale', date: '2026-10-20' }),
      ],
    });
  const goals = (rep = 'Ann', on = day) => ask<RepDay>(host, 'repDay', { rep, day: on }).goals;

  it('repDay gives the rep’s own monthly goal with its workdays and the numbers it is reckoned with', () => {
    measure();
    expect(goals()).toEqual([]);
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    expect(goals()).toMatchObject([
      {
        measure: { id: 'sales' },
        whose: { kind: 'rep', name: 'Ann' },
        from: '2026-11-01',
        to: '2026-11-30',
        target: 50,
        workdays: 21, // LibreOffice: NETWORKDAYS of November 2026
        elapsed: 15, // and of 1 to 22 November
        isWorkday: true,
        rates: { whose: 'own', days: { from: '2026-08-01', to: '2026-10-31' }, calls: 100, sales: 5 },
      },
    ]);
    expect(goals('Ann', '2026-11-22')).toMatchObject([{ isWorkday: false }]); // A Sunday.
  });

  it('repDay calls a goal for everybody the team’s, unless nobody else is known', () => {
    measure();
    ask(host, 'setGoal', { rep: '', amount: 50 });
    expect(goals()[0]!.whose).toEqual({ kind: 'rep', name: 'Ann' });
    ask(host, 'saveEntries', { entries: [entry('by-another', { rep: 'Bob' })] });
    expect(goals()[0]).toMatchObject({
      whose: { kind: 'everybody' },
      today: { counts: { 'cold call': 1 } },
      rates: { whose: 'everybody', calls: 100 },
    });
  });

  it('repDay has the goal of a rep who has logged nothing yet', () => {
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    expect(goals()).toMatchObject([{ whose: { kind: 'rep', name: 'Ann' }, target: 50, rates: null }]);
  });

  it('repDay says that goals are in force where a day off has none', () => {
    write(host, 'Settings', 'L3:Q3', [['Ann', 'cold call', 'day', 60, null, null]]);
    const on = (rep: string, at: string) => {
      const { goals: found, hasGoals } = ask<RepDay>(host, 'repDay', { rep, day: at });
      return [found.length, hasGoals];
    };
    // A Monday, a Sunday, and somebody else's Monday.
    expect([on('Ann', day), on('Ann', '2026-11-22'), on('Bob', day)]).toEqual([
      [1, true],
      [0, true],
      [0, false],
    ]);
  });

  it('repDay takes the whole log until last night where three months are too few: today moves no need', () => {
    measure();
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    const on = '2027-03-01'; // The three months before are empty.
    const rates = () => goals('Ann', on)[0]!.rates;
    expect(rates()).toMatchObject({ whose: 'own', days: null, calls: 100, sales: 5 });
    ask(host, 'saveEntries', { entries: [entry('on-the-day', { rep: 'Ann', count: 30, date: on })] });
    expect(rates()).toMatchObject({ calls: 100 });
    ask(host, 'saveEntries', {
      entries: [entry('day-before', { rep: 'Ann', count: 30, date: '2027-02-28' })],
    });
    expect(rates()).toMatchObject({ calls: 130 });
  });

  it('repDay leaves days of absence out of last week’s workdays', () => {
    const head = host.values('Settings')[1]!;
    const at = head.indexOf('Absent');
    expect(at).toBeGreaterThan(0);
    write(host, 'Settings', `${columnName(at)}3:${columnName(at + 2)}3`, [
      ['Ann', '2026-11-18', '2026-11-19'],
    ]);
    ask(host, 'saveEntries', { entries: [entry('of-ann-now', { rep: 'Ann' })] });
    const workdays = (rep: string) => ask<RepDay>(host, 'repDay', { rep, day }).lastWeek.workdays;
    expect([workdays('Ann'), workdays('Bob')]).toEqual([3, 5]);
  });

  it('repDay has no rates until sales per call can be measured: 20 calls, 5 sales, 5 calls without one', () => {
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    const save = (id: string, activity: string, count: number) =>
      ask(host, 'saveEntries', { entries: [entry(id, { rep: 'Ann', activity, count, date: '2026-10-20' })] });
    save('calls-20', 'cold call', 20);
    save('sales-04', 'sale', 4);
    expect(goals()[0]!.rates).toBeNull();
    save('sales-05', 'sale', 1);
    expect(goals()[0]!.rates).toMatchObject({ whose: 'own', calls: 20, sales: 5, stages: [20, 0, 5] });
  });
});

describe('repDay of a log without reps', () => {
  it('repDay has everybody’s goals, whoever the page names: all entries count towards them', () => {
    const goals = [
      ['Ann', 'sales', 'month', 20],
      [null, 'sales', 'month', 50],
    ];
    write(host, 'Settings', 'L3:O4', goals);
    write(host, logName, 'A2:D2', [[day, 'Ann', 'sale', 3]]);
    write(host, logName, 'B1:B2', [[''], ['']]);
    const read = ask<RepDay>(host, 'repDay', { rep: 'Ann', day });
    expect(read).toMatchObject({ rep: '', counts: { sale: 3 } });
    expect(read.goals).toMatchObject([
      { whose: { kind: 'everybody' }, target: 50, today: { counts: { sale: 3 } } },
    ]);
  });
});

describe('setGoal', () => {
  const goals = () =>
    host
      .values('Settings')
      .slice(2)
      .map((row) => row.slice(11, 15))
      .filter((row) => row[3] !== null);

  it('setGoal writes a goal for the rep, and a second one over it', () => {
    expect(ask<GoalAnswer>(host, 'setGoal', { rep: '=Ann', amount: 50 })).toEqual({
      sheet: 'Settings',
      amount: 50,
    });
    expect(goals()).toEqual([['=Ann', 'sales', 'month', 50]]);
    ask(host, 'setGoal', { rep: ' =ANN ', amount: 60 });
    ask(host, 'setGoal', { rep: 'Bob', amount: 40 });
    expect(goals()).toEqual([
      [' =ANN ', 'sales', 'month', 60],
      ['Bob', 'sales', 'month', 40],
    ]);
    expect(
      host
        .formulas('Settings')
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });

  it('setGoal writes over a goal under another spelling of the name: the page then shows what was set', () => {
    write(host, 'Settings', 'F3:G3', [['Ann', 'Anna, Annie']]);
    write(host, 'Settings', 'L5:O5', [['Anna', 'sales', 'month', 40]]);
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    expect(goals()).toEqual([['Ann', 'sales', 'month', 50]]);
    expect(ask<RepDay>(host, 'repDay', { rep: 'Ann' }).goals).toMatchObject([{ target: 50 }]);
  });

  it('setGoal goes on in the row of a try that ended half-way, and leaves rows alone that somebody began', () => {
    const begun = [
      [null, 'revenue', 'month', null],
      ['Bob', 'sales', 'month', null],
    ];
    write(host, 'Settings', 'L3:O4', begun);
    let writes = 0;
    host.beforeCall((call) => {
      if (call.name === 'Range.setValue' && ++writes === 4) call.kill();
    });
    expect(() => host.run('setGoal', ['{"rep":"Ann","amount":50}'])).toThrow();
    host.beforeCall(null);
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    const rows = host.values('Settings').slice(2, 6);
    expect(rows.map((row) => row.slice(11, 15))).toEqual([
      ...begun,
      ['Ann', 'sales', 'month', 50],
      [null, null, null, null],
    ]);
  });

  it('setGoal leaves goals of other people, other measures and of days of their own alone', () => {
    const theirs = [
      [null, 'revenue', 'month', 9_000, null, null],
      ['Ann', 'sales', 'week', 12, null, null],
      ['Ann', 'sales', 'month', 30, 46_388, null], // From 2027 on.
    ];
    write(host, 'Settings', 'L3:Q5', theirs);
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    expect(goals()).toEqual([
      [null, 'revenue', 'month', 9_000],
      ['Ann', 'sales', 'week', 12],
      ['Ann', 'sales', 'month', 30],
      ['Ann', 'sales', 'month', 50],
    ]);
    expect(ask<SidebarState>(host, 'openSidebar', {}).activities).toHaveLength(defaultActivities.length);
  });

  it.each([
    ['nothing', {}],
    ['null', null],
    ['no whole number', { rep: 'Ann', amount: 1.5 }],
    ['0', { rep: 'Ann', amount: 0 }],
    ['a text', { rep: 'Ann', amount: '50' }],
    ['too much', { rep: 'Ann', amount: 10_000 }],
    ['a rep that is no text', { rep: {}, amount: 5 }],
  ])('setGoal refuses %s and writes nothing', (_, request) => {
    const before = host.values('Settings');
    expect(fails(host, 'setGoal', request)).toMatchObject({ ok: false, code: 'invalid' });
    expect(host.values('Settings')).toEqual(before);
  });

  it('setGoal names the column that Settings lost, and tells a reader that Settings are not theirs to change', () => {
    expect(fails(host, 'setGoal', { rep: 'Ann', amount: 5 }, 'reader@example.com')).toMatchObject({
      ok: false,
      code: 'protected',
    });
    write(host, 'Settings', 'O2:O2', [['Sum']]);
    const answer = fails(host, 'setGoal', { rep: 'Ann', amount: 5 });
    expect(answer).toMatchObject({ ok: false, code: 'headings' });
    expect((answer as { message: string }).message).toContain('“Amount”');
  });
});

describe('openSidebar', () => {
  it('openSidebar says who may log: not a reader, nor anybody before a protected log', () => {
    const canLog = (as?: string) => ask<SidebarState>(host, 'openSidebar', {}, as).canLog;
    expect([canLog(), canLog('reader@example.com')]).toEqual([true, false]);
    const protect = (top: number, left: number, bottom: number, right: number) => {
      const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === logName)!;
      const zone = { top, left, bottom, right };
      const rights = { isWarningOnly: false, isDomainEditable: false, editors: [], unprotected: [] };
      const named = { id: `kept-${left}`, description: '', rangeName: null };
      host.workbook.apply(
        [{ kind: 'setProtection', protection: { ...named, kind: 'range', sheetId, zone, ...rights } }],
        {
          email: 'ann@example.com',
          canEdit: true,
        },
      );
    };
    protect(0, 0, 0, 11); // The heading row.
    protect(0, 13, 999, 13); // Column N, of the team's own.
    expect(canLog('bob@example.com')).toBe(true);
    protect(0, 0, 999, 0);
    expect(canLog('bob@example.com')).toBe(false);
  });

  it('openSidebar counts every row as the person’s own in a log without a column for reps', () => {
    ask(host, 'saveEntries', { entries: [entry('nobodys', { count: 3 })] });
    ask(host, 'rememberPreferences', { rep: 'Ann' });
    write(host, logName, 'B1:B1', [['']]);
    expect(ask<SidebarState>(host, 'openSidebar', {})).toMatchObject({
      rep: '',
      counts: { 'cold call': 3 },
      lastEntries: [{ id: 'entry-nobodys' }],
    });
  });
});

describe('editEntry', () => {
  it('editEntry finishes an edit whose answer was lost half-way, without asking', () => {
    const saved = entry('half-way', { rep: 'Ann', count: 3, note: 'by phone' });
    ask(host, 'saveEntries', { entries: [saved] });
    const to = { ...saved, count: 5, note: 'signed' };
    write(host, logName, 'D2:D2', [[5]]); // What the lost call had written.
    expect(ask(host, 'editEntry', { entry: saved, to })).toEqual({ entry: to });
    expect(host.values(logName)[1]).toMatchObject({ 3: 5, 9: 'signed' });
    expect(ask(host, 'editEntry', { entry: saved, to })).toEqual({ entry: to });
  });
});

describe('showSummary', () => {
  it('showSummary brings the summary to the front, and says so where there is none', () => {
    expect(fails(host, 'showSummary', {})).toMatchObject({ ok: false, code: 'noSummary' });
    ask(host, 'writeSummary', { period: { id: 'all' } });
    expect(ask(host, 'showSummary', {})).toEqual({ sheet: 'Funnel summary' });
  });

  it('writeSummary names the first three rows that could not be read', () => {
    const bad = ['a', 'b', 'c', 'd'].map((count) => [46349, 'Ann', 'cold call', count]);
    write(host, logName, 'A2:D5', bad);
    const { rowsRefused, unread } = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'all' } });
    expect([rowsRefused, unread.length]).toEqual([4, 3]);
    expect(unread[0]).toBe("Count requires a whole number above 0, got “a” at 'Activity log'!D2.");
  });
});
