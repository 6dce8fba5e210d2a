import { describe, expect, test } from 'vitest';
import { canonicalFormula, localFormula } from '../../../src/workbench/engine/formula-text.ts';
import { localeOf } from '../../../src/workbench/engine/locale.ts';

const us = localeOf('en_US');
const de = localeOf('de_DE');

// Sheets takes ";" between arguments in every locale; "," where it is not the decimal mark (published reports, see platform notes).
describe('canonicalFormula', () => {
  test.each([
    ['=SUM(A1;B1)', us, '=SUM(A1,B1)'],
    ['=SUM(A1,B1)', us, '=SUM(A1,B1)'],
    ['=SUM(A1;1,5)', de, '=SUM(A1,1.5)'],
    ['=IF(A1=";";"a,b";2)', us, '=IF(A1=";","a,b",2)'],
    ["='a;b'!A1;2", us, "='a;b'!A1,2"],
    ['={1,2;3,4}', us, '={1,2;3,4}'],
    ['={1\\2;3\\4}', de, '={1,2;3,4}'],
    ['=F({1;2};3)', us, '=F({1;2},3)'],
    ['=LEN("say ""a;b""";1)', us, '=LEN("say ""a;b""",1)'],
  ])('canonicalFormula(%s)', (formula, locale, expected) => {
    expect(canonicalFormula(formula, locale)).toBe(expected);
  });

  test('a comma between arguments does not become one where it is the decimal mark', () => {
    expect(canonicalFormula('=SUM(A1,B1)', de)).toBe('=SUM(A1;B1)');
  });
});

describe('localFormula', () => {
  test('localFormula writes the separators of the locale', () => {
    expect(localFormula('=SUM(A1,1.5)', de)).toBe('=SUM(A1;1,5)');
    expect(localFormula('={1,2;3,4}', de)).toBe('={1\\2;3\\4}');
    expect(localFormula('=SUM(A1,1.5)', us)).toBe('=SUM(A1,1.5)');
  });
});
