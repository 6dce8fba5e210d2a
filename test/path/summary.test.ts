import { beforeEach, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import type { Host } from '../../src/workbench/host.ts';
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
    expect([rowOf('Cold call')[10], rowOf('Appointment set')[10], rowOf('Sale')[10]]).toEqual([
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
    expect(rows.at(-1)![11]).toBe(host.values(summaryName)[0]![11]);
  });

  it('writeSummary announces a page that is not whole', () => {
    fill(article);
    summarize();
    expect(texts()).not.toContain('incomplete');
    write(host, summaryName, 'L1:L1', [['another']]);
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
    expect(summarize()).toMatchObject({ rowsRead: 0, headline: 'Nothing was logged in this period.' });
    fill(article);
    expect(summarize({ id: 'days', from: '2020-01-01', to: '2020-01-31' })).toMatchObject({
      period: '1–31 January 2020',
      headline: 'Nothing was logged in this period.',
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
  it('the menu opens in every mode and its targets end in words', async () => {
    for (const isInstalledOnly of [true, false]) {
      const host = await openHost({ isInstalledOnly, now });
      expect(host.menu().map(({ title }) => title)).toEqual(['Sales activity']);
    }
    const host = await openHost({ now });
    host.click('Write funnel summary: this month');
    expect(JSON.stringify(host.ui)).toContain('has no activity log yet');
    host.click('Set up the log');
    host.click('Set up the log');
    host.click('Write funnel summary: everything');
    expect(JSON.stringify(host.ui)).toContain('Already set up');
    host.click('Open the sidebar');
  });
});
