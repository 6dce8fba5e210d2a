import type { Zone } from './port.ts';

/** "A" for column 0, "AA" for column 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column 0 for "A". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1" for one cell, "A1:C3" for more. */
export function zoneToA1(zone: Zone): string {
  const first = columnLetters(zone.left) + (zone.top + 1);
  const last = columnLetters(zone.right) + (zone.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

/**
 * Reads every A1 form that Sheets takes, within a grid of `rows` × `columns`: "B2", "B2:C9", "A:C", "2:5", "A2:A", "A2:5".
 * Answers null where the text is no reference.
 */
export function zoneFromA1(text: string, rows: number, columns: number): Zone | null {
  const corners = text.trim().split(':');
  if (corners.length > 2) return null;
  const [first, last] = corners.map((corner) => CORNER.exec(corner.trim()));
  if (!first || (corners.length === 2 && !last)) return null;
  const [, firstColumn, firstRow] = first;
  if (!last) {
    if (firstColumn === undefined || firstRow === undefined) return null;
    return ordered(
      columnIndex(firstColumn),
      columnIndex(firstColumn),
      Number(firstRow) - 1,
      Number(firstRow) - 1,
    );
  }
  const [, lastColumn, lastRow] = last;
  if (firstColumn === undefined && firstRow === undefined) return null;
  if (lastColumn === undefined && lastRow === undefined) return null;
  if (firstColumn === undefined && lastColumn !== undefined && firstRow === undefined) return null;
  const left = firstColumn === undefined ? 0 : columnIndex(firstColumn);
  const right = lastColumn === undefined ? columns - 1 : columnIndex(lastColumn);
  const top = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const bottom = lastRow === undefined ? rows - 1 : Number(lastRow) - 1;
  if (firstColumn === undefined && lastColumn === undefined) return ordered(0, columns - 1, top, bottom);
  return ordered(left, right, top, bottom);
}

function ordered(left: number, right: number, top: number, bottom: number): Zone {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** A sheet's name as a formula needs it: Log, 'My log', 'Ann''s'. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CORNER.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My log'!A1" into the sheet's name and the rest; no sheet gives null. */
export function splitSheetName(text: string): { sheetName: string | null; a1: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheetName: null, a1: text };
  const name = text.slice(0, at).trim();
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheetName: quoted ? quoted[1].replaceAll("''", "'") : name, a1: text.slice(at + 1) };
}

export function zoneCells(zone: Zone): number {
  return (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
}

export function hasZone(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The cells both zones have, or null. */
export function commonZone(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}
