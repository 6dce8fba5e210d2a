import { describe, expect, inject, test } from 'vitest';
import { findBrowser, launch } from './chromium.ts';

describe('findBrowser', () => {
  test('findBrowser refuses a CHROME_PATH that is no file, in one sentence', async () => {
    await expect(findBrowser({ CHROME_PATH: 'no/such/chrome' })).rejects.toThrow(
      'CHROME_PATH requires a file, got "no/such/chrome"',
    );
  });

  test('launch draws Arial as wide as Google does, whatever fonts the machine has', async () => {
    const browser = await launch(inject('browser'));
    const page = await browser.newPage();
    await page.setContent('<span style="font: 1000px Arial">sales</span>');
    const width = await page.evaluate(() => document.querySelector('span')!.getBoundingClientRect().width);
    await browser.close();
    // Adobe's metrics of Helvetica, which Arial has too, in 1/1000 em: s 500, a 556, l 222, e 556.
    expect(width).toBeCloseTo(500 + 556 + 222 + 556 + 500, 0);
  });
});
