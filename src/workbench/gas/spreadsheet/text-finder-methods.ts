import { commonZone } from '../../engine/zone.ts';
import { free, type Method, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import type { TextFinderState } from './text-finder-state.ts';

type Option =
  | 'isCaseMatched'
  | 'isEntireCell'
  | 'isFormulaText'
  | 'isRegularExpression'
  | 'isDiacriticsIgnored';

function option(key: Option): Method {
  return free((finder: TextFinderState, isOn: boolean) => {
    finder[key] = isOn;
    return finder;
  });
}

function expression(finder: TextFinderState, flags: string): RegExp {
  const source = finder.isRegularExpression
    ? finder.text
    : finder.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    finder.isEntireCell ? `^(?:${source})$` : source,
    `${flags}${finder.isCaseMatched ? '' : 'i'}u`,
  );
}

function bare(finder: TextFinderState, text: string): string {
  return finder.isDiacriticsIgnored ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

/** Each filled cell of the scope with the text that is searched: what it shows, or its formula. */
function* cellsOf(finder: TextFinderState): Generator<{ cell: RangeState; text: string; formula: string }> {
  const { port } = finder.services;
  for (const { sheet, zone } of finder.scope()) {
    const bottom = Math.max(port.lastRow(sheet.id), 1) - 1;
    const right = Math.max(port.lastColumn(sheet.id), 1) - 1;
    const filled = commonZone(zone, { top: 0, left: 0, bottom, right });
    if (!filled) continue;
    const displays = port.displays(sheet.id, filled);
    const formulas = port.formulas(sheet.id, filled);
    for (let i = 0; i < displays.length; i++) {
      for (let j = 0; j < displays[i].length; j++) {
        const [row, column] = [filled.top + i, filled.left + j];
        const cell = sheet.range({ top: row, left: column, bottom: row, right: column });
        yield {
          cell,
          text: finder.isFormulaText && formulas[i][j] ? formulas[i][j] : displays[i][j],
          formula: formulas[i][j],
        };
      }
    }
  }
}

function found(finder: TextFinderState): RangeState[] {
  const pattern = expression(finder, '');
  const cells: RangeState[] = [];
  for (const { cell, text } of cellsOf(finder))
    if (text !== '' && pattern.test(bare(finder, text))) cells.push(cell);
  return cells;
}

/** Cells in order of sheets, rows and columns; after the last match the search begins again. */
function step(finder: TextFinderState, direction: 1 | -1): RangeState | null {
  const cells = found(finder);
  if (cells.length === 0) return null;
  const from = finder.current ?? finder.start;
  const after = cells.findIndex(
    (cell) => from !== null && cell.sheetId === from.sheetId && isAfter(cell, from),
  );
  const same = cells.findIndex((cell) => from !== null && isSame(cell, from));
  let index = direction === 1 ? 0 : cells.length - 1;
  if (from !== null && direction === 1) index = Math.max(after, 0);
  if (from !== null && direction === -1)
    index = ((same >= 0 ? same : Math.max(after, 0)) - 1 + cells.length) % cells.length;
  finder.current = cells[index];
  return finder.current;
}

function isSame(a: RangeState, b: RangeState): boolean {
  return a.sheetId === b.sheetId && a.zone.top === b.zone.top && a.zone.left === b.zone.left;
}

function isAfter(a: RangeState, b: RangeState): boolean {
  return a.zone.top > b.zone.top || (a.zone.top === b.zone.top && a.zone.left > b.zone.left);
}

/** Replaces in one cell; a formula is changed only when formulas are searched. Answers how many pieces were replaced. */
function replaceIn(
  finder: TextFinderState,
  target: { cell: RangeState; text: string; formula: string },
  replacement: string,
): number {
  if (target.formula !== '' && !finder.isFormulaText) return 0;
  const count = [...target.text.matchAll(expression(finder, 'g'))].filter(([piece]) => piece !== '').length;
  if (count === 0) return 0;
  const by = finder.isRegularExpression ? replacement : () => replacement;
  const text = target.text.replace(expression(finder, 'g'), by as string);
  const { top, left } = target.cell.zone;
  finder.services.write({ kind: 'setCells', sheetId: target.cell.sheetId, top, left, rows: [[text]] });
  return count;
}

export const textFinderMethods = {
  findAll: read((finder: TextFinderState) => found(finder)),
  findNext: read((finder: TextFinderState) => step(finder, 1)),
  findPrevious: read((finder: TextFinderState) => step(finder, -1)),
  getCurrentMatch: free((finder: TextFinderState) => finder.current),
  matchCase: option('isCaseMatched'),
  matchEntireCell: option('isEntireCell'),
  matchFormulaText: option('isFormulaText'),
  useRegularExpression: option('isRegularExpression'),
  ignoreDiacritics: option('isDiacriticsIgnored'),
  startFrom: free((finder: TextFinderState, range: RangeState) => {
    finder.start = range;
    return finder;
  }),
  replaceAllWith: write((finder: TextFinderState, replacement: string) => {
    finder.services.flush();
    let count = 0;
    for (const target of [...cellsOf(finder)]) count += replaceIn(finder, target, replacement);
    return count;
  }),
  replaceWith: write((finder: TextFinderState, replacement: string) => {
    finder.services.flush();
    const current = finder.current ?? step(finder, 1);
    if (!current) return 0;
    const target = [...cellsOf(finder)].find(({ cell }) => isSame(cell, current));
    return target ? replaceIn(finder, target, replacement) : 0;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.TextFinder>;
