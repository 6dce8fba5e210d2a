import type { Validation } from '../../engine/records.ts';
import { type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { corner } from './range-values.ts';
import { ValidationState } from './validation-state.ts';

function setRule(range: RangeState, rule: Validation | null): RangeState {
  range.services.write({ kind: 'setValidation', sheetId: range.sheetId, zone: range.zone, rule });
  return range;
}

function ruleState(range: RangeState, rule: Validation | null): ValidationState | null {
  return rule && new ValidationState(range.services, rule);
}

export const rangeValidation = {
  getDataValidation: read((range: RangeState) =>
    ruleState(range, range.services.port.validations(range.sheetId, corner(range).zone)[0][0]),
  ),
  getDataValidations: read((range: RangeState) =>
    range.services.port
      .validations(range.sheetId, range.zone)
      .map((row) => row.map((rule) => ruleState(range, rule))),
  ),
  setDataValidation: write((range: RangeState, validation: ValidationState | null) =>
    setRule(range, validation?.rule ?? null),
  ),
  setDataValidations: write((range: RangeState, rows: unknown[][]) => {
    range.assertShape(rows);
    const { top, left } = range.zone;
    const rules = rows.map((row) =>
      Array.from(row, (facade) => (range.services.stateOf(facade) as ValidationState | null)?.rule ?? null),
    );
    range.services.write({ kind: 'setValidations', sheetId: range.sheetId, top, left, rules });
    return range;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;

/** The values that a checkbox of the cell writes, or null where there is none. */
function boxAt(rule: Validation | null): { checked: unknown; unchecked: unknown } | null {
  if (rule?.criterion !== 'CHECKBOX') return null;
  const [checked = true, unchecked = rule.args.length ? '' : false] = rule.args;
  return { checked, unchecked };
}

function setBoxes(range: RangeState, isChecked: boolean): RangeState {
  const { sheetId, zone, services } = range;
  services.flush();
  services.port.validations(sheetId, zone).forEach((row, i) => {
    row.forEach((rule, j) => {
      const box = boxAt(rule);
      if (!box) throw services.refuse('Cannot check or uncheck a cell without a checkbox.');
      const value = (isChecked ? box.checked : box.unchecked) as string | number | boolean;
      services.write({ kind: 'setCells', sheetId, top: zone.top + i, left: zone.left + j, rows: [[value]] });
    });
  });
  return range;
}

export const rangeCheckboxes = {
  insertCheckboxes: write((range: RangeState, ...values: (string | number | boolean)[]) => {
    const { sheetId, zone, services } = range;
    setRule(range, { criterion: 'CHECKBOX', args: values, isInvalidAllowed: false, helpText: null });
    services.flush();
    const unchecked = values.length > 1 ? values[1] : values.length ? null : false;
    services.port.values(sheetId, zone).values.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value !== null || unchecked === null) return;
        services.write({
          kind: 'setCells',
          sheetId,
          top: zone.top + i,
          left: zone.left + j,
          rows: [[unchecked]],
        });
      });
    });
    return range;
  }),
  removeCheckboxes: write((range: RangeState) => {
    setRule(range, null);
    range.services.write({ kind: 'clearContent', sheetId: range.sheetId, zone: range.zone });
    return range;
  }),
  check: write((range: RangeState) => setBoxes(range, true)),
  uncheck: write((range: RangeState) => setBoxes(range, false)),
  isChecked: read((range: RangeState) => {
    const { port } = range.services;
    const { values } = port.values(range.sheetId, range.zone);
    const states = port.validations(range.sheetId, range.zone).flatMap((row, i) =>
      row.map((rule, j) => {
        const box = boxAt(rule);
        return box && values[i][j] === box.checked;
      }),
    );
    return states.every((state) => state === states[0]) ? states[0] : null;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
