import { annexOf } from './annex.ts';
import { coreTypes, type EngineModel, type RangeData } from './odoo.ts';
import type { Writer, Zone } from './port.ts';
import { assertEditable, FAR, linesZone, type Touched } from './protect.ts';
import type { BookInfo } from './records.ts';
import { PROTECTED, SheetsError } from './sheets-error.ts';
import { readProtections } from './write-records.ts';

/** A command of the engine, as a tab sends it: the fields that say where it works. */
export interface TabCommand {
  type: string;
  sheetId?: string;
  targetSheetId?: string;
  col?: number;
  row?: number;
  target?: readonly OpenZone[];
  ranges?: readonly RangeData[];
  zone?: OpenZone;
  dimension?: 'ROW' | 'COL';
  elements?: readonly number[];
  base?: number;
  start?: number;
  end?: number;
  position?: 'before' | 'after';
  /** Of a record of the annex. */
  id?: string;
  kind?: string;
  content?: string;
}

interface OpenZone {
  top: number;
  left: number;
  bottom?: number;
  right?: number;
}

/** What a person may not change from the grid: the book's settings go by a message of their own. */
const NEVER = new Set(['UPDATE_LOCALE', 'LOCK_SHEET', 'UNLOCK_SHEET']);
/** Who may edit, and what scripts have noted: the owner's. */
const OWNERS_RECORDS = /^(protection|metadata)\b/;
const BOOK_RECORD = 'book';
const NEW_SHEET = new Set(['CREATE_SHEET', 'DUPLICATE_SHEET', 'MOVE_SHEET']);
const WHOLE_SHEET = new Set(['DELETE_SHEET', 'RENAME_SHEET', 'HIDE_SHEET', 'SHOW_SHEET', 'COLOR_SHEET']);
const CONTENT = new Set(['UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT', 'MOVE_RANGES']);

/** Throws Google's text for a change that a person may not make in the grid. Safe to ask in a page before it is made. */
export function assertTabMay(model: EngineModel, commands: readonly TabCommand[], writer: Writer): void {
  if (!writer.canEdit) throw new SheetsError(PROTECTED);
  const { ownerEmail } = annexOf(model).getAnnexData('book') as BookInfo;
  const protections = readProtections(model);
  for (const command of commands) {
    if (!(coreTypes as ReadonlySet<string>).has(command.type) || NEVER.has(command.type)) {
      throw new SheetsError(PROTECTED);
    }
    assertRecord(command, writer.email === ownerEmail);
    for (const touched of touchedByTab(command)) assertEditable(touched, protections, writer, ownerEmail);
  }
}

function assertRecord({ type, id = '' }: TabCommand, isOwner: boolean): void {
  if (type !== 'WORKBENCH_SET_RECORD' && type !== 'WORKBENCH_REMOVE_RECORD') return;
  if (id === BOOK_RECORD || (OWNERS_RECORDS.test(id) && !isOwner)) throw new SheetsError(PROTECTED);
}

/** The cells whose contents a command changes, for onEdit; none where it changes only looks or shape. */
export function editedByTab(command: TabCommand): { sheetId: string; zone: Zone }[] {
  if (!CONTENT.has(command.type)) return [];
  if (command.type === 'UPDATE_CELL' && command.content === undefined) return [];
  return touchedByTab(command).filter(
    (touched): touched is { sheetId: string; zone: Zone } => touched !== null && touched.zone !== 'sheet',
  );
}

function touchedByTab(command: TabCommand): Touched[] {
  const { type, sheetId, target, ranges, zone } = command;
  if (ranges) return ranges.map((range) => ({ sheetId: range._sheetId, zone: closed(range._zone) }));
  if (sheetId === undefined || NEW_SHEET.has(type)) return [null];
  if (WHOLE_SHEET.has(type)) return [{ sheetId, zone: 'sheet' }];
  if (type === 'MOVE_RANGES') return moved(command, sheetId);
  if (target) return target.map((each) => ({ sheetId, zone: closed(each) }));
  if (zone) return [{ sheetId, zone: closed(zone) }];
  if (command.col !== undefined && command.row !== undefined) {
    const { col, row } = command;
    return [{ sheetId, zone: { top: row, bottom: row, left: col, right: col } }];
  }
  if (command.dimension) return lines(command, command.dimension, sheetId);
  return [{ sheetId, zone: 'sheet' }];
}

function moved({ target = [], targetSheetId, col = 0, row = 0 }: TabCommand, sheetId: string): Touched[] {
  return target.flatMap((each) => {
    const { top, left, bottom, right } = closed(each);
    const to = { top: row, left: col, bottom: row + bottom - top, right: col + right - left };
    return [
      { sheetId, zone: { top, left, bottom, right } },
      { sheetId: targetSheetId ?? sheetId, zone: to },
    ];
  });
}

/** Whole rows or columns. New ones touch both neighbours of the gap, as a range that lies around it would grow. */
function lines(command: TabCommand, dimension: 'ROW' | 'COL', sheetId: string): Touched[] {
  const { type, base = 0, position, elements, start = 0, end = start } = command;
  if (type === 'ADD_COLUMNS_ROWS') {
    const before = position === 'before' ? base : base + 1;
    return [{ sheetId, zone: linesZone(dimension, Math.max(0, before - 1), before) }];
  }
  if (elements) return elements.map((each) => ({ sheetId, zone: linesZone(dimension, each, each) }));
  return [{ sheetId, zone: linesZone(dimension, start, end) }];
}

function closed({ top, left, bottom = FAR, right = FAR }: OpenZone): Zone {
  return { top, left, bottom, right };
}
