import type { Validation, ValidationArg } from '../../engine/records.ts';
import type { EnumMember } from '../enumeration.ts';
import { isDate } from '../signature.ts';
import { notEmulated } from '../unsupported.ts';
import { type BookState, bookOf } from './book-state.ts';
import { enumMember } from './enums.ts';
import { free, type Method, type MethodTable } from './method.ts';
import { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import { ValidationBuilderState, ValidationState } from './validation-state.ts';

function storedArg(value: unknown): ValidationArg {
  if (isDate(value)) return { time: value.getTime() };
  if (value instanceof RangeState) return { sheetId: value.sheetId, zone: value.zone };
  return Array.isArray(value) ? Array.from(value, String) : (value as ValidationArg);
}

function givenArg(book: BookState, arg: ValidationArg): unknown {
  if (arg === null || typeof arg !== 'object' || Array.isArray(arg)) return arg;
  if ('time' in arg) return new Date(arg.time);
  return 'zone' in arg ? book.sheet(arg.sheetId).range(arg.zone) : null;
}

/** A builder's method that sets the criterion. */
function criterion(name: string): Method {
  return free((builder: ValidationBuilderState, ...args: unknown[]) => {
    builder.rule = made(builder, name, args.map(storedArg));
    return builder;
  });
}

function made(builder: ValidationBuilderState, name: string, args: ValidationArg[]): Validation {
  const { isInvalidAllowed, helpText } = builder;
  return { criterion: name, args, isInvalidAllowed, helpText };
}

export const validationBuilderMethods = {
  requireCheckbox: criterion('CHECKBOX'),
  requireDate: criterion('DATE_IS_VALID_DATE'),
  requireDateAfter: criterion('DATE_AFTER'),
  requireDateBefore: criterion('DATE_BEFORE'),
  requireDateBetween: criterion('DATE_BETWEEN'),
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN'),
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO'),
  requireTextContains: criterion('TEXT_CONTAINS'),
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: criterion('TEXT_EQUAL_TO'),
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  requireValueInList: free((builder: ValidationBuilderState, values: unknown[], isDropdown = true) => {
    builder.rule = made(builder, 'VALUE_IN_LIST', [Array.from(values, String), isDropdown]);
    return builder;
  }),
  requireValueInRange: free((builder: ValidationBuilderState, range: RangeState, isDropdown = true) => {
    builder.rule = made(builder, 'VALUE_IN_RANGE', [storedArg(range), isDropdown]);
    return builder;
  }),
  withCriteria: free((builder: ValidationBuilderState, criteria: EnumMember, args: unknown[]) => {
    if (criteria.name().includes('RELATIVE'))
      throw notEmulated(`DataValidationBuilder.withCriteria(${criteria})`);
    builder.rule = made(builder, criteria.name(), Array.from(args, storedArg));
    return builder;
  }),
  setAllowInvalid: free((builder: ValidationBuilderState, isInvalidAllowed: boolean) => {
    builder.isInvalidAllowed = isInvalidAllowed;
    return builder;
  }),
  setHelpText: free((builder: ValidationBuilderState, helpText: string) => {
    builder.helpText = helpText;
    return builder;
  }),
  build: free((builder: ValidationBuilderState) => {
    const { rule, isInvalidAllowed, helpText } = builder;
    if (!rule) throw builder.services.refuse('Cannot build a data validation rule without criteria.');
    return new ValidationState(builder.services, { ...rule, isInvalidAllowed, helpText });
  }),
  copy: free((builder: ValidationBuilderState) => copyOf(builder.services, builder)),
  getAllowInvalid: free((builder: ValidationBuilderState) => builder.isInvalidAllowed),
  getHelpText: free((builder: ValidationBuilderState) => builder.helpText),
  getCriteriaType: free((builder: ValidationBuilderState) => criteriaOf(builder.rule)),
  getCriteriaValues: free((builder: ValidationBuilderState) => valuesOf(builder.services, builder.rule)),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;

export const validationMethods = {
  copy: free((validation: ValidationState) => copyOf(validation.services, validation.rule, validation.rule)),
  getAllowInvalid: free((validation: ValidationState) => validation.rule.isInvalidAllowed),
  getHelpText: free((validation: ValidationState) => validation.rule.helpText),
  getCriteriaType: free((validation: ValidationState) => criteriaOf(validation.rule)),
  getCriteriaValues: free((validation: ValidationState) => valuesOf(validation.services, validation.rule)),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.DataValidation>;

function copyOf(
  services: Services,
  { isInvalidAllowed, helpText }: Pick<Validation, 'isInvalidAllowed' | 'helpText'>,
  rule: Validation | null = null,
): ValidationBuilderState {
  return new ValidationBuilderState(services, rule, isInvalidAllowed, helpText);
}

function criteriaOf(rule: Validation | null): EnumMember | null {
  return rule && enumMember('DataValidationCriteria', rule.criterion);
}

function valuesOf(services: Services, rule: Validation | null): unknown[] {
  return (rule?.args ?? []).map((arg) => givenArg(bookOf(services), arg));
}
