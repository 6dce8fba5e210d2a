import { describe, expect, it } from 'vitest';
import type { SidebarState, SummaryAnswer } from '../../src/addon/contract.ts';
import { languages } from '../../src/locale/languages.ts';
import { columnLetters } from '../../src/log/a1.ts';
import type { Host } from '../../src/workbench/host.ts';
import { ask, openHost } from './project.ts';

const owner = { email: 'owner@example.com', canEdit: true };
const [en, uk] = [languages.en, languages.uk];
const places = [
  ['en_US', 'America/Los_Angeles', en],
  ['uk_UA', 'Europe/Kyiv', uk],
  ['en_GB', 'Pacific/Auckland', en],
] as const;
type Sheets = 'log' | 'settings';
type Typed = string | number | boolean | null;

/** A new log, and cells that somebody fills as at a keyboard: dates and decimals as the spreadsheet's locale reads them. */
async function team(locale: string, timeZone: string) {
  const host = await openHost({ locale, timeZone, now: () => Date.UTC(2026, 10, 23, 12), seed: 7 });
  const names = ask<Record<Sheets, string>>(host, 'setUpLog', {});
  const headings = host.values(names.settings)[1]!.map(String);
  const fill = (sheet: Sheets, row: number, column: number, cells: readonly Typed[]) => {
    const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === names[sheet])!;
    host.workbook.apply(
      [{ kind: 'setCells', sheetId, top: row - 1, left: column, rows: [[...cells]] }],
      owner,
    );
  };
  const put = (heading: string, row: number, ...cells: Typed[]) => {
    const column = headings.indexOf(heading);
    expect(column, heading).toBeGreaterThanOrEqual(0);
    fill('settings', row, column, cells);
    return columnLetters(column);
  };
  return { host, names, headings, fill, put };
}

const calendarIn = (host: Host) => ask<SidebarState>(host, 'openSidebar', {}).calendar;
const notesIn = (host: Host) => {
  const { sheet } = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'thisMonth' } });
  return host
    .displayValues(sheet)
    .map((row) => row[0])
    .join('\n');
};

describe.each(places)('Settings of a spreadsheet in %s, %s', (locale, timeZone, words) => {
  const say = words.settings;

  it('setUpLog writes a table of absences and the month a year starts in, and reads them back as they stand', async () => {
    const { host, names, headings } = await team(locale, timeZone);
    const first = headings.indexOf(say.headings.absent[0]);
    expect(headings.slice(first)).toEqual([
      say.headings.absent[0],
      say.headings.absentFrom[0],
      say.headings.absentTo[0],
    ]);
    expect(host.values(names.settings).flat()).toContain(say.monthNames(1)[0]);
    expect(calendarIn(host)).toMatchObject({ weekStart: 1, yearStart: 1, workdays: [1, 2, 3, 4, 5] });
    expect(notesIn(host)).not.toContain(
      names.settings === 'Settings' ? 'of Settings could not' : 'налаштувань',
    );
  });

  it('openSidebar reads the days that people type, as cells of the locale and as texts of another', async () => {
    const { host, put } = await team(locale, timeZone);
    ask(host, 'setGoal', { rep: '', amount: 50 });
    const workdays = () => ask<SidebarState>(host, 'openSidebar', {}).goals[0]!.workdays;
    expect(workdays()).toBe(21); // November 2026
    ['2026-11-16', '17.11.2026', '11/18/2026', '19/11/2026', '2026/11/20', "'25.11.2026"].forEach(
      (date, at) => {
        put(say.headings.holiday[0], 3 + at, date);
        expect(workdays(), date).toBe(20 - at);
      },
    );
    put(say.headings.setting[0], 6, say.keys.yearStart[0], say.monthNames(4)[0]);
    expect(calendarIn(host).yearStart).toBe(4);
  });

  it('writeSummary names each cell of Settings that breaks its rule, with its place and what stands there', async () => {
    const { host, names, put } = await team(locale, timeZone);
    const { rules, sentence } = words.refusal;
    const absent = put(say.headings.absent[0], 3, 'Ann', '2026-12-28', '2026-12-24');
    const holiday = put(say.headings.holiday[0], 3, "'03/04/2026");
    const amount = put(say.headings.goalAmount[0], 3, 'fifty');
    put(say.headings.goalOf[0], 4, say.goalSales, say.each.week, -5);
    put(say.headings.goalOf[0], 5, say.goalSales, say.each.week, 5, '2026-12-31', '2026-12-01');
    put(say.headings.setting[0], 6, say.keys.yearStart[0], 'spring');
    const sheet = locale === 'uk_UA' ? 'Налаштування' : 'Settings';
    expect(names.settings).toBe(sheet);
    const notes = notesIn(host);
    const aside = (letter: string, by: number) => String.fromCharCode(letter.charCodeAt(0) + by);
    for (const [heading, rule, got, cell] of [
      ['goalAmount', 'amount', 'fifty', `${amount}3`],
      ['goalAmount', 'amount', '-5', `${amount}4`],
      ['goalTo', 'order', '2026-12-01', `${aside(amount, 2)}5`],
      ['absentTo', 'order', '2026-12-24', `${aside(absent, 2)}3`],
      ['holiday', 'clearDate', '03/04/2026', `${holiday}3`],
      ['settingValue', 'month', 'spring', `${aside(holiday, -2)}6`],
    ] as const)
      expect(notes).toContain(sentence(say.headings[heading][0], rules[rule], got, `${sheet}!${cell}`));
    expect(notes).toContain(words.summary.notes.settings(6));
  });

  it('setGoal writes over a goal that somebody typed, with the locale’s decimal mark', async () => {
    const { host, names, put } = await team(locale, timeZone);
    const half = locale === 'uk_UA' ? '12,5' : '12.5';
    const letter = put(say.headings.goalAmount[0], 3, half);
    expect(host.values(names.settings, `${letter}3:${letter}3`)).toEqual([[12.5]]);
    const goals = () => ask<SidebarState>(host, 'openSidebar', {}).goals.map(({ target }) => target);
    expect(goals()).toEqual([12.5]);
    ask(host, 'setGoal', { rep: '', amount: 50 });
    expect(goals()).toEqual([50]);
    expect(host.values(names.settings, `${letter}3:${letter}4`)).toEqual([[50], [null]]);
  });

  it('writeSummary reads a log pasted from elsewhere and refuses the days that can be two', async () => {
    const { host, fill } = await team(locale, timeZone);
    const call = words.activities.coldCall;
    const dates = [
      '2026-11-02',
      "'03.11.2026",
      "'11/16/2026",
      "'17/11/2026 9:05",
      "'2026/11/18",
      "'03/04/2026",
    ];
    dates.forEach((date, at) => {
      fill('log', at + 2, 0, [date, null, call, 10]);
    });
    const { digest, rowsRead, rowsRefused } = ask<SummaryAnswer>(host, 'writeSummary', {
      period: { id: 'thisMonth' },
    });
    expect([rowsRead, rowsRefused, digest.funnel[0]!.count]).toEqual([5, 1, 50]);
    expect(notesIn(host)).toContain(words.refusal.rules.clearDate);
  });

  it('writeSummary shows how the goals of Settings stand, and names those that count for nobody', async () => {
    const { host, names, headings, put, fill } = await team(locale, timeZone);
    const { coldCall, sale } = words.activities;
    const amountAt = (row: number) =>
      `${names.settings}!${columnLetters(headings.indexOf(say.headings.goalAmount[0]))}${row}`;
    // November has 21 workdays, 15 of them before Monday the 23rd.
    [
      [46_267, 'Ann', coldCall, 2000], // 2026-09-02
      [46_267, 'Ann', sale, 100],
      [46_329, 'Ann', coldCall, 700], // 2026-11-03
      [46_330, 'Bo', sale, 37],
      [46_349, 'Ann', sale, 1],
    ].forEach((cells, at) => {
      fill('log', at + 2, 0, cells);
    });
    const goal = (row: number, ...cells: Typed[]) => put(say.headings.goalFor[0], row, ...cells);
    const { month, quarter, year } = say.each;
    goal(3, '', say.goalSales, month, 50);
    goal(4, ' ANN', say.goalSales, quarter, 66);
    goal(5, 'Nobody', say.goalSales, month, 5);
    goal(6, '', say.goalRevenue, year, locale === 'uk_UA' ? '1 250,50' : '1,250.50');
    goal(7, '', say.goalSales, month, 40, '2026-10-01', '2026-10-31');
    const { sheet } = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'thisMonth' } });
    const shown = host.displayValues(sheet).map((row) => row.slice(0, 12));
    const line = (first: string) => shown.find((row) => row[0] === first)!.filter((text) => text !== '');
    const percent = (share: number) => words.percent(share, 0);
    // 38 of 50; 38 ÷ (50 × 15 ÷ 21); 13 missing last night ÷ 5 % ÷ 6 days. In Auckland it is Tuesday already: 16 days over, 12 missing, 5 left.
    const isTuesday = timeZone === 'Pacific/Auckland';
    expect(line('38').slice(0, 4)).toEqual(
      isTuesday ? ['38', percent(0.76), percent(0.9975), '48'] : ['38', percent(0.76), percent(1.064), '44'],
    );
    // A month of the quarter's 66: 21 of October's 22, November's 21 and December's 23 workdays.
    expect(line('Ann').slice(0, 4)).toEqual(['Ann', '21', '1', percent(1 / 21)]);
    const text = shown.flat().join('\n');
    expect(text).toContain(words.summary.goals.notes.unknown('Nobody', amountAt(5)));
    expect(text).toContain(words.summary.goals.notes.ended(amountAt(7), words.day(20_757)));
  });
});

describe('Settings of another time', () => {
  it('openSidebar takes absences out of a rep’s workdays as soon as their headings are typed', async () => {
    const { host, headings, fill, put } = await team('en_US', 'Europe/Kyiv');
    const free = headings.indexOf('Absent'); // where a sheet from before has nothing
    fill('settings', 1, free, [null]);
    fill('settings', 2, free, [null, null, null]);
    put('Rep', 3, 'Ann', 'Annie');
    ask(host, 'setGoal', { rep: 'Ann', amount: 50 });
    ask(host, 'rememberPreferences', { rep: 'Ann' });
    const workdays = () => ask<SidebarState>(host, 'openSidebar', {}).goals[0]!.workdays;
    fill('settings', 3, free, ['annie', '11/12/2026', null]);
    fill('settings', 4, free, ['Ann', '11/25/2026', '11/29/2026']);
    fill('settings', 5, free, ['Nobody', '11/2/2026', '11/30/2026']);
    expect(workdays()).toBe(21); // November 2026
    fill('settings', 2, free, ['Absent', 'First day', 'Last day']);
    expect(workdays()).toBe(17); // 21 − Thursday the 12th − Wednesday to Friday
  });
});
