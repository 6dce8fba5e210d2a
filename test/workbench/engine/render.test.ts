import { describe, expect, test } from 'vitest';
import { enginePattern } from '../../../src/workbench/engine/engine-pattern.ts';
import { localeOf } from '../../../src/workbench/engine/locale.ts';
import { isDatePattern } from '../../../src/workbench/engine/pattern.ts';
import { renderValue } from '../../../src/workbench/engine/render.ts';
import { serialFromDay } from '../../../src/workbench/engine/serial.ts';

const us = localeOf('en_US');
const de = localeOf('de_DE');
const day = serialFromDay(2026, 3, 7) ?? 0;

// Expected texts: Google's guide to number formats (tokens, sections, elapsed time), worked by hand.
describe('renderValue', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.145, '0%', '15%'],
    [0.145, '0.0%', '14.5%'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [0.5, '#.##', '.5'],
    [5, '0.##', '5'],
    [7, '000', '007'],
    [1_234_567, '#,##0,', '1,235'],
    [12_345, '0.00E+00', '1.23E+04'],
    [3.5, '+0.0" pt";−0.0" pt"', '+3.5 pt'],
    [-3.5, '+0.0" pt";−0.0" pt"', '−3.5 pt'],
    [0, '0.0;-0.0;"none"', 'none'],
    [1500, '[>=1000]0.0,"k";0', '1.5k'],
    [5, '"$"#,##0', '$5'],
    [5, '[$€]#,##0.00', '€5.00'],
    [-5, '#,##0_);(#,##0)', '(5)'],
    [3, '0 "of 5"', '3 of 5'],
  ])('shows %s as %s: %s', (value, pattern, expected) => {
    expect(renderValue(value, pattern, us)).toBe(expected);
  });

  test.each([
    ['yyyy-mm-dd', '2026-03-07'],
    ['d MMM yyyy', '7 Mar 2026'],
    ['MMMM d', 'March 7'],
    ['ddd dd/MM/yy', 'Sat 07/03/26'],
    ['yyyy-MM-dd HH:mm:ss', '2026-03-07 18:05:09'],
    ['h:mm am/pm', '6:05 PM'],
    ['hh"h"mm', '18h05'],
  ])('shows the evening of 7 March 2026 as %s: %s', (pattern, expected) => {
    expect(renderValue(day + (18 * 3600 + 5 * 60 + 9) / 86_400, pattern, us)).toBe(expected);
  });

  test('counts elapsed hours past a day', () => {
    expect(renderValue(1.5, '[h]:mm', us)).toBe('36:00');
  });

  test("uses the locale's marks and month names", () => {
    expect(renderValue(1234.5, '#,##0.00', de)).toBe('1.234,50');
    expect(renderValue(1.5, '', de)).toBe('1,5');
    expect(renderValue(day, 'd. MMMM yyyy', de)).toBe('7. März 2026');
  });

  test('shows automatic numbers without noise', () => {
    expect(renderValue(0.1 + 0.2, '', us)).toBe('0.3');
    expect(renderValue(1 / 3, '', us)).toBe('0.333333333');
    expect(renderValue(12_345_678_901, '', us)).toBe('12345678901');
    expect(renderValue(1e21, '', us)).toBe('1E+21');
  });

  test('shows texts as they are and booleans in capitals', () => {
    expect(renderValue('abc', '0.00', us)).toBe('abc');
    expect(renderValue('abc', '@" (text)"', us)).toBe('abc (text)');
    expect(renderValue(true, '', us)).toBe('TRUE');
    expect(renderValue(null, '0.00', us)).toBe('');
  });
});

describe('isDatePattern', () => {
  test.each(['yyyy-mm-dd', 'H:mm', '[h]:mm', 'MMM d', 'd" days"'])('takes %s for a date', (pattern) => {
    expect(isDatePattern(pattern)).toBe(true);
  });

  test.each(['0.00', '"days" 0', '[Red]0', '[$USD] 0', '@', '', '0.00E+00', '#,##0_d'])(
    'takes %s for none',
    (pattern) => {
      expect(isDatePattern(pattern)).toBe(false);
    },
  );
});

describe('enginePattern', () => {
  test.each([
    'MMM d',
    'h:mm am/pm',
    '[h]:mm',
    '0.00E+00',
    '+0.0" pt";−0.0" pt"',
    '# ??/??',
    '[Red]0;[Blue]-0',
    'yyy',
    '[>100]0;0.0',
    '"',
  ])('enginePattern(%s) is a format that the engine can draw with', (pattern) => {
    // isUnderstood inside runs the engine's own formatter; a pattern that it refuses would throw in every open tab.
    expect(typeof enginePattern(pattern)).toBe('string');
    expect(enginePattern(pattern)).not.toBe('');
  });
});
