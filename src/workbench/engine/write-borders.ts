import type { Dispatch, Step } from './batch.ts';
import type { BorderChange } from './commands.ts';
import type { Zone } from './port.ts';
import { type ReadContext, readBorders } from './read.ts';
import type { BorderLine, BorderSides } from './style.ts';
import { overZone } from './write-cells.ts';

/** Draws, clears or leaves the outer and the inner lines of a zone. */
export function setBorder(context: ReadContext, sheetId: string, zone: Zone, change: BorderChange): Step[] {
  const line: BorderLine = { color: change.color, style: change.style };
  return overZone(zone, (dispatch: Dispatch, row, col) => {
    const [[before]] = readBorders(context, sheetId, { top: row, left: col, bottom: row, right: col });
    const border: BorderSides = {
      top: side(before.top, row === zone.top ? change.top : change.horizontal, line),
      bottom: side(before.bottom, row === zone.bottom ? change.bottom : change.horizontal, line),
      left: side(before.left, col === zone.left ? change.left : change.vertical, line),
      right: side(before.right, col === zone.right ? change.right : change.vertical, line),
    };
    const drawn = Object.fromEntries(Object.entries(border).filter(([, value]) => value !== undefined));
    dispatch('SET_BORDER', { sheetId, row, col, border: Object.keys(drawn).length ? drawn : undefined });
  });
}

function side(
  before: BorderLine | undefined,
  isDrawn: boolean | null,
  line: BorderLine,
): BorderLine | undefined {
  if (isDrawn === null) return before;
  return isDrawn ? line : undefined;
}
