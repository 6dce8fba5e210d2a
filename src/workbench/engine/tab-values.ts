import { storedCell } from './internals.ts';
import { literalOf } from './stored.ts';
import type { TabCommand } from './tab-rights.ts';
import { assertAccepted } from './validate.ts';
import type { WriteContext } from './write-cells.ts';
import { ruleAt, sheetHasRules } from './write-validation.ts';

/** A whole copy brings its own rules along and takes those of the place away, as on Google. */
const CHANGES_RULES = new Set(['ADD_DATA_VALIDATION_RULE', 'REMOVE_DATA_VALIDATION_RULE']);

/** Throws Google's text for values in a revision of a tab, as of "paste values only", that a rejecting rule does not take. */
export function assertTabWrites(context: WriteContext, commands: readonly TabCommand[]): void {
  if (commands.some(({ type }) => CHANGES_RULES.has(type))) return;
  for (const { type, sheetId, row, col, content } of commands) {
    if (type !== 'UPDATE_CELL' || !content || content.startsWith('=')) continue;
    if (sheetId === undefined || row === undefined || col === undefined) continue;
    if (!sheetHasRules(context.model, sheetId)) continue;
    const rule = ruleAt(context.model, sheetId, row, col);
    if (!rule) continue;
    const pattern = context.palette.googlePattern(storedCell(context.internals, sheetId, row, col)?.format);
    assertAccepted(context, rule, literalOf(content, pattern), row, col);
  }
}
