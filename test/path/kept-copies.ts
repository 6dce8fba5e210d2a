import type { CopyAnswer } from '../../src/addon/contract.ts';
import { dayOf, serialOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { sheetIdOf, writeRows } from '../../src/workbench/sample/write-rows.ts';
import { ask, logName, openHost, write } from './project.ts';

export const options = { timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 25, 10) };
export const original = 'Funnel summary';
export const dated = 'Funnel summary 25 Nov 2026';
export const owner = { email: 'owner@example.com', canEdit: true };

/** A log of the README's example with its summary, and a note of the team's beside it. */
export async function bookWithSummary(): Promise<Host> {
  const made = await openHost(options);
  ask(made, 'setUpLog', {});
  const day = serialOf(dayOf(2026, 11, 9));
  const row = (activity: string, count: number, rep = '=1+1') => [
    day,
    { text: rep },
    { text: activity },
    count,
  ];
  writeRows(made, logName, [row('cold call', 1000), row('appointment set', 150), row('sale', 50)]);
  ask(made, 'writeSummary', { period: { id: 'thisMonth' } });
  // A benchmark fills the rows of the what-if table, which one formula computes.
  const lever = made
    .values(original)
    .findIndex(([step, , , from]) => step === 'Cold call → appointment set' && from === 'none yet: type one');
  made.type(original, `C${lever + 1}`, '20%');
  write(made, original, 'N2:N4', [['our note'], ['=keep'], ['007']]);
  made.workbook.apply(
    [{ kind: 'setCells', sheetId: sheetIdOf(made, original), top: 4, left: 13, rows: [[day]] }],
    owner,
  );
  return made;
}

export const keep = (host: Host) => ask<CopyAnswer>(host, 'keepCopy', {}).sheet;
export const names = (host: Host) => host.workbook.sheets().map(({ name }) => name);
export const pictureOf = (host: Host, sheet: string) => {
  const { workbook } = host;
  const id = sheetIdOf(host, sheet);
  const zone = { top: 0, left: 0, bottom: workbook.lastRow(id) - 1, right: 13 };
  return {
    values: host.values(sheet).map((row) => row.map((cell) => cell ?? '')),
    shown: host.displayValues(sheet),
    looks: workbook.styles(id, zone),
    merges: workbook.merges(id),
    heights: Array.from({ length: zone.bottom }, (_, row) => workbook.rowHeight(id, row)),
    charts: workbook.charts(id).map(({ type, options: look, anchor, ranges }) => ({
      type,
      look,
      anchor,
      zones: ranges.map(({ zone: each }) => each),
    })),
  };
};
export const formulasOf = (host: Host, sheet: string) => host.formulas(sheet).flat().filter(Boolean);
export const chartSheets = (host: Host, sheet: string) => [
  ...new Set(
    host.workbook.charts(sheetIdOf(host, sheet)).flatMap(({ ranges }) => ranges.map((each) => each.sheetId)),
  ),
];
export const marksOf = (host: Host, sheet: string) =>
  host.workbook
    .metadata()
    .filter(({ sheetId }) => sheetId === sheetIdOf(host, sheet))
    .map(({ key }) => key);
