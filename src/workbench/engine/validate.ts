import type { Command } from './commands.ts';
import type { CellValue, Zone } from './port.ts';
import { type ReadContext, readDisplays, readValues } from './read.ts';
import type { PlacedZone, Validation, ValidationArg } from './records.ts';
import { renderValue } from './render.ts';
import { serialFromTime } from './serial.ts';
import { SheetsError } from './sheets-error.ts';
import { ruleAt, sheetHasRules } from './write-validation.ts';
import { zoneToA1 } from './zone.ts';

interface ZonedContext extends ReadContext {
  timeZone: string;
}

/** The validation rules of the book as a batch changes them on its way. */
export function pendingRules(context: ReadContext): {
  note(command: Command): void;
  hasRules(sheetId: string): boolean;
  ruleAt(sheetId: string, row: number, column: number): Validation | null;
} {
  const changes: { sheetId: string; zone: Zone; rule(row: number, column: number): Validation | null }[] = [];
  return {
    note(command) {
      if (command.kind === 'setValidation') {
        const { sheetId, zone, rule } = command;
        changes.push({ sheetId, zone, rule: () => rule });
      } else if (command.kind === 'setValidations') {
        const { sheetId, top, left, rules } = command;
        const zone = { top, left, bottom: top + rules.length - 1, right: left + rules[0].length - 1 };
        changes.push({ sheetId, zone, rule: (row, column) => rules[row - top][column - left] });
      }
    },
    hasRules: (sheetId) =>
      sheetHasRules(context.model, sheetId) || changes.some((change) => change.sheetId === sheetId),
    ruleAt(sheetId, row, column) {
      for (let i = changes.length - 1; i >= 0; i--) {
        const { zone, rule } = changes[i];
        const isInside = row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
        if (changes[i].sheetId === sheetId && isInside) return rule(row, column);
      }
      return ruleAt(context.model, sheetId, row, column);
    },
  };
}

/** Throws Google's text when a rule that rejects does not take the value. Blanks are always taken. */
export function assertAccepted(
  context: ZonedContext,
  rule: Validation,
  value: CellValue,
  row: number,
  column: number,
): void {
  if (rule.isInvalidAllowed || value === null || value === '') return;
  if (isAccepted(context, rule, value)) return;
  const cell = zoneToA1({ top: row, left: column, bottom: row, right: column });
  const allowed = allowedTexts(context, rule);
  const hint = allowed.length ? ` Please enter one of the following values: ${allowed.join(', ')}.` : '';
  throw new SheetsError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${hint}`,
  );
}

function allowedTexts(context: ReadContext, { criterion, args }: Validation): string[] {
  if (criterion === 'VALUE_IN_LIST') return args[0] as string[];
  if (criterion !== 'VALUE_IN_RANGE') return [];
  const { sheetId, zone } = args[0] as PlacedZone;
  return readDisplays(context, sheetId, zone)
    .flat()
    .filter((text) => text !== '');
}

/** Does a value meet a criterion? A custom formula is judged by the engine after the write. */
export function isAccepted(
  context: ZonedContext,
  { criterion, args }: Validation,
  value: CellValue,
): boolean {
  const numbers = args.map((arg) => operand(arg, context.timeZone));
  const [low, high] = numbers;
  const text = typeof value === 'string' ? value : renderValue(value, '', context.locale);
  switch (criterion) {
    case 'CHECKBOX':
      return args.length ? args.some((arg) => arg === value) : typeof value === 'boolean';
    case 'VALUE_IN_LIST':
      return (args[0] as string[]).includes(text);
    case 'VALUE_IN_RANGE': {
      const { sheetId, zone } = args[0] as PlacedZone;
      return (
        readValues(context, sheetId, zone).values.flat().includes(value) ||
        allowedTexts(context, { criterion, args } as Validation).includes(text)
      );
    }
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(args[0]).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(args[0]).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(args[0]);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s]{2,}$/.test(text);
    case 'CUSTOM_FORMULA':
      return true;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    default:
      return typeof value === 'number' && meetsNumber(criterion, value, low, high);
  }
}

function operand(arg: ValidationArg, timeZone: string): number {
  if (typeof arg === 'number') return arg;
  if (arg !== null && typeof arg === 'object' && 'time' in arg)
    return Math.floor(serialFromTime(arg.time, timeZone));
  return Number.NaN;
}

function meetsNumber(criterion: string, value: number, low: number, high: number): boolean {
  const day = Math.floor(value);
  switch (criterion) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low;
    case 'NUMBER_GREATER_THAN':
      return value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'NUMBER_LESS_THAN':
      return value < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= low;
    case 'DATE_AFTER':
      return day > low;
    case 'DATE_BEFORE':
      return day < low;
    case 'DATE_ON_OR_AFTER':
      return day >= low;
    case 'DATE_ON_OR_BEFORE':
      return day <= low;
    case 'DATE_EQUAL_TO':
      return day === low;
    case 'DATE_BETWEEN':
      return day >= low && day <= high;
    case 'DATE_NOT_BETWEEN':
      return day < low || day > high;
    default:
      return true;
  }
}
