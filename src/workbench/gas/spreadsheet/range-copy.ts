import type { PasteKind } from '../../engine/commands.ts';
import { EnumMember } from '../enumeration.ts';
import { notEmulated } from '../unsupported.ts';
import { type MethodTable, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { sheetNumber } from './sheet-id.ts';
import { SheetState } from './sheet-state.ts';

const PASTES: Record<string, PasteKind> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'noBorders',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
  PASTE_VALUES: 'values',
  PASTE_DATA_VALIDATION: 'validation',
};

interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

function pasteKind(option: EnumMember | CopyOptions | undefined): PasteKind {
  if (option instanceof EnumMember) {
    const kind = PASTES[option.name()];
    if (!kind) throw notEmulated(`Range.copyTo with ${option.name()}`);
    return kind;
  }
  return option?.contentsOnly ? 'values' : option?.formatOnly ? 'format' : 'all';
}

/** Copies to the target's first cell; a larger target that is a multiple of the source is filled. */
function copy(range: RangeState, target: RangeState, paste: PasteKind, isTransposed = false): void {
  const [height, width] = isTransposed ? [range.width, range.height] : [range.height, range.width];
  const rows = multiple(target.height, height);
  const columns = multiple(target.width, width);
  const place = target.sheet.block(target.zone.top + 1, target.zone.left + 1, rows, columns);
  const from = { sheetId: range.sheetId, zone: range.zone };
  range.services.write({
    kind: 'copy',
    from,
    to: { sheetId: place.sheetId, zone: place.zone },
    paste,
    isTransposed,
  });
}

function multiple(available: number, needed: number): number {
  return available > needed && available % needed === 0 ? available : needed;
}

function sheetOf(range: RangeState, sheet: SheetState | number): SheetState {
  if (sheet instanceof SheetState) return sheet;
  const found = range.sheet.book.sheets().find((each) => sheetNumber(each.id) === sheet);
  if (!found) throw range.services.refuse('Invalid argument: gridId');
  return found;
}

/** Columns and rows are counted from 1, the last ones included. */
function copyToRange(
  range: RangeState,
  paste: PasteKind,
  sheet: SheetState | number,
  box: readonly number[],
): void {
  const [column, columnEnd, row, rowEnd] = box;
  const target = sheetOf(range, sheet).block(row, column, rowEnd - row + 1, columnEnd - column + 1);
  copy(range, target, paste);
}

export const rangeCopy = {
  copyTo: write(
    (range: RangeState, target: RangeState, option?: EnumMember | CopyOptions, isTransposed = false) => {
      copy(range, target, pasteKind(option), isTransposed);
    },
  ),
  copyValuesToRange: write((range: RangeState, sheet: SheetState | number, ...box: number[]) =>
    copyToRange(range, 'values', sheet, box),
  ),
  copyFormatToRange: write((range: RangeState, sheet: SheetState | number, ...box: number[]) =>
    copyToRange(range, 'format', sheet, box),
  ),
  moveTo: write((range: RangeState, target: RangeState) => {
    const { top, left } = target.zone;
    target.sheet.block(top + 1, left + 1, range.height, range.width);
    const from = { sheetId: range.sheetId, zone: range.zone };
    range.services.write({
      kind: 'moveCells',
      from,
      to: { sheetId: target.sheetId, row: top, column: left },
    });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
