import type { EngineStyle } from './odoo.ts';
import type { CellStyle, StylePatch } from './style.ts';

/** The engine keeps properties it does not know, so the font's name rides along. */
type FullStyle = EngineStyle & { fontFamily?: string };

/** The engine's style as Google's. */
export function googleStyle(style: EngineStyle | undefined): CellStyle {
  if (!style) return {};
  const full: FullStyle = style;
  const result: CellStyle = {};
  if (full.fillColor) result.background = full.fillColor.toLowerCase();
  if (full.textColor) result.fontColor = full.textColor.toLowerCase();
  if (full.bold) result.isBold = true;
  if (full.italic) result.isItalic = true;
  if (full.underline) result.isUnderlined = true;
  if (full.strikethrough) result.isStruck = true;
  if (full.fontSize) result.fontSize = full.fontSize;
  if (full.fontFamily) result.fontFamily = full.fontFamily;
  if (full.align) result.horizontalAlignment = full.align;
  if (full.verticalAlign) result.verticalAlignment = full.verticalAlign;
  if (full.wrapping) result.wrap = full.wrapping;
  if (full.rotation) result.rotation = full.rotation;
  return result;
}

/** Google's style as the engine's. */
export function engineStyle(style: CellStyle): FullStyle {
  const result: FullStyle = {};
  if (style.background) result.fillColor = style.background;
  if (style.fontColor) result.textColor = style.fontColor;
  if (style.isBold) result.bold = true;
  if (style.isItalic) result.italic = true;
  if (style.isUnderlined) result.underline = true;
  if (style.isStruck) result.strikethrough = true;
  if (style.fontSize) result.fontSize = style.fontSize;
  if (style.fontFamily) result.fontFamily = style.fontFamily;
  if (style.horizontalAlignment) result.align = style.horizontalAlignment;
  if (style.verticalAlignment) result.verticalAlign = style.verticalAlignment;
  if (style.wrap) result.wrapping = style.wrap;
  if (style.rotation) result.rotation = style.rotation;
  return result;
}

/** A style after a change; null takes a property away. */
export function patchedStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const result: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === false) delete result[key];
    else if (value !== undefined) result[key] = value;
  }
  return result as CellStyle;
}
