import { afterEach, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { languages } from '../../src/locale/languages.ts';
import { dayOf, serialOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { writeRows } from '../../src/workbench/sample/write-rows.ts';
import { ask, openHost } from './project.ts';

/** 1000 calls, 150 appointments, 50 sales: the README's example. */
const article = [
  [2, 'coldCall', 1000],
  [3, 'appointmentSet', 150],
  [4, 'sale', 50],
] as const;
type Rows = readonly (readonly [number, 'coldCall' | 'appointmentSet' | 'sale', number])[];

let host: Host;
let sheet: string;
let locale: 'en' | 'uk';
afterEach(() => host.close());

async function open(rows: Rows = article, inLocale = 'en_US'): Promise<void> {
  locale = inLocale === 'uk_UA' ? 'uk' : 'en';
  host = await openHost({ locale: inLocale, timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) });
  const { log } = ask<{ log: string }>(host, 'setUpLog', {});
  const date = (day: number) => serialOf(dayOf(2026, 11, day));
  const name = (activity: Rows[number][1]) => languages[locale].activities[activity];
  writeRows(
    host,
    log,
    rows.map(([day, activity, count]) => [date(day), { text: 'Ann' }, { text: name(activity) }, count]),
  );
  summarize();
}
function summarize(): void {
  sheet = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'thisMonth' } }).sheet;
}
const words = () => languages[locale].summary;
const rowOf = (label: string, after = 0) =>
  host.values(sheet).findIndex(([first], at) => at >= after && first === label) + 1;
const planRow = () => rowOf(words().plan.target) + 1;
const blockTop = () => rowOf(words().confidence.heading);
const confidenceCell = () => `J${blockTop() + 3}`;
const sureRow = () => rowOf(words().confidence.planRate, blockTop());
const cells = (row: number, columns = 'D:L') => {
  const [from, to] = columns.split(':');
  return host.values(sheet, `${from}${row}:${to}${row}`)[0]!;
};
/** Close rate, calls, a day, chance, calls for 80%, for the wished confidence, a day, for 95%; without merged cells. */
const shown = (row: number) => cells(row).filter((_, at) => at !== 2);
const blanks = (row: number) => shown(row).every((cell) => cell === null || cell === '');
const text = (row: number) => String(cells(row, 'A:A')[0] ?? '');
const planAlert = () => text(planRow() + 1);
const blockAlert = () => text(noteRow() - 1);
const noteRow = () =>
  host.values(sheet).findIndex(([first]) => String(first).startsWith(words().confidence.note)) + 1;
const steps = () => [0, 1].map((at) => sureRow() + 2 + at);
const leverCell = (step: string) => {
  const at = host
    .values(sheet)
    .findIndex(([first, , , origin]) => first === step && typeof origin === 'string');
  return `C${at + 1}`;
};
const notes = () => host.values(sheet).flatMap(([first]) => (typeof first === 'string' ? [first] : []));

// Reference values: R's qbinom and pbinom, and a beta-binomial with Jeffreys prior; see the README and test/plan.
describe('the confidence block', () => {
  it('says what 50 sales at 5% take at 80%, 90% and 95%, and with the rate as sure as its 1,000 calls make it', async () => {
    await open();
    const [rate, calls, day, chance, ...sure] = shown(sureRow());
    expect([rate, calls, day, ...sure]).toEqual([0.05, 1000, 48, 1114, 1180, 57, 1237]);
    expect((chance as number).toFixed(5)).toBe('0.52026');
    expect(text(sureRow() + 1)).toBe('As sure as its 1,000 calls make it');
    const observed = shown(sureRow() + 1);
    expect([observed[0], observed[4], observed[5], observed[6]]).toEqual([0.05, 1168, 1273, 61]); // 1273 / 21 = 60.6
  });

  it('says in a sentence after the plan what its numbers mean', async () => {
    await open();
    const sentence =
      '50 sales take 1,000 calls, 48 a workday. At exactly 1,000 the chance is only 52%; for 90% plan 1,180, 57 a workday.';
    expect(text(planRow() + 2)).toBe(sentence);
    host.type(sheet, confidenceCell(), '95%');
    summarize();
    expect(text(planRow() + 2)).toContain('for 95% plan 1,237, 59 a workday');
  });

  it('follows the yellow cells at once: target, confidence, and a benchmark for its own step alone', async () => {
    await open();
    expect(steps().map((row) => cells(row, 'A:B')[0])).toContain('Cold call → appointment set');
    const row = steps().find((at) => text(at) === 'Cold call → appointment set')!;
    const other = steps().find((at) => at !== row)!;
    expect(blanks(row)).toBe(true);
    host.type(sheet, leverCell('Cold call → appointment set'), '20%');
    // 5% × 20 / 15 = one in fifteen: 750 calls on average.
    const [rate, calls, day] = shown(row);
    expect([(rate as number).toFixed(10), calls, day]).toEqual([(1 / 15).toFixed(10), 750, 36]);
    const asked = (formula: string) => host.evaluate(formula).value;
    const share = 'CONVERSION_RATE(1; 15)';
    expect(shown(row).slice(4)).toEqual([
      asked(`=CALLS_NEEDED(50; ${share}; 80%)`),
      asked(`=CALLS_NEEDED(50; ${share}; 90%)`),
      asked(`=CALLS_PER_DAY(50; ${share}; 21; 90%)`),
      asked(`=CALLS_NEEDED(50; ${share}; 95%)`),
    ]);
    expect(blanks(other)).toBe(true);
    host.type(sheet, confidenceCell(), '80%');
    expect(shown(sureRow())[5]).toBe(1114);
    host.type(sheet, `A${planRow()}`, '1');
    expect(shown(sureRow())[1]).toBe(20);
    expect(shown(sureRow() + 1)[0]).toBe(0.05);
  });

  it('keeps the calls of the log out of a rate that somebody typed', async () => {
    await open();
    host.type(sheet, `B${planRow()}`, '6%');
    expect(shown(sureRow())[0]).toBe(0.06);
    expect(blanks(sureRow() + 1)).toBe(true);
  });

  it('writes the confidence that somebody typed again, and an untouched one follows no typing', async () => {
    await open();
    host.type(sheet, confidenceCell(), '97.5%');
    summarize();
    summarize();
    expect(host.values(sheet, `${confidenceCell()}:${confidenceCell()}`)).toEqual([[0.975]]);
    host.type(sheet, confidenceCell(), '90%');
    summarize();
    expect(host.values(sheet, `${confidenceCell()}:${confidenceCell()}`)).toEqual([[0.9]]);
  });

  it('stays blank without a rate and says nothing red, until a rate is typed', async () => {
    await open([]);
    expect(blanks(sureRow())).toBe(true);
    expect([planAlert(), blockAlert()]).toEqual(['', '']);
    host.type(sheet, `B${planRow()}`, '5%');
    expect(shown(sureRow())[5]).toBe(1180);
    host.type(sheet, `B${planRow()}`, '0%');
    expect(planAlert()).toBe(`Close rate in B${planRow()} requires a share above 0% and up to 100%.`);
  });
});

describe('a yellow cell that breaks its rule', () => {
  const requires = (label: string, at: string, rule: string) => `${label} in ${at} requires ${rule}.`;

  it.each([
    ['A', 'abc', 'Target sales', 'a number, 0 or more'],
    ['A', '-3', 'Target sales', 'a number, 0 or more'],
    ['B', '150%', 'Close rate', 'a share above 0% and up to 100%'],
    ['B', '0', 'Close rate', 'a share above 0% and up to 100%'],
    ['D', '0', 'Workdays', 'a number, 1 or more'],
    ['D', 'many', 'Workdays', 'a number, 1 or more'],
    ['D', '', 'Workdays', 'a number, 1 or more'],
    ['A', '=1/0', 'Target sales', 'a number, 0 or more'],
  ])(
    'in %s, “%s”, is named under the plan and under the table, and every other number of both is there or blank',
    async (column, typed, label, rule) => {
      await open();
      host.type(sheet, `${column}${planRow()}`, typed);
      const said = requires(label, `${column}${planRow()}`, rule);
      expect([planAlert(), blockAlert()]).toEqual([said, said]);
      const errors = [planRow(), sureRow(), sureRow() + 1, ...steps()]
        .flatMap((row) => cells(row, 'D:L'))
        .filter((cell) => typeof cell === 'string' && cell.startsWith('#'));
      expect(errors).toEqual([]);
      const needs = host.values(sheet).filter(([first]) => first === 'Sale' || first === 'Appointment set');
      expect(needs.filter((row) => typeof row[11] === 'number' && row[11] < 0)).toEqual([]);
      expect(blanks(sureRow())).toBe(column !== 'D');
    },
  );

  it.each([['90'], ['1'], ['0%'], ['ninety'], ['']])(
    'the confidence “%s” is named, and only what depends on it is blank',
    async (typed) => {
      await open();
      // A number format that Google gives a cell by itself: 90 typed there is 90, as in a plain cell.
      host.workbook.apply(
        [
          {
            kind: 'setCells',
            sheetId: host.workbook.sheets().find(({ name }) => name === sheet)!.id,
            top: blockTop() + 2,
            left: 9,
            rows: [[typed === '' ? null : Number.isNaN(Number(typed)) ? { text: typed } : Number(typed)]],
          },
        ],
        { email: 'owner@example.com', canEdit: true },
      );
      if (typed === '0%') host.type(sheet, confidenceCell(), typed);
      expect(blockAlert()).toBe(
        requires('Confidence', confidenceCell(), 'a share above 0% and below 100%: 90%, not 90'),
      );
      expect(planAlert()).toBe('');
      const [, calls, , , low, wished, wishedDay, high] = shown(sureRow());
      expect([calls, low, high]).toEqual([1000, 1114, 1237]);
      expect([wished, wishedDay].map((cell) => cell ?? '')).toEqual(['', '']);
    },
  );

  it('a benchmark is named with its step, and one that would sell to more than everybody too', async () => {
    await open();
    const step = 'Cold call → appointment set';
    host.type(sheet, leverCell(step), '120%');
    expect(blockAlert()).toBe(requires(step, leverCell(step), 'a share above 0% and up to 100%'));
    host.type(sheet, leverCell(step), '100%');
    expect(blockAlert()).toBe('');
    host.type(sheet, `B${planRow()}`, '50%');
    expect(blockAlert()).toBe(`${step}: at this benchmark more than every call would become a sale.`);
    expect(blanks(steps().find((at) => text(at) === step)!)).toBe(true);
  });

  it('is named where it stands after somebody inserted rows', async () => {
    await open();
    const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === sheet)!;
    host.workbook.apply(
      [{ kind: 'insertLines', sheetId, dimension: 'ROW', before: 4, count: 2, inherits: 'previous' }],
      { email: 'owner@example.com', canEdit: true },
    );
    host.type(sheet, `A${planRow()}`, '-3');
    expect(planAlert()).toContain(`in A${planRow()} requires`);
  });

  it('asks for fewer calls than the functions count to', async () => {
    await open();
    host.type(sheet, `A${planRow()}`, '10000000');
    expect(blockAlert()).toBe('This plan takes more than 100 million calls.');
    expect(blanks(sureRow())).toBe(true);
  });

  it('is put back to its default by the next summary, whose notes name cell, rule and what stood there', async () => {
    await open();
    const at = [`A${planRow()}`, confidenceCell(), leverCell('Cold call → appointment set')] as const;
    for (const cell of at) host.type(sheet, cell, 'as you like');
    summarize();
    expect(host.values(sheet, `${at[0]}:${at[0]}`)).toEqual([[50]]);
    expect(host.values(sheet, `${at[1]}:${at[1]}`)).toEqual([[0.9]]);
    expect(notes()).toContain('3 yellow cells of the page before could not be used; the default is back:');
    for (const [label, cell, rule] of [
      ['Target sales', at[0], 'a number, 0 or more'],
      ['Confidence', at[1], 'a share above 0% and below 100%: 90%, not 90'],
      ['Cold call → appointment set', at[2], 'a share above 0% and up to 100%'],
    ])
      expect(notes()).toContain(`${label} requires ${rule}, got “as you like” at 'Funnel summary'!${cell}.`);
    summarize();
    expect(notes().filter((note) => note.includes('as you like') || note.includes('page before'))).toEqual(
      [],
    );
  });

  it('is named in Ukrainian in a Ukrainian spreadsheet', async () => {
    await open(article, 'uk_UA');
    expect(text(planRow() + 2)).toBe(
      'Ціль – 50 продажів: потрібно 1 000 дзвінків, 48 на робочий день. Якщо їх рівно 1 000, імовірність лише 52%; для 90% плануйте 1 180, 57 на робочий день.'.replace(
        /(\d) (\d{3})/g,
        '$1\u00a0$2',
      ),
    );
    expect(shown(sureRow()).slice(4)).toEqual([1114, 1180, 57, 1237]);
    host.type(sheet, `A${planRow()}`, '-3');
    expect(planAlert()).toBe(`«Ціль, продажів», A${planRow()}: потрібно вказати число, 0 або більше.`);
  });
});
