import { describe, expect, it } from 'vitest';
import { TypedCells } from '../../../src/workbench/page/typed-cells.ts';

const cell = (row: number, text: string) => ({
  kind: 'type' as const,
  cell: { sheetId: '0', row, column: 1, text },
});

describe('TypedCells', () => {
  it('add gives the message with a number that grows', () => {
    const typed = new TypedCells();
    expect(typed.add(cell(0, 'a')).number).toBe(1);
    expect(typed.add(cell(1, 'b'))).toEqual({ ...cell(1, 'b'), number: 2 });
  });

  it('unanswered keeps the numbers and the order for sending again, without what was taken', () => {
    const typed = new TypedCells();
    for (const [row, text] of ['a', 'b', 'c'].entries()) typed.add(cell(row, text));
    typed.taken(2);
    expect(typed.unanswered.map(({ number }) => number)).toEqual([1, 3]);
    expect(typed.add(cell(9, 'd')).number).toBe(4);
  });

  it('textAt gives the last text that waits for a cell, and null once all are taken', () => {
    const typed = new TypedCells();
    typed.add(cell(0, 'first'));
    typed.add(cell(0, 'second'));
    expect(typed.textAt('0', 0, 1)).toBe('second');
    expect(typed.textAt('other', 0, 1)).toBeNull();
    typed.taken(2);
    expect(typed.textAt('0', 0, 1)).toBe('first');
    typed.taken(1);
    expect(typed.textAt('0', 0, 1)).toBeNull();
    expect(typed.isEmpty).toBe(true);
  });

  it('takeBack gives up what was typed last, and nothing more when nothing waits', () => {
    const typed = new TypedCells();
    typed.add(cell(0, 'a'));
    typed.add(cell(1, 'b'));
    typed.takeBack();
    expect(typed.cells.map(({ text }) => text)).toEqual(['a']);
    typed.takeBack();
    typed.takeBack();
    expect(typed.isEmpty).toBe(true);
  });

  it('cells lists every cell of a pasted block at its place', () => {
    const typed = new TypedCells();
    typed.add({ kind: 'paste', texts: { sheetId: '0', row: 4, column: 2, rows: [['a', 'b'], ['c']] } });
    expect(typed.cells).toEqual([
      { sheetId: '0', row: 4, column: 2, text: 'a' },
      { sheetId: '0', row: 4, column: 3, text: 'b' },
      { sheetId: '0', row: 5, column: 2, text: 'c' },
    ]);
  });

  it('the listener hears of what comes and goes, not of a number that is unknown', () => {
    let changes = 0;
    const typed = new TypedCells(() => {
      changes += 1;
    });
    typed.add(cell(0, 'a'));
    typed.taken(7);
    typed.taken(1);
    expect(changes).toBe(2);
  });
});
