import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { textWidthPx } from '../../src/report/page/text-width.ts';
import { caseNames, locales, summaryOf } from '../path/summary-cases.ts';
import { drawnCells } from '../path/summary-cells.ts';
import { launch } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(caseNames.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
  'the summary of %s in %s',
  (name, locale) => {
    it('writeSummary gives every text the room that a browser takes for it', async () => {
      const { host, sheet } = await summaryOf(name, locale);
      const cut = await page.evaluate(
        (cells) => {
          const box = document.createElement('div');
          document.body.replaceChildren(box);
          return cells.filter(({ text, widthPx, heightPx, style }) => {
            const isWrapped = style.wrap === 'wrap';
            // Sheets keeps 3 pixels free at either side.
            box.style.cssText = `position:absolute;overflow-wrap:anywhere;width:${widthPx - 6}px`;
            box.style.font = `${style.isItalic ? 'italic' : ''} ${style.isBold ? 'bold' : ''} ${style.fontSize ?? 10}pt Arial`;
            box.style.whiteSpace = isWrapped ? 'pre-wrap' : 'pre';
            box.textContent = text;
            return box.scrollWidth > Math.max(box.clientWidth, 1) || box.scrollHeight > heightPx;
          });
        },
        drawnCells(host, sheet),
      );
      expect(cut.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
    });
  },
);

describe('textWidthPx', () => {
  it.each([false, true])('textWidthPx is what a browser measures in Arial, bold: %s', async (bold) => {
    const letters = [
      'The quick brown fox jumps over 1,234,567 lazy dogs (89.0%) – $5 → “k of n” ÷ !?',
      'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ’ «№» ₴ · …',
    ];
    for (const text of letters) {
      for (const letter of new Set(text)) {
        const width = await page.evaluate(
          ([shown, weight]) => {
            const context = document.createElement('canvas').getContext('2d')!;
            context.font = `${weight} 400px Arial`;
            return context.measureText(shown!).width;
          },
          [letter, bold ? 'bold' : 'normal'],
        );
        // Of 400: fonts as wide as Arial differ by a unit or two in single letters.
        expect(Math.abs(textWidthPx(letter, { size: 300, bold }) - width), letter).toBeLessThan(2);
      }
    }
  });
});
