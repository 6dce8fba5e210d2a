import type { Command } from './commands.ts';
import type { Writer, Zone } from './port.ts';
import type { ProtectionRecord } from './records.ts';
import { PROTECTED, SheetsError } from './sheets-error.ts';
import { commonZone, hasZone } from './zone.ts';

/** Cells that a command writes; null where it touches no cells of a sheet. */
export type Touched = { sheetId: string; zone: Zone | 'sheet' } | null;

/** Throws Google's text when a protection keeps the writer from a zone. Warnings do not bind scripts. */
export function assertEditable(
  touched: Touched,
  protections: readonly ProtectionRecord[],
  writer: Writer,
  ownerEmail: string,
): void {
  if (!writer.canEdit) throw new SheetsError(PROTECTED);
  if (!touched || writer.email === ownerEmail) return;
  for (const protection of protections) {
    if (protection.sheetId !== touched.sheetId || protection.isWarningOnly) continue;
    if (protection.editors.includes(writer.email)) continue;
    if (blocks(protection, touched.zone)) throw new SheetsError(PROTECTED);
  }
}

function blocks(protection: ProtectionRecord, zone: Zone | 'sheet'): boolean {
  if (zone === 'sheet') return true;
  if (protection.kind === 'range') return commonZone(protection.zone, zone) !== null;
  return !protection.unprotected.some((open) => hasZone(open, zone));
}

/** The zone that a command writes. */
export function touchedBy(command: Command): Touched {
  switch (command.kind) {
    case 'setCells':
      return block(command, command.rows);
    case 'setPatterns':
      return block(command, command.patterns);
    case 'setStyles':
      return block(command, command.styles);
    case 'setNotes':
      return block(command, command.notes);
    case 'setValidations':
      return block(command, command.rules);
    case 'copy':
      return command.to;
    case 'moveCells': {
      const { from, to } = command;
      const { top, left, bottom, right } = from.zone;
      const zone = {
        top: to.row,
        left: to.column,
        bottom: to.row + bottom - top,
        right: to.column + right - left,
      };
      return { sheetId: to.sheetId, zone };
    }
    case 'insertLines':
    case 'deleteLines':
    case 'moveLines': {
      const start = command.kind === 'insertLines' ? command.before : command.start;
      const last = start + command.count - 1;
      const lines =
        command.kind === 'insertLines'
          ? { first: Math.max(0, start - 1), last: start }
          : { first: start, last };
      return { sheetId: command.sheetId, zone: linesZone(command.dimension, lines.first, lines.last) };
    }
    case 'deleteSheet':
    case 'renameSheet':
      return { sheetId: command.sheetId, zone: 'sheet' };
    case 'removeProtection':
    case 'setProtection':
    case 'setNamedRange':
    case 'removeNamedRange':
      return null;
    default:
      return 'zone' in command ? { sheetId: command.sheetId, zone: command.zone } : null;
  }
}

/** Beyond every row and column. */
export const FAR = 20_000_000;

/** Whole rows or columns. */
export function linesZone(dimension: 'ROW' | 'COL', first: number, last: number): Zone {
  return dimension === 'ROW'
    ? { top: first, bottom: last, left: 0, right: FAR }
    : { left: first, right: last, top: 0, bottom: FAR };
}

function block(
  { sheetId, top, left }: { sheetId: string; top: number; left: number },
  rows: readonly unknown[][],
): Touched {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return { sheetId, zone: { top, left, bottom: top + rows.length - 1, right: left + width - 1 } };
}
