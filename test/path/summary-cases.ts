import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { wordsFor } from '../../src/locale/languages.ts';
import { dayOf, serialOf } from '../../src/log/day.ts';
import type { CellInput } from '../../src/workbench/engine/port.ts';
import type { Host } from '../../src/workbench/host.ts';
import { fillSample } from '../../src/workbench/sample/fill.ts';
import { sheetIdOf, writeRows } from '../../src/workbench/sample/write-rows.ts';
import { ask, openHost } from './project.ts';

/** Spreadsheets whose summary looks different, in each language. */
export const caseNames = [
  'team',
  'team-all',
  'crm',
  'empty',
  'one-row',
  'forty-reps',
  'twelve-stages',
] as const;
export type CaseName = (typeof caseNames)[number];
export const locales = ['en_US', 'uk_UA'] as const;

const today = dayOf(2026, 11, 23);
const afterCrm = dayOf(2018, 1, 2);
const noonOf = (day: number) => day * 86_400_000 + 43_200_000;
const text = (value: string): CellInput => ({ text: value });

/** A spreadsheet of one of the cases with its summary written; the sheet's name. */
export async function summaryOf(name: CaseName, locale: string): Promise<{ host: Host; sheet: string }> {
  const day = name === 'crm' ? afterCrm : today;
  const host = await openHost({ locale, timeZone: 'Europe/Kyiv', now: () => noonOf(day) });
  fill(host, name, wordsFor(locale).tag, day);
  const isAll = ['crm', 'team-all'].includes(name);
  const { sheet } = ask<SummaryAnswer>(host, 'writeSummary', {
    period: { id: isAll ? 'all' : 'thisMonth' },
  });
  return { host, sheet };
}

function fill(host: Host, name: CaseName, tag: string, day: number): void {
  if (name === 'crm') fillSample(host, 'crm', day);
  else if (name === 'team' || name === 'team-all') fillSample(host, 'team', day);
  else {
    const { log, settings } = ask<{ log: string; settings: string }>(host, 'setUpLog', {});
    if (name === 'twelve-stages') declareStages(host, settings, stageNames(tag));
    writeRows(host, log, rowsOf(name, tag));
  }
}

function rowsOf(name: CaseName, tag: string): CellInput[][] {
  const { activities } = wordsFor(tag);
  const rows: CellInput[][] = [];
  const add = (
    rep: string,
    activity: string,
    count: number,
    value: number | null = null,
    more = ['', ''],
  ) => {
    const [segment, source] = more.map((each) => (each === '' ? null : text(each)));
    const date = serialOf(today - 21 + (rows.length % 20));
    rows.push([date, text(rep), text(activity), count, null, segment!, source!, value]);
  };
  if (name === 'one-row') add('Ann', activities.coldCall, 1);
  if (name === 'forty-reps') {
    longNames(tag).forEach((rep, index) => {
      const where = [`${index % 3}`, `${index % 7}`].map((code, at) => placeNames(tag)[at]![Number(code)]!);
      add(rep, activities.coldCall, 10 + index * 30, null, where);
      add(rep, activities.appointmentSet, 2 + index * 4, null, where);
      add(rep, activities.sale, 1 + index, 1_000 * (index + 1) ** 3, where);
    });
  }
  if (name === 'twelve-stages') {
    stageNames(tag).forEach((stage, index, all) => {
      const isLast = index === all.length - 1;
      add('Ann', stage, Math.round(123_456 * 0.6 ** index), isLast ? 3.5 : null);
    });
  }
  return rows;
}

function longNames(tag: string): string[] {
  const [first, last] =
    tag === 'uk'
      ? ['Володимир-Святослав', 'Красношапка-Перетятькович']
      : ['Bartholomew-Alexander', 'Featherstonehaugh-Cholmondeley'];
  return Array.from({ length: 40 }, (_, index) =>
    index % 5 === 0 ? `${first} ${last} ${index + 1}` : `${first.slice(0, 8)} ${index + 1}`,
  );
}

function placeNames(tag: string): string[][] {
  return tag === 'uk'
    ? [
        ['B2B', 'B2C', ''],
        ['холодна база', 'рекомендація', 'сайт', 'виставка', 'реклама в соціальних мережах', '', 'інше'],
      ]
    : [
        ['B2B', 'B2C', ''],
        ['cold list', 'referral', 'web', 'trade fair', 'social media advertising campaign', '', 'other'],
      ];
}

function stageNames(tag: string): string[] {
  return tag === 'uk'
    ? [
        'холодний дзвінок',
        'розмова з особою, яка приймає рішення',
        'зацікавлення підтверджено',
        'призначена зустріч',
        'проведена зустріч',
        'демонстрація продукту',
        'технічна перевірка',
        'комерційна пропозиція',
        'переговори щодо договору',
        'юридичне погодження',
        'договір підписано',
        'оплату отримано',
      ]
    : [
        'cold call',
        'conversation with the person who decides',
        'interest confirmed',
        'appointment set',
        'appointment held',
        'product demonstration',
        'technical evaluation',
        'proposal sent',
        'contract negotiation',
        'legal approval',
        'contract signed',
        'payment received',
      ];
}

/** The team's own funnel in Settings, in place of the default activities. */
function declareStages(host: Host, settings: string, names: readonly string[]): void {
  const sheetId = sheetIdOf(host, settings);
  const bottom = host.workbook.lastRow(sheetId) - 1;
  const role = (index: number) =>
    index === 0 ? 'attempt' : index === names.length - 1 ? 'sale' : index === 3 ? 'appointment set' : 'none';
  host.workbook.apply(
    [
      { kind: 'clearContent', sheetId, zone: { top: 2, left: 0, bottom, right: 3 } },
      {
        kind: 'setCells',
        sheetId,
        top: 2,
        left: 0,
        rows: names.map((name, index) => [text(name), text(role(index)), index + 1, false]),
      },
    ],
    { email: 'owner@example.com', canEdit: true },
  );
}
