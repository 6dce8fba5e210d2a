import { describe, expect, test } from 'vitest';
import {
  columnIndex,
  columnLetters,
  quoteSheetName,
  splitSheetName,
  zoneFromA1,
  zoneToA1,
} from '../../../src/workbench/engine/zone.ts';

describe('zoneFromA1 in a grid of 1000 × 26', () => {
  test.each([
    ['B3', [2, 1, 2, 1]],
    ['$B$3', [2, 1, 2, 1]],
    ['A1:C2', [0, 0, 1, 2]],
    ['C2:A1', [0, 0, 1, 2]],
    ['A:A', [0, 0, 999, 0]],
    ['B:D', [0, 1, 999, 3]],
    ['2:5', [1, 0, 4, 25]],
    ['A2:A', [1, 0, 999, 0]],
    ['B2:D', [1, 1, 999, 3]],
    ['a1', [0, 0, 0, 0]],
  ])('zoneFromA1(%s)', (text, [top, left, bottom, right]) => {
    expect(zoneFromA1(text, 1000, 26)).toEqual({ top, left, bottom, right });
  });

  test.each(['', 'A', '5', 'hello world', 'A1:B2:C3', 'A1B2', ':'])('zoneFromA1(%s) is null', (text) => {
    expect(zoneFromA1(text, 1000, 26)).toBeNull();
  });
});

test('columnLetters and columnIndex count A, Z, AA, ZZZ', () => {
  expect([0, 25, 26, 18_277].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZZ']);
  expect(['A', 'Z', 'AA', 'ZZZ'].map(columnIndex)).toEqual([0, 25, 26, 18_277]);
});

test('zoneToA1 writes one cell without a colon', () => {
  expect(zoneToA1({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  expect(zoneToA1({ top: 0, left: 0, bottom: 1, right: 26 })).toBe('A1:AA2');
});

test('splitSheetName undoes quoteSheetName', () => {
  for (const name of ['Log', 'My log', "Ann's", 'A1', '2026', 'Журнал', 'a!b']) {
    expect(splitSheetName(`${quoteSheetName(name)}!B2`)).toEqual({ sheetName: name, a1: 'B2' });
  }
});
