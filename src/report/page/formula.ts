import { columnLetters } from '../../log/a1.ts';

/**
 * An absolute reference of a 1-based row and column.
 *
 * @example absolute(13, 2) // '$B$13'
 */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column - 1)}$${row}`;
}

/**
 * The product's rounding up as a native formula: the nearest whole number within 1e-12, else the next above.
 *
 * @example roundUpFormula('A1', 'B1') // 'IF(ABS(A1/B1-ROUND(A1/B1;0))<=10^(-12)*MAX(1;A1/B1);ROUND(A1/B1;0);ROUNDUP(A1/B1;0))'
 */
export function roundUpFormula(numerator: string, denominator: string): string {
  const quotient = `${numerator}/${denominator}`;
  return `IF(ABS(${quotient}-ROUND(${quotient};0))<=10^(-12)*MAX(1;${quotient});ROUND(${quotient};0);ROUNDUP(${quotient};0))`;
}

/**
 * A native formula that stays blank until every condition holds; conditions are tested one after the other.
 *
 * @example blankUnless(['A1>0', 'B1>0'], 'A1/B1') // '=IF(A1>0;IF(B1>0;A1/B1;"");"")'
 */
export function blankUnless(conditions: readonly string[], formula: string): string {
  return `=${conditions.reduceRight((inner, condition) => `IF(${condition};${inner};"")`, formula)}`;
}
