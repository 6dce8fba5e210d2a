import { annexOf } from './annex.ts';
import { localFormula } from './formula-text.ts';
import { hasContent, type Internals, storedCell } from './internals.ts';
import type { SheetLocale } from './locale.ts';
import { googleStyle } from './looks.ts';
import type { EngineModel } from './odoo.ts';
import type { Palette } from './palette.ts';
import { isDatePattern } from './pattern.ts';
import type { CellValue, SheetInfo, ValuesRead, Zone } from './port.ts';
import { renderValue } from './render.ts';
import { errorName, textOf } from './stored.ts';
import type { BorderSides, CellStyle } from './style.ts';
import { commonZone, zoneCells } from './zone.ts';

/** What the readers need of a workbook. */
export interface ReadContext {
  model: EngineModel;
  internals: Internals;
  palette: Palette;
  locale: SheetLocale;
}

export function readSheets({ model: { getters } }: ReadContext): SheetInfo[] {
  return getters.getSheetIds().map((id) => {
    const sheet = getters.getSheet(id);
    return {
      id,
      name: sheet.name,
      rows: sheet.rows.length,
      columns: sheet.numberOfCols,
      isHidden: !sheet.isVisible,
      frozenRows: sheet.panes.ySplit,
      frozenColumns: sheet.panes.xSplit,
      tabColor: sheet.color?.toLowerCase() ?? null,
      hasGridlines: sheet.areGridLinesVisible,
    };
  });
}

/** The value of one cell and the Google pattern it is shown with. */
export function readCell(
  context: ReadContext,
  sheetId: string,
  row: number,
  column: number,
): { value: CellValue; pattern: string } {
  const cell = context.model.getters.getEvaluatedCell({ sheetId, row, col: column });
  const pattern = cell.format === undefined ? '' : context.palette.googlePattern(cell.format);
  return { value: cellValue(context, cell, pattern, sheetId, row, column), pattern };
}

interface Evaluated {
  type: string;
  value: CellValue;
  link?: unknown;
}

function cellValue(
  context: ReadContext,
  cell: Evaluated,
  pattern: string,
  sheetId: string,
  row: number,
  column: number,
): CellValue {
  const { value } = cell;
  if (typeof value !== 'string') return value;
  if (cell.type === 'error') return errorName(value);
  if (cell.link === undefined && pattern !== '@') return value;
  const stored = storedCell(context.internals, sheetId, row, column);
  return stored && !stored.isFormula && stored.content !== undefined
    ? textOf(stored.content, pattern)
    : value;
}

export function readValues(context: ReadContext, sheetId: string, zone: Zone): ValuesRead {
  const width = zone.right - zone.left + 1;
  const isDate = new Uint8Array(zoneCells(zone));
  const values: CellValue[][] = [];
  const { getters } = context.model;
  const dates = new Map<string | undefined, boolean>();
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: CellValue[] = new Array(width);
    for (let column = zone.left; column <= zone.right; column++) {
      const cell = getters.getEvaluatedCell({ sheetId, row, col: column });
      const { value, format } = cell;
      if (typeof value === 'string') {
        const pattern = format === undefined ? '' : context.palette.googlePattern(format);
        line[column - zone.left] = cellValue(context, cell, pattern, sheetId, row, column);
        continue;
      }
      line[column - zone.left] = value;
      if (typeof value !== 'number' || format === undefined) continue;
      let isDateCell = dates.get(format);
      if (isDateCell === undefined) {
        isDateCell = isDatePattern(context.palette.googlePattern(format));
        dates.set(format, isDateCell);
      }
      if (isDateCell) isDate[(row - zone.top) * width + column - zone.left] = 1;
    }
    values.push(line);
  }
  return { values, isDate };
}

export function readDisplays(context: ReadContext, sheetId: string, zone: Zone): string[][] {
  return mapZone(zone, (row, column) => {
    const { value, pattern } = readCell(context, sheetId, row, column);
    return renderValue(value, pattern, context.locale);
  });
}

export function readFormulas(context: ReadContext, sheetId: string, zone: Zone): string[][] {
  return mapZone(zone, (row, column) => {
    const cell = storedCell(context.internals, sheetId, row, column);
    if (!cell?.isFormula || !cell.compiledFormula) return '';
    return localFormula(cell.compiledFormula.toFormulaString(context.model.getters), context.locale);
  });
}

export function readPatterns(context: ReadContext, sheetId: string, zone: Zone): string[][] {
  return mapZone(zone, (row, column) => {
    const stored = storedCell(context.internals, sheetId, row, column);
    if (stored?.format) return context.palette.googlePattern(stored.format);
    const { format } = context.model.getters.getEvaluatedCell({ sheetId, row, col: column });
    return format === undefined ? '' : context.palette.googlePattern(format);
  });
}

export function readStyles(context: ReadContext, sheetId: string, zone: Zone): CellStyle[][] {
  return mapZone(zone, (row, column) =>
    googleStyle(storedCell(context.internals, sheetId, row, column)?.style),
  );
}

export function readBorders({ model }: ReadContext, sheetId: string, zone: Zone): BorderSides[][] {
  const getters = model.getters as unknown as {
    getCellBorder(position: { sheetId: string; row: number; col: number }): BorderSides | null;
  };
  return mapZone(zone, (row, col) => ({ ...getters.getCellBorder({ sheetId, row, col }) }));
}

export function readNotes({ model }: ReadContext, sheetId: string, zone: Zone): string[][] {
  const annex = annexOf(model);
  return mapZone(zone, (row, column) => annex.getAnnexNote(sheetId, row, column));
}

/** Number of the last row with content, including the rows that an array formula fills. */
export function readLastRow(context: ReadContext, sheetId: string): number {
  const { rows } = context.internals.sheets.sheets[sheetId];
  let last = 0;
  for (let row = rows.length - 1; row >= 0 && last === 0; row--) {
    const { cells } = rows[row];
    for (const column in cells) {
      if (hasContent(storedCell(context.internals, sheetId, row, Number(column)))) {
        last = row + 1;
        break;
      }
    }
  }
  return spillZones(context, sheetId).reduce(
    (max, zone) => Math.max(max, lastSpilled(context, sheetId, zone, max)),
    last,
  );
}

export function readLastColumn(context: ReadContext, sheetId: string): number {
  const { rows, numberOfCols } = context.internals.sheets.sheets[sheetId];
  let last = 0;
  for (let column = numberOfCols - 1; column >= 0 && last === 0; column--) {
    for (let row = 0; row < rows.length; row++) {
      if (
        rows[row].cells[column] !== undefined &&
        hasContent(storedCell(context.internals, sheetId, row, column))
      ) {
        last = column + 1;
        break;
      }
    }
  }
  for (const zone of spillZones(context, sheetId)) {
    for (let column = zone.right; column >= last; column--) {
      if (isSpilled(context, sheetId, { ...zone, left: column, right: column })) last = column + 1;
    }
  }
  return last;
}

function spillZones(context: ReadContext, sheetId: string): Zone[] {
  const { arrayFormulasToResults } = context.internals.spills();
  return arrayFormulasToResults
    .keysForSheet(sheetId)
    .flatMap((position) => arrayFormulasToResults.get(position) ?? []);
}

function lastSpilled(context: ReadContext, sheetId: string, zone: Zone, floor: number): number {
  for (let row = zone.bottom; row >= floor; row--) {
    if (isSpilled(context, sheetId, { ...zone, top: row, bottom: row })) return row + 1;
  }
  return 0;
}

function isSpilled({ model }: ReadContext, sheetId: string, zone: Zone): boolean {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      if (model.getters.getEvaluatedCell({ sheetId, row, col }).value !== null) return true;
    }
  }
  return false;
}

export function readMerges({ model }: ReadContext, sheetId: string): Zone[] {
  return model.getters
    .getMerges(sheetId)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** Is every cell of the zone inside the sheet's grid? */
export function isInGrid(context: ReadContext, sheetId: string, zone: Zone): boolean {
  const sheet = context.internals.sheets.sheets[sheetId];
  const grid = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: sheet.numberOfCols - 1 };
  const common = commonZone(grid, zone);
  return common !== null && zoneCells(common) === zoneCells(zone);
}

function mapZone<T>(zone: Zone, read: (row: number, column: number) => T): T[][] {
  const lines: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) line.push(read(row, column));
    lines.push(line);
  }
  return lines;
}
