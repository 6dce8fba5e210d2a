import { annexOf } from './annex.ts';
import type { Dispatch, Step } from './batch.ts';
import { EngineRefusal } from './batch.ts';
import type { EngineModel } from './odoo.ts';
import type { Zone } from './port.ts';
import type { PlacedZone, Validation } from './records.ts';
import { storedNumber } from './stored.ts';
import { removeRecord, setRecord } from './write-records.ts';
import { quoteSheetName, zoneToA1 } from './zone.ts';

interface EngineRule {
  id: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
  isBlocking?: boolean;
  ranges: { zone: Zone }[];
}

function engineRules(model: EngineModel, sheetId: string): EngineRule[] {
  return (model.getters.getDataValidationRules(sheetId) ?? []) as unknown as EngineRule[];
}

export function sheetHasRules(model: EngineModel, sheetId: string): boolean {
  return engineRules(model, sheetId).length > 0;
}

/** The rule of one cell in Google's words; a rule that a person made in a tab is translated back. */
export function ruleAt(model: EngineModel, sheetId: string, row: number, column: number): Validation | null {
  const rule = model.getters.getValidationRuleForCell({ sheetId, row, col: column }) as unknown as
    | EngineRule
    | undefined;
  if (!rule) return null;
  const record = annexOf(model).getAnnexRecord(`validation:${rule.id}`);
  if (record) return record.data as Validation;
  const { type, values } = rule.criterion;
  const isInvalidAllowed = !rule.isBlocking;
  if (type === 'isValueInList')
    return { criterion: 'VALUE_IN_LIST', args: [values, true], isInvalidAllowed, helpText: null };
  const criterion =
    Object.keys(NUMERIC).find((key) => NUMERIC[key] === type) ??
    (type === 'isBoolean' ? 'CHECKBOX' : 'CUSTOM_FORMULA');
  const args = values.map((value) => (criterion.startsWith('NUMBER') ? Number(value) : value));
  return { criterion, args, isInvalidAllowed, helpText: null };
}

/** Puts one rule on several zones of a sheet, or takes every rule away. */
export function setValidation(
  model: EngineModel,
  sheetId: string,
  zones: readonly Zone[],
  rule: Validation | null,
): Step {
  const run = (dispatch: Dispatch) => {
    const id = `dv-${model.uuidGenerator.uuidv4()}`;
    const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }));
    if (rule === null) {
      dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges,
        rule: { id, criterion: { type: 'isEmail', values: [] } },
      });
      dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
      return;
    }
    addRule(model, dispatch, sheetId, ranges, id, rule);
    setRecord(dispatch, { id: `validation:${id}`, kind: 'validation', sheetId, zones: [], data: rule });
    forgetUnused(model, dispatch, sheetId);
  };
  return { weight: zones.length, run };
}

/** Puts a rule on each cell of a block; cells with the same rule share it. */
export function setValidations(
  model: EngineModel,
  sheetId: string,
  top: number,
  left: number,
  rules: readonly (Validation | null)[][],
): Step[] {
  const groups = new Map<string, { rule: Validation | null; zones: Zone[] }>();
  rules.forEach((line, i) => {
    line.forEach((rule, j) => {
      const key = JSON.stringify(rule);
      const group = groups.get(key) ?? { rule, zones: [] };
      group.zones.push({ top: top + i, left: left + j, bottom: top + i, right: left + j });
      groups.set(key, group);
    });
  });
  return [...groups.values()].map(({ rule, zones }) => setValidation(model, sheetId, zones, rule));
}

function addRule(
  model: EngineModel,
  dispatch: Dispatch,
  sheetId: string,
  ranges: object[],
  id: string,
  rule: Validation,
): void {
  const isBlocking = !rule.isInvalidAllowed;
  const carrier = { type: 'customFormula', values: ['=TRUE'] };
  try {
    dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges,
      rule: { id, isBlocking, criterion: engineCriterion(model, rule) ?? carrier },
    });
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error;
    dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, isBlocking, criterion: carrier } });
  }
}

function forgetUnused(model: EngineModel, dispatch: Dispatch, sheetId: string): void {
  const used = new Set(engineRules(model, sheetId).map((rule) => `validation:${rule.id}`));
  for (const [id, record] of annexOf(model).getAnnexRecords('validation')) {
    if (record.sheetId === sheetId && !used.has(id)) removeRecord(dispatch, id);
  }
}

const NUMERIC: Record<string, string> = {
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
};

const TEXTUAL: Record<string, string> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  DATE_IS_VALID_DATE: 'dateIsValid',
  CUSTOM_FORMULA: 'customFormula',
};

function engineCriterion(
  model: EngineModel,
  { criterion, args }: Validation,
): EngineRule['criterion'] | null {
  const displayStyle = args[1] === false ? 'plainText' : 'arrow';
  if (criterion === 'CHECKBOX') return args.length ? null : { type: 'isBoolean', values: [] };
  if (criterion === 'VALUE_IN_LIST')
    return { type: 'isValueInList', values: args[0] as string[], displayStyle };
  if (criterion === 'VALUE_IN_RANGE') {
    const { sheetId, zone } = args[0] as PlacedZone;
    const xc = `${quoteSheetName(model.getters.getSheetName(sheetId))}!${zoneToA1(zone)}`;
    return { type: 'isValueInRange', values: [xc], displayStyle };
  }
  if (NUMERIC[criterion])
    return { type: NUMERIC[criterion], values: args.map((arg) => storedNumber(arg as number)) };
  if (TEXTUAL[criterion]) return { type: TEXTUAL[criterion], values: args.map(String) };
  return null;
}
