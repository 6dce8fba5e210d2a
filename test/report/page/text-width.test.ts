import { describe, expect, it } from 'vitest';
import { isRoomFor, linesIn, textWidthPx } from '../../../src/report/page/text-width.ts';

const plain = (size: number) => ({ size, bold: false });
const bold = (size: number) => ({ size, bold: true });

describe('textWidthPx', () => {
  // Adobe's metrics of Helvetica and Helvetica Bold, which Arial has too, in 1/1000 em (Core 14 AFM files).
  it.each([
    ['sales', 500 + 556 + 222 + 556 + 500],
    ['Overall', 778 + 500 + 556 + 333 + 556 + 222 + 222],
    ['(17.3%)', 333 + 556 + 556 + 278 + 556 + 889 + 333],
  ])('textWidthPx of %s is that of Helvetica', (text, thousandths) => {
    expect(textWidthPx(text, plain(750))).toBeCloseTo(thousandths, 0);
  });

  it('textWidthPx of bold letters is that of Helvetica Bold', () => {
    // W 944, o 611, r 389, k 556, d 611, a 556, y 556, s 556
    expect(textWidthPx('Workdays', bold(750))).toBeCloseTo(944 + 611 + 389 + 556 + 611 + 556 + 556 + 556, 0);
  });

  it('textWidthPx takes an accented letter for its plain one and a picture for one em', () => {
    expect(textWidthPx('é', plain(10))).toBe(textWidthPx('e', plain(10)));
    expect(textWidthPx('🙂', plain(9))).toBe(12);
  });
});

describe('linesIn', () => {
  // In Arial of 9 points, 12 pixels, a zero is 6.67 pixels wide and a space 3.33; a cell keeps 8 free.
  it.each([
    ['', 50, 1],
    ['00000', 50, 1],
    ['00000', 42, 2], // 33.3 of 34, but 35 where each letter takes whole pixels
    ['000000', 50, 1],
    ['0000000', 50, 2],
    ['000 000', 50, 2],
    ['00 00', 50, 1],
    ['0\n0', 50, 2],
    ['00000000000000 00', 50, 3],
  ])('linesIn breaks "%s" in %d pixels into %d', (text, width, lines) => {
    expect(linesIn(text, width, plain(9))).toBe(lines);
  });
});

describe('isRoomFor', () => {
  it('isRoomFor keeps the cell’s own margin free', () => {
    expect([41, 42].map((width) => isRoomFor('00000', width, plain(9)))).toEqual([false, true]); // 33.4 + 8
  });
});
