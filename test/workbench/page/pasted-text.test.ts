import { expect, it } from 'vitest';
import { pastedRows } from '../../../src/workbench/page/grid/pasted-text.ts';

// Texts as spreadsheet programs put them on the clipboard.
it.each([
  ['one cell', 'a', [['a']]],
  [
    'columns and rows',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of Windows, the last of which ends a row', 'a\r\nb\r\n', [['a'], ['b']]],
  ['empty cells', '\ta\n\n', [['', 'a'], ['']]],
  ['a quoted cell with a line end, a tab and quotes', '"a\nb\t""c"""\td', [['a\nb\t"c"', 'd']]],
  ['quotes that quote nothing', '5" pipe\t"x" y', [['5" pipe', '"x" y']]],
])('pastedRows reads %s', (_what, text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});

it('pastedRows refuses more cells than one change may have', () => {
  expect(pastedRows('\t'.repeat(49_999))).toHaveLength(1);
  expect(pastedRows('\t'.repeat(50_000))).toBeNull();
});
