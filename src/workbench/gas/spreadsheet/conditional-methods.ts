import { patchedStyle } from '../../engine/looks.ts';
import type { CellStyle } from '../../engine/style.ts';
import type { EnumMember } from '../enumeration.ts';
import { isDate } from '../signature.ts';
import { hexColor } from './color.ts';
import {
  BooleanConditionState,
  ConditionalBuilderState as Builder,
  type ConditionalBuilderState,
  ConditionalRuleState,
  emptyRule,
  GradientConditionState,
} from './conditional-state.ts';
import { enumMember } from './enums.ts';
import { free, type Method, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import type { SheetState } from './sheet-state.ts';

type Arg = number | string | { time: number };

function storedArg(value: unknown): Arg {
  return isDate(value) ? { time: value.getTime() } : (value as Arg);
}

function when(criterion: string): Method {
  return free((builder: ConditionalBuilderState, ...args: unknown[]) => {
    Object.assign(builder.parts, { kind: 'boolean', criterion, args: args.map(storedArg) });
    return builder;
  });
}

function style(patch: (value: unknown) => Parameters<typeof patchedStyle>[1]): Method {
  return free((builder: ConditionalBuilderState, value: unknown) => {
    builder.parts.style = patchedStyle(builder.parts.style, patch(value));
    return builder;
  });
}

function color(key: keyof CellStyle): Method {
  return style((value) => {
    const hex = value === null ? null : hexColor(String(value));
    return hex === undefined ? {} : { [key]: hex };
  });
}

/** setGradientMinpoint(color) and setGradientMinpointWithValue(color, type, value) */
function gradient(point: 'min' | 'mid' | 'max'): Method {
  return free((builder: ConditionalBuilderState, given: string, type?: EnumMember, value?: string) => {
    const others = builder.parts.gradient.filter((each) => each.point !== point);
    const entry = {
      point,
      type: type?.name() ?? point.toUpperCase(),
      color: hexColor(given) ?? '#ffffff',
      value: value ?? '',
    };
    Object.assign(builder.parts, { kind: 'gradient', gradient: [...others, entry] });
    return builder;
  });
}

export const conditionalBuilderMethods = {
  setRanges: free((builder: ConditionalBuilderState, ranges: RangeState[]) => {
    builder.parts.ranges = Array.from(ranges);
    return builder;
  }),
  getRanges: free((builder: ConditionalBuilderState) => [...builder.parts.ranges]),
  setBackground: color('background'),
  setFontColor: color('fontColor'),
  setBold: style((value) => ({ isBold: value === true || null })),
  setItalic: style((value) => ({ isItalic: value === true || null })),
  setUnderline: style((value) => ({ isUnderlined: value === true || null })),
  setStrikethrough: style((value) => ({ isStruck: value === true || null })),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: when('DATE_AFTER'),
  whenDateBefore: when('DATE_BEFORE'),
  whenDateEqualTo: when('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when('CUSTOM_FORMULA'),
  whenNumberBetween: when('NUMBER_BETWEEN'),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  whenNumberLessThan: when('NUMBER_LESS_THAN'),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
  whenTextContains: when('TEXT_CONTAINS'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when('TEXT_ENDS_WITH'),
  whenTextEqualTo: when('TEXT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  withCriteria: free((builder: ConditionalBuilderState, criteria: EnumMember, args: unknown[]) => {
    Object.assign(builder.parts, {
      kind: 'boolean',
      criterion: criteria.name(),
      args: Array.from(args, storedArg),
    });
    return builder;
  }),
  setGradientMinpoint: gradient('min'),
  setGradientMinpointWithValue: gradient('min'),
  setGradientMidpointWithValue: gradient('mid'),
  setGradientMaxpoint: gradient('max'),
  setGradientMaxpointWithValue: gradient('max'),
  build: free((builder: ConditionalBuilderState) => {
    const { parts, services } = builder;
    if (parts.ranges.length === 0)
      throw services.refuse('Cannot build a conditional format rule without ranges.');
    if (parts.kind === 'boolean' && parts.criterion === '') {
      throw services.refuse('Cannot build a conditional format rule without a condition.');
    }
    return new ConditionalRuleState(services, { ...parts });
  }),
  copy: free((builder: ConditionalBuilderState) => new Builder(builder.services, { ...builder.parts })),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;

export const conditionalRuleMethods = {
  copy: free((rule: ConditionalRuleState) => new Builder(rule.services, { ...rule.parts })),
  getRanges: free((rule: ConditionalRuleState) => [...rule.parts.ranges]),
  getBooleanCondition: free((rule: ConditionalRuleState) =>
    rule.parts.kind === 'boolean' ? new BooleanConditionState(rule.services, rule.parts) : null,
  ),
  getGradientCondition: free((rule: ConditionalRuleState) =>
    rule.parts.kind === 'gradient' ? new GradientConditionState(rule.services, rule.parts) : null,
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;

export const booleanConditionMethods = {
  getBackground: free(({ parts }: BooleanConditionState) => parts.style.background ?? null),
  getFontColor: free(({ parts }: BooleanConditionState) => parts.style.fontColor ?? null),
  getBold: free(({ parts }: BooleanConditionState) => parts.style.isBold ?? null),
  getItalic: free(({ parts }: BooleanConditionState) => parts.style.isItalic ?? null),
  getUnderline: free(({ parts }: BooleanConditionState) => parts.style.isUnderlined ?? null),
  getStrikethrough: free(({ parts }: BooleanConditionState) => parts.style.isStruck ?? null),
  getCriteriaType: free(({ parts }: BooleanConditionState) => enumMember('BooleanCriteria', parts.criterion)),
  getCriteriaValues: free(({ parts }: BooleanConditionState) =>
    parts.args.map((arg) => (typeof arg === 'object' ? new Date(arg.time) : arg)),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.BooleanCondition>;

export const sheetConditional = {
  getConditionalFormatRules: read((sheet: SheetState) =>
    sheet.services.port.conditionalRules(sheet.id).map(
      (rule) =>
        new ConditionalRuleState(sheet.services, {
          ...rule,
          ranges: rule.ranges.map((zone) => sheet.range(zone)),
        }),
    ),
  ),
  setConditionalFormatRules: write((sheet: SheetState, rules: ConditionalRuleState[]) => {
    const stored = Array.from(rules, ({ parts }) => ({
      ...parts,
      ranges: parts.ranges.map(({ zone }) => zone),
    }));
    sheet.services.write({ kind: 'setConditionalRules', sheetId: sheet.id, rules: stored });
  }),
  clearConditionalFormatRules: write((sheet: SheetState) => {
    sheet.services.write({ kind: 'setConditionalRules', sheetId: sheet.id, rules: [] });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

export function newConditionalRule(services: RangeState['services']): ConditionalBuilderState {
  return new Builder(services, emptyRule());
}
