import { expect, it } from 'vitest';
import { argumentAt } from '../../../src/workbench/page/grid/argument-at.ts';

// By hand: the cursor stands at the end of the text.
it.each([
  ['=CALLS_NEEDED(', '.', 0],
  ['=CALLS_NEEDED(50;', '.', 1],
  ['=CALLS_NEEDED(50,', '.', 1],
  ['=CALLS_NEEDED(50;5,5%', ',', 1],
  ['=CALLS_NEEDED(SUM(A1,B1),', '.', 1],
  ['=CALLS_NEEDED(SUM(A1,', '.', 1],
  ['=F("a,b;c",', '.', 1],
  ["=F('My, sheet'!A1,", '.', 1],
  ['=F({1,2;3,4},', '.', 1],
])('argumentAt of %s with the decimal mark %s is %i', (text, decimal, argument) => {
  expect(argumentAt(text, { decimal })).toBe(argument);
});
