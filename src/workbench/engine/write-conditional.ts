import { annexOf } from './annex.ts';
import { type Dispatch, EngineRefusal } from './batch.ts';
import { engineStyle } from './looks.ts';
import type { EngineModel } from './odoo.ts';
import type { Zone } from './port.ts';
import type { ConditionalRule } from './records.ts';
import { storedNumber } from './stored.ts';
import { removeRecord, setRecord } from './write-records.ts';

/** Replaces every conditional format of a sheet, in order of priority. */
export function setConditionalRules(
  model: EngineModel,
  dispatch: Dispatch,
  sheetId: string,
  rules: readonly ConditionalRule[],
): void {
  for (const { id } of model.getters.getConditionalFormats(sheetId))
    dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const [id, record] of annexOf(model).getAnnexRecords('conditional'))
    if (record.sheetId === sheetId) removeRecord(dispatch, id);
  rules.forEach((rule, order) => {
    const id = `cf-${model.uuidGenerator.uuidv4()}`;
    const ranges = rule.ranges.map((zone) => ({ _sheetId: sheetId, _zone: zone }));
    const drawn = engineRule(rule);
    try {
      if (drawn) dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule: drawn } });
    } catch (error) {
      // A rule that the engine cannot draw is still kept for the script.
      if (!(error instanceof EngineRefusal)) throw error;
    }
    const { ranges: zones, ...data } = rule;
    const placed = zones.map((zone: Zone) => ({ sheetId, zone }));
    setRecord(dispatch, {
      id: `conditional:${id}`,
      kind: 'conditional',
      sheetId,
      zones: placed,
      data: { ...data, order },
    });
  });
}

export function readConditionalRules(model: EngineModel, sheetId: string): ConditionalRule[] {
  const records = annexOf(model)
    .getAnnexRecords('conditional')
    .filter(([, record]) => record.sheetId === sheetId)
    .map(([, record]) => ({
      ...(record.data as ConditionalRule & { order: number }),
      ranges: record.zones.map(({ zone }) => zone),
    }));
  records.sort((a, b) => a.order - b.order);
  return records.map(({ order: _order, ...rule }) => rule);
}

const OPERATORS: Record<string, string> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  CUSTOM_FORMULA: 'customFormula',
};

function engineRule(rule: ConditionalRule): object | null {
  if (rule.kind === 'gradient') return gradientRule(rule);
  const operator = OPERATORS[rule.criterion];
  if (!operator) return null;
  const values = rule.args.map((arg) => (typeof arg === 'number' ? storedNumber(arg) : String(arg)));
  return { type: 'CellIsRule', operator, values, style: engineStyle(rule.style) };
}

const THRESHOLDS: Record<string, string> = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

function gradientRule({ gradient }: ConditionalRule): object {
  const point = (name: string) => {
    const found = gradient.find((each) => each.point === name);
    if (!found) return undefined;
    const color = Number.parseInt(found.color.slice(1), 16);
    return { color, type: THRESHOLDS[found.type] ?? 'value', value: found.value || undefined };
  };
  return { type: 'ColorScaleRule', minimum: point('min'), midpoint: point('mid'), maximum: point('max') };
}
