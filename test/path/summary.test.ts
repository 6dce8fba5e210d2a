import { beforeEach, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { uk } from '../../src/locale/uk.ts';
import type { Host } from '../../src/workbench/host.ts';
import type { Menu, Shown } from '../../src/workbench/runtime/ui-record.ts';
import { answerOf, ask, logName, openHost, write } from './project.ts';

const now = () => Date.parse('2026-11-23T10:00:00Z');
const november = 46_327; // 2026-11-01 as a serial number (LibreOffice: DATE(2026;11;1))
const summaryName = 'Funnel summary';

const article = [
  [november + 1, 'Ann', 'cold call', 1000, null, null, null, null],
  [november + 2, 'Ann', 'appointment set', 150, null, null, null, null],
  [november + 3, 'Ann', 'sale', 50, null, null, null, 60_000],
];

describe('writeSummary', () => {
  let host: Host;

  beforeEach(async () => {
    host = await openHost({ timeZone: 'Europe/Kyiv', now });
    ask(host, 'setUpLog', {});
  });

  const fill = (rows: readonly (readonly (string | number | null)[])[]) =>
    write(host, logName, 'A2:H2', rows);
  const summarize = (period: object = { id: 'thisMonth' }) =>
    ask<SummaryAnswer>(host, 'writeSummary', { period });
  const rowOf = (label: string) => host.values(summaryName).find((row) => row[0] === label)!;
  const planRow = () => host.values(summaryName).findIndex((row) => row[0] === 'Target sales') + 2;
  const texts = () =>
    host
      .values(summaryName)
      .flat()
      .filter((cell) => typeof cell === 'string')
      .join('\n');

  it('writeSummary of the article takes 1000 calls, 48 a workday, and names the call as the step to work on', () => {
    fill(article);
    expect(summarize()).toMatchObject({
      sheet: summaryName,
      period: '1–30 November 2026',
      rowsRead: 3,
      rowsRefused: 0,
    });
    const [plan] = host.values(summaryName, `A${planRow()}:I${planRow()}`);
    expect([plan![0], plan![1], plan![3], plan![5], plan![8]]).toEqual([50, 0.05, 21, 1000, 48]);
    expect(rowOf('Appointment set').slice(1, 4)).toEqual([150, 1000, 0.15]);
    expect([rowOf('Cold call')[11], rowOf('Appointment set')[11], rowOf('Sale')[11]]).toEqual([
      1000, 150, 50,
    ]);
    expect(texts()).toContain('Work on cold call → appointment set: 150 of 1,000 (15.0%)');
  });

  it('writeSummary keeps the target and the rate that somebody typed, and the plan follows at once', () => {
    fill(article);
    summarize();
    host.type(summaryName, `A${planRow()}`, '7');
    host.type(summaryName, `B${planRow()}`, '7%');
    expect(host.values(summaryName, `F${planRow()}:F${planRow()}`)).toEqual([[100]]); // 7 / 0.07 = 100.00000000000001 in binary
    summarize({ id: 'all' });
    const [plan] = host.values(summaryName, `A${planRow()}:F${planRow()}`);
    expect([plan![0], plan![1], plan![5]]).toEqual([7, 0.07, 100]);
  });

  it('writeSummary claims nothing of single steps for a close rate that is not the funnel’s own', () => {
    fill(article);
    summarize();
    host.type(summaryName, `B${planRow()}`, '10%');
    expect([rowOf('Cold call')[11], rowOf('Appointment set')[11], rowOf('Sale')[11]]).toEqual([500, '', 50]);
  });

  it('writeSummary says how many rows are dated after today', () => {
    fill([...article, [59_476, 'Ann', 'cold call', 30, null, null, null, null]]); // 2062-11-01
    summarize({ id: 'all' });
    expect(texts()).toContain('1 row of this period is dated after today');
  });

  it('writeSummary lets an untouched rate follow the log', () => {
    fill(article);
    summarize();
    write(host, logName, 'D4:D4', [[100]]);
    summarize();
    expect(host.values(summaryName, `B${planRow()}:B${planRow()}`)).toEqual([[0.1]]);
  });

  it('writeSummary never touches the team’s notes beside it, nor a shorter page’s leftovers', () => {
    fill(
      article.concat(
        Array.from({ length: 30 }, (_, index) => [
          november,
          `Rep ${index}`,
          'cold call',
          30,
          null,
          null,
          null,
          null,
        ]),
      ),
    );
    summarize();
    const long = host.values(summaryName).length;
    write(host, summaryName, 'N2:N3', [['our notes'], ['=keep']]);
    write(
      host,
      logName,
      'A5:H34',
      Array.from({ length: 30 }, () => new Array(8).fill(null)),
    );
    summarize();
    expect(host.values(summaryName, 'N2:N3')).toEqual([['our notes'], ['=keep']]);
    const rows = host
      .values(summaryName)
      .filter((row) => row.slice(0, 12).some((cell) => cell !== null && cell !== ''));
    expect(rows.length).toBeLessThan(long);
    expect(rows.at(-1)![0]).toBe('End of the summary');
    expect(rows.at(-1)![7]).toBe(host.values(summaryName)[0]![7]);
  });

  it('writeSummary refuses a merge that reaches beyond its columns by name, and leaves the old page whole', () => {
    fill(article);
    summarize();
    const before = host.values(summaryName);
    const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === summaryName)!;
    const zone = { top: 40, left: 11, bottom: 40, right: 13 };
    host.workbook.apply(
      [
        { kind: 'unmerge', sheetId, zone },
        { kind: 'merge', sheetId, zone },
      ],
      { email: 'owner@example.com', canEdit: true },
    );
    const answer = answerOf(host.run('writeSummary', [JSON.stringify({ period: { id: 'all' } })]));
    expect(answer).toMatchObject({ ok: false, code: 'merged', detail: { range: 'L41:N41' } });
    expect(host.values(summaryName)).toEqual(before);
  });

  it('writeSummary asks before it writes: a protected yellow cell leaves the old page whole, merges and all', () => {
    fill(article);
    summarize();
    const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === summaryName)!;
    const at = planRow() - 1;
    const protection = {
      id: 'kept',
      kind: 'range' as const,
      sheetId,
      zone: { top: at, left: 0, bottom: at, right: 0 },
      description: '',
      isWarningOnly: false,
      isDomainEditable: false,
      editors: [],
      rangeName: null,
      unprotected: [],
    };
    host.workbook.apply([{ kind: 'setProtection', protection }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    const before = [host.values(summaryName), host.workbook.merges(sheetId)];
    host.resetCounts();
    const request = JSON.stringify({ period: { id: 'all' } });
    expect(answerOf(host.run('writeSummary', [request], 'rep@example.com'))).toMatchObject({
      ok: false,
      code: 'protected',
    });
    // Google need not drop a refused batch whole, as this host does: nothing may have been sent.
    expect(Object.keys(host.counts().byName).filter((name) => /breakApart|setValues/.test(name))).toEqual([]);
    expect([host.values(summaryName), host.workbook.merges(sheetId)]).toEqual(before);
  });

  it('writeSummary breaks the period down by rep, segment and source, each adding up to the whole', () => {
    const row = (rep: string, activity: string, count: number, segment = '', source = '', value?: number) => [
      november + 1,
      rep,
      activity,
      count,
      null,
      segment || null,
      source || null,
      value ?? null,
    ];
    fill([
      row('Ann', 'cold call', 30, 'B2B', 'web'),
      row('Ann', 'appointment set', 6, 'B2B', 'web'),
      row('Bo', 'cold call', 17, 'B2C'),
      row('Bo', 'appointment set', 12),
      row('Bo', 'sale', 1, 'B2C', 'web', 1_240),
      row('Bo', 'upsell closed', 1, '', '', 500),
    ]);
    summarize();
    const ann = rowOf('Ann');
    expect(ann.slice(1, 4)).toEqual([30, 6, 0.2]);
    // Wilson's formula with z = 1.959964: 6 of 30
    expect([ann[4], ann[5]].map((share) => (share as number).toFixed(4))).toEqual(['0.0951', '0.3731']);
    expect(rowOf('Bo').slice(1, 8)).toEqual([17, 12, '12 of 17', null, null, 1, '1 of 12']);
    expect([rowOf('Bo')[11], rowOf('Team')[11]]).toEqual([1240, 1240]); // the upsell is no deal
    expect(rowOf('Revenue')[1]).toBe(1740);
    const counts = (label: string) => [1, 2, 6].map((column) => rowOf(label)[column]);
    expect(['B2B', 'B2C', '(no segment)', 'All'].map(counts)).toEqual([
      [30, 6, 0],
      [17, 0, 1],
      [0, 12, 0],
      [47, 18, 1],
    ]);
    expect(['web', '(no source)'].map(counts)).toEqual([
      [30, 6, 1],
      [17, 12, 0],
    ]);
    const { id } = host.workbook.sheets().find(({ name }) => name === summaryName)!;
    const at = host.values(summaryName).findIndex(([name]) => name === 'Bo');
    const [[look]] = host.workbook.styles(id, { top: at, left: 11, bottom: at, right: 11 }) as [[object]];
    expect(look).toMatchObject({ isItalic: true, fontSize: 9 }); // one sale is no average
    expect(texts()).toContain('in small italics where fewer than 10 sales have a value');
  });

  it('writeSummary writes amounts in the currency that the log shows, else in that of the country', () => {
    fill(article);
    const shown = () => {
      summarize();
      return host.displayValues(summaryName).find(([name]) => name === 'Revenue')![1];
    };
    expect(shown()).toBe('$60,000');
    const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === logName)!;
    const zone = { top: 1, left: 7, bottom: 10, right: 7 };
    host.workbook.apply([{ kind: 'setPattern', sheetId, zone, pattern: '[$€-407]#,##0.00' }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    expect(shown()).toBe('€60,000');
  });

  it('writeSummary announces a page that is not whole', () => {
    fill(article);
    summarize();
    expect(texts()).not.toContain('incomplete');
    write(host, summaryName, 'H1:H1', [['another']]);
    expect(texts()).toContain('This page is incomplete: write it again.');
  });

  it('writeSummary never touches a sheet of the team’s own by that name', async () => {
    const own = await openHost({ now });
    const sheets = () => own.workbook.sheets().map(({ name }) => name);
    const owner = { email: 'owner@example.com', canEdit: true };
    for (const name of ['activity log', 'Settings', 'Funnel summary']) {
      own.workbook.apply(
        [{ kind: 'createSheet', sheetId: name, name, index: 0, rows: 10, columns: 5 }],
        owner,
      );
      write(own, name, 'A1:A1', [['ours']]);
    }
    ask(own, 'setUpLog', {});
    ask(own, 'writeSummary', { period: { id: 'all' } });
    expect(sheets().filter((name) => name.endsWith('2'))).toEqual([
      'Activity log 2',
      'Settings 2',
      'Funnel summary 2',
    ]);
    for (const name of ['activity log', 'Settings', 'Funnel summary'])
      expect(own.values(name)).toEqual([['ours']]);
  });

  it('writeSummary finds its sheets after the team renamed them', () => {
    fill(article);
    summarize();
    const owner = { email: 'owner@example.com', canEdit: true };
    for (const { id, name } of host.workbook.sheets())
      host.workbook.apply([{ kind: 'renameSheet', sheetId: id, name: `My ${name}` }], owner);
    expect(summarize()).toMatchObject({ sheet: `My ${summaryName}`, rowsRead: 3 });
  });

  it('writeSummary names every row that could not be read with its cell and the rule', () => {
    fill([
      ...article,
      ['soon', 'Ann', 'sale', 1, null, null, null, null],
      [november, 'Ann', 'sale', -3, null, null, null, null],
      [november, 'Ann', 'cold cal', 1, null, null, null, null],
      [null, null, null, null, null, null, null, 12],
    ]);
    expect(summarize()).toMatchObject({ rowsRead: 3, rowsRefused: 4 });
    for (const sentence of [
      "Date requires a date, got “soon” at 'Activity log'!A5.",
      "Count requires a whole number above 0, got “-3” at 'Activity log'!D6.",
      "Activity requires an activity listed in Settings, got “cold cal” at 'Activity log'!C7.",
      "Date requires a date, got nothing at 'Activity log'!A8.",
    ]) {
      expect(texts()).toContain(sentence);
    }
  });

  it('writeSummary of an empty log and of an empty period says so', () => {
    expect(summarize()).toMatchObject({
      rowsRead: 0,
      digest: { headline: 'Nothing was logged in this period.' },
    });
    fill(article);
    expect(summarize({ id: 'days', from: '2020-01-01', to: '2020-01-31' })).toMatchObject({
      period: '1–31 January 2020',
      digest: { headline: 'Nothing was logged in this period.' },
    });
  });

  it.each([
    [{ id: 'fortnight' }, 'period'],
    [{}, 'period'],
    [{ id: 'days', from: '1.11.2026' }, 'from'],
  ])('writeSummary refuses the period %j by name', (period, field) => {
    const answer = answerOf(host.run('writeSummary', [JSON.stringify({ period })]));
    expect(answer).toMatchObject({ ok: false, code: 'invalid', detail: [{ field }] });
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain(summaryName);
  });

  it('writeSummary writes texts of people as texts: no formula is born of a rep’s name', () => {
    fill([[november, '=1+1', 'cold call', 5, null, null, null, null]]);
    summarize();
    expect(
      host
        .formulas(summaryName)
        .flat()
        .filter((formula) => formula.includes('1+1')),
    ).toEqual([]);
    expect(rowOf('=1+1')[1]).toBe(5);
  });

  it('writeSummary makes the same number of calls for 3 rows and for 3,000', () => {
    fill(article);
    summarize();
    const callsOf = () => {
      host.resetCounts();
      summarize();
      const { calls, flushes } = host.counts();
      return { calls, flushes };
    };
    const few = callsOf();
    const owner = { email: 'owner@example.com', canEdit: true };
    const { id } = host.workbook.sheets().find(({ name }) => name === logName)!;
    host.workbook.apply(
      [
        {
          kind: 'insertLines',
          sheetId: id,
          dimension: 'ROW',
          before: 1000,
          count: 3000,
          inherits: 'previous',
        },
      ],
      owner,
    );
    write(
      host,
      logName,
      'A5:H5',
      Array.from({ length: 3000 }, () => [november + 1, 'Ann', 'cold call', 1, null, null, null, null]),
    );
    expect(callsOf()).toEqual(few);
  });

  it('writeSummary works in Ukrainian with a decimal comma', async () => {
    const kyiv = await openHost({ locale: 'uk_UA', timeZone: 'Europe/Kyiv', now });
    ask(kyiv, 'setUpLog', {});
    expect(kyiv.workbook.sheets().map(({ name }) => name)).toContain('Журнал активності');
    write(kyiv, 'Журнал активності', 'A2:H2', [
      [november + 1, 'Олена', 'холодний дзвінок', 1000, null, null, null, null],
      [november + 2, 'Олена', 'призначена зустріч', 150, null, null, null, null],
      [november + 3, 'Олена', 'продаж', 50, null, null, null, 60_000.5],
    ]);
    const answer = ask<SummaryAnswer>(kyiv, 'writeSummary', { period: { id: 'thisMonth' } });
    expect(answer).toMatchObject({ sheet: 'Підсумок воронки', period: '1–30 листопада 2026' });
    const cells = kyiv.values(answer.sheet);
    const plan = cells[cells.findIndex((row) => row[0] === 'Ціль, продажів') + 1]!;
    expect([plan[5], plan[8]]).toEqual([1000, 48]);
    expect(kyiv.displayValues(answer.sheet).flat()).toContain('15,0%');
    expect(cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  });
});

describe('the menu', () => {
  const captions = (menus: readonly Menu[]) =>
    menus.map(({ title, items }) => [
      title,
      ...items.map((item) => (item === 'separator' ? '–' : 'caption' in item ? item.caption : item.title)),
    ]);
  const shownBy = (host: Host, click: () => void) => {
    const before = host.ui.shown.length;
    click();
    return host.ui.shown.slice(before);
  };
  const kinds = (shown: readonly Shown[]) => shown.map(({ kind }) => kind);
  const messages = (shown: readonly Shown[]) =>
    shown.map((each) => ('message' in each ? each.message : each.title));
  const raw = /Exception|Error|undefined|null|NaN|\[object|=>|\bat \w+ \(|\.js:\d/;

  const english = [
    'Sales activity',
    'Open the sidebar',
    '–',
    'Write funnel summary: this month',
    'Write funnel summary: last month',
    'Write funnel summary: everything',
    'Keep a copy of the summary',
    '–',
    'Set up the log',
  ];

  it('onOpen builds the menu in the spreadsheet’s language where the document may be asked', async () => {
    const people = [{ email: 'ann@example.com', locale: 'uk' }];
    const host = await openHost({ now, people });
    expect(captions(host.menu())).toEqual([english]);
    const kyiv = await openHost({ now, locale: 'uk_UA' });
    expect(captions(kyiv.menu())[0]!.slice(0, 2)).toEqual([uk.menu.title, uk.menu.open]);
  });

  it('onOpen builds it in the reader’s language where the document may not be asked, and asks it nothing', async () => {
    const host = await openHost({ now, isInstalledOnly: true, locale: 'uk_UA' });
    host.resetCounts();
    expect(captions(host.menu())).toEqual([english]);
    const called = Object.keys(host.counts().byName);
    expect(called).toContain('Menu.addToUi');
    expect(
      called.filter((name) => /^(Spreadsheet|Sheet|Range)\.|getActive(Spreadsheet)?$/.test(name)),
    ).toEqual([]);
    const people = [{ email: 'ann@example.com', locale: 'uk' }];
    const reader = await openHost({ now, isInstalledOnly: true, people });
    expect(captions(reader.menu())[0]![0]).toBe(uk.menu.title);
  });

  it.each([true, false])(
    'every item of the menu names a public function (installed only: %s)',
    async (isInstalledOnly) => {
      const host = await openHost({ now, isInstalledOnly });
      const targets = host
        .menu()[0]!
        .items.flatMap((item) =>
          typeof item === 'object' && 'functionName' in item ? item.functionName : [],
        );
      expect(targets).toHaveLength(6);
      const functions = host.project.functions.map(({ name }) => name);
      expect(targets.filter((name) => !functions.includes(name))).toEqual([]);
    },
  );

  it('“Open the sidebar” shows the page and says nothing', async () => {
    const host = await openHost({ now });
    const shown = shownBy(host, () => host.click('Open the sidebar'));
    expect(shown).toMatchObject([{ kind: 'sidebar', title: 'Sales activity', traps: [] }]);
    expect((shown[0] as { html: string }).html).toContain('<script>');
    expect(host.log).toEqual([]);
  });

  it('“Set up the log” ends in a toast with the names of the sheets, the second time with another', async () => {
    const host = await openHost({ now });
    expect(shownBy(host, () => host.click('Set up the log'))).toMatchObject([
      {
        kind: 'toast',
        title: 'Sales activity',
        message: 'Ready: the sheets “Activity log” and “Settings” are set up.',
      },
    ]);
    expect(shownBy(host, () => host.click('Set up the log'))).toMatchObject([
      { kind: 'toast', message: 'Already set up: “Activity log” and “Settings”. Nothing was changed.' },
    ]);
    expect(host.log).toEqual([]);
  });

  it.each([
    ['Write funnel summary: this month', '1–30 November 2026'],
    ['Write funnel summary: last month', '1–31 October 2026'],
    ['Write funnel summary: everything', 'Everything logged'],
  ])('“%s” says how far it is, ends in what it read, and opens the sheet', async (caption, period) => {
    const host = await openHost({ now });
    host.click('Set up the log');
    write(host, logName, 'A2:H2', [...article, ['soon', 'Ann', 'sale', 1, null, null, null, null]]);
    const shown = shownBy(host, () => host.click(caption));
    expect(kinds(shown)).toEqual(['toast', 'toast', 'toast', 'toast']);
    expect(messages(shown)).toEqual([
      'Reading the log…',
      'Counting…',
      'Writing the summary…',
      'Summary written from 3 rows. 1 row could not be read: see Notes.',
    ]);
    const { id } = host.workbook.sheets().find(({ name }) => name === summaryName)!;
    expect(host.ui.view('ann@example.com').activeSheetId).toBe(id);
    expect(host.values(summaryName, 'A2:A2')[0]![0]).toContain(period);
    expect(host.log).toEqual([]);
  });

  it('a click without a log ends in an alert that says what to do, and nothing else', async () => {
    for (const period of ['this month', 'last month', 'everything']) {
      const host = await openHost({ now });
      const shown = shownBy(host, () => host.click(`Write funnel summary: ${period}`));
      expect(kinds(shown).filter((kind) => kind !== 'toast')).toEqual(['alert']);
      expect(shown.at(-1)).toMatchObject({
        kind: 'alert',
        message:
          'This spreadsheet has no activity log yet. Nothing was changed. Choose “Set up the log” in the menu first.',
      });
      expect(host.workbook.sheets()).toHaveLength(1);
      expect(host.log).toEqual([]);
    }
  });

  it('a click that fails in an unknown way ends in an alert without the raw text, which is logged', async () => {
    const host = await openHost({ now });
    for (const caption of ['Open the sidebar', 'Set up the log', 'Write funnel summary: everything']) {
      const lines = host.log.length;
      let isHit = false;
      host.beforeCall((call) => {
        if (isHit || !/^(Ui\.showSidebar|Spreadsheet\.getSheets|.*Finder\.find)$/.test(call.name)) return;
        isHit = true;
        call.fail('TypeError: x.y is undefined at Code.js:77');
      });
      const shown = shownBy(host, () => host.click(caption));
      host.beforeCall(null);
      expect(isHit, caption).toBe(true);
      expect(shown.at(-1)!.kind, caption).toBe('alert');
      expect(
        messages(shown).filter((message) => raw.test(message)),
        caption,
      ).toEqual([]);
      expect(host.log.slice(lines).join(), caption).toContain('x.y is undefined');
    }
  });
});
