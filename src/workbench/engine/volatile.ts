import type { EngineArg } from './function-args.ts';
import { type Internals, storedCell } from './internals.ts';
import type { EvalContext, Getters } from './odoo.ts';

export const VOLATILE_TEXT =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
const VOLATILE = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
/** Ranges beyond this are looked at only one step deep. */
const WIDE = 1000;

interface Place {
  sheetId: string;
  row: number;
  col: number;
}

/** Does a call take the clock or a random number, directly or through the cells it refers to? */
export function isVolatileCall(
  name: string,
  args: readonly EngineArg[],
  context: EvalContext,
  internals: Internals,
): boolean {
  const origin = context.__originCellPosition;
  if (
    origin &&
    argumentTexts(name, formulaAt(origin, internals, context.getters)).some((text) => VOLATILE.test(text))
  )
    return true;
  const seen = new Set<string>();
  return args.some((arg) => {
    const cells = Array.isArray(arg) ? arg.flat() : [arg];
    return cells.some(
      (cell) => cell?.position && isVolatileCell(cell.position, internals, context.getters, seen),
    );
  });
}

function isVolatileCell(place: Place, internals: Internals, getters: Getters, seen: Set<string>): boolean {
  const cell = storedCell(internals, place.sheetId, place.row, place.col);
  if (!cell?.isFormula || !cell.compiledFormula) return false;
  const key = `${place.sheetId}:${place.row}:${place.col}`;
  if (seen.has(key)) return false;
  seen.add(key);
  if (VOLATILE.test(withoutTexts(cell.compiledFormula.toFormulaString(getters)))) return true;
  for (const { sheetId, zone } of cell.compiledFormula.rangeDependencies) {
    if ((zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) > WIDE) continue;
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        if (isVolatileCell({ sheetId, row, col }, internals, getters, seen)) return true;
      }
    }
  }
  return false;
}

function formulaAt({ sheetId, row, col }: Place, internals: Internals, getters: Getters): string {
  const cell = storedCell(internals, sheetId, row, col);
  return cell?.compiledFormula ? withoutTexts(cell.compiledFormula.toFormulaString(getters)) : '';
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** What stands between the brackets of each call of a function. */
function argumentTexts(name: string, formula: string): string[] {
  const texts: string[] = [];
  const upper = formula.toUpperCase();
  for (let at = upper.indexOf(`${name}(`); at >= 0; at = upper.indexOf(`${name}(`, at + 1)) {
    let depth = 0;
    for (let i = at + name.length; i < formula.length; i++) {
      if (formula[i] === '(') depth++;
      if (formula[i] === ')' && --depth === 0) {
        texts.push(formula.slice(at + name.length, i));
        break;
      }
    }
  }
  return texts;
}
