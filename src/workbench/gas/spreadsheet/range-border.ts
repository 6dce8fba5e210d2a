import type { BorderChange } from '../../engine/commands.ts';
import type { EnumMember } from '../enumeration.ts';
import { hexColor } from './color.ts';
import { type MethodTable, write } from './method.ts';
import type { RangeState } from './range-state.ts';

const STYLES: Record<string, BorderChange['style']> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
};

type Side = boolean | null;

/** setBorder(top, left, bottom, right, vertical, horizontal[, color, style]) */
export function setBorder(
  range: RangeState,
  [top, left, bottom, right, vertical, horizontal]: Side[],
  color: string | null = null,
  style: EnumMember | null = null,
): RangeState {
  const border: BorderChange = {
    top,
    left,
    bottom,
    right,
    vertical,
    horizontal,
    color: (color && hexColor(color)) || '#000000',
    style: STYLES[style?.name() ?? 'SOLID'],
  };
  range.services.write({ kind: 'setBorder', sheetId: range.sheetId, zone: range.zone, border });
  return range;
}

export const rangeBorder = {
  setBorder: write((range: RangeState, ...args: unknown[]) =>
    setBorder(
      range,
      args.slice(0, 6) as Side[],
      (args[6] ?? null) as string | null,
      (args[7] ?? null) as EnumMember | null,
    ),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
