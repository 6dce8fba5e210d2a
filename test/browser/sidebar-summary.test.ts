import { describe, expect, test } from 'vitest';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { browser, focused, host, onLog, press } from './sidebar-on-log.ts';
import { openSidebar } from './sidebar-page.ts';
import { neverAnswers, noComparison, summaries, toSummary, written } from './summary-answers.ts';

describe('the summary', () => {
  test('choices, button and result are worked through by keyboard, and the digest says what the sheet says', () =>
    onLog(async ({ page, spoil }) => {
      const asked: unknown[] = [];
      spoil((name, request) => {
        if (name === 'writeSummary') asked.push(request);
        return undefined;
      });
      await page.getByRole('tab').first().focus();
      await press('End');
      for (let stop = 0; stop < 2; stop++) await press('Tab');
      expect(await focused()).toContain('This month');
      await page.keyboard.type('Last month');
      await press('Tab');
      await press('ArrowDown');
      await press('Tab');
      await page.keyboard.type('Nothing');
      await press('Tab');
      await press('Enter');
      await page.getByText('Summary ready').waitFor();
      expect(asked).toEqual([{ period: { id: 'lastMonth' }, basis: 'cohort', comparison: 'none' }]);
      expect(await focused()).toBe('Write summary');
      await press('Tab');
      expect(await focused()).toBe('Open the sheet');
      const told = await page.locator('.msg.ok p').first().textContent();
      expect(told).toBe('1–31 October 2026, by first contact.\n4 of 4 rows read.');
      expect(host.values('Funnel summary').flat()).toContain(
        await page.locator('#panel-summary .card p').textContent(),
      );
    }));

  test('what was asked for last is chosen when the panel opens again', () =>
    onLog(async ({ page }) => {
      await toSummary(page);
      await page.selectOption('#period', 'days');
      await page.fill('#from', '2026-10-05');
      await page.check('#basis-cohort');
      await page.selectOption('#comparison', 'yearBefore');
      await page.getByRole('button', { name: 'Write summary' }).click();
      await page.getByText('Summary ready').waitFor();
      const again = await openSidebar(browser, host);
      await toSummary(again.page);
      const chosen = ['#period', '#from', '#to', '#comparison'].map((field) => again.page.inputValue(field));
      expect(await Promise.all(chosen)).toEqual(['days', '2026-10-05', '2026-11-23', 'yearBefore']);
      expect(await again.page.isChecked('#basis-cohort')).toBe(true);
      await again.close();
    }));

  test('the digest names the change in words, and numbers too small for a percentage', () =>
    onLog(async ({ page, spoil }) => {
      spoil(summaries(written('en')));
      await toSummary(page);
      await page.locator('.wide').click();
      const rows = page.locator('.digest tbody');
      await rows.first().waitFor();
      const said = async () =>
        (await rows.allInnerTexts()).map((text) => text.trim().replace(/\s*[\t\n]\s*/g, '; '));
      expect(await said()).toEqual([
        'Cold call; 100,000',
        'Appointment set; 15,000 of 100,000; 15.0%; +1.0; could be chance',
        'Donaudampfschifffahrtsgesellschaftskapitänsmütze; 9,000 of 15,000; 60.0%; −8.2; clear fall',
        'demo; 12 of 17; too few',
        'Sale; 511 of 121; 422.3%; +112.3; clear rise',
      ]);
      expect(await page.locator('.msg.ok p').first().textContent()).toBe(
        'Everything logged, by date.\n4,809 of 4,812 rows read.',
      );
      expect(await page.locator('.digest .hint').first().textContent()).toBe(
        '21 younger prospects are still open and not counted.',
      );
      spoil(summaries({ ok: true, value: { ...written('en').value, digest: noComparison } }));
      await page.locator('.wide').click();
      await page.locator('.digest thead th').nth(2).waitFor({ state: 'detached' });
      expect(await said()).toEqual(['Cold call; 100', 'Sale; 5 of 100; 5.0%']);
      const digest = { ...noComparison, comparedWith: '1–31 October 2026' };
      spoil(summaries({ ok: true, value: { ...written('en').value, digest } }));
      await page.locator('.wide').click();
      await page.getByText('Too few entries to compare with 1–31 October 2026.').waitFor();
      expect(await page.locator('.digest thead th').count()).toBe(2);
    }));

  test('a summary that takes long says for how long, and that it goes on', () =>
    onLog(async ({ page }) => {
      await toSummary(page);
      await neverAnswers(page);
      await page.locator('.wide').click();
      await page.clock.runFor(29_000);
      await page.getByText('29 s').waitFor();
      expect(await page.getByText(pageLanguages.en.page.writingLong).count()).toBe(0);
      await page.clock.runFor(46_000);
      await page.getByText('1 min 15 s').waitFor();
      await page.getByText(pageLanguages.en.page.writingLong).waitFor();
    }));

  test('after a failure the same button retries; another choice makes it the first attempt again', () =>
    onLog(async ({ page, spoil }) => {
      spoil(summaries('lost'));
      await toSummary(page);
      await page.locator('.wide').click();
      await page.getByText(pageLanguages.en.page.noAnswer.summary).waitFor();
      expect(await page.locator('.wide').textContent()).toBe('Retry');
      await page.selectOption('#period', 'all');
      expect([await page.locator('.wide').textContent(), await page.locator('.msg.err').count()]).toEqual([
        'Write summary',
        0,
      ]);
      spoil(null);
      await page.locator('.wide').click();
      await page.getByText('Summary ready').waitFor();
    }));

  test('days in the wrong order are not asked for: the focus goes to the day', () =>
    onLog(async ({ page, spoil }) => {
      const asked: unknown[] = [];
      spoil((name) => void (name === 'writeSummary' && asked.push(name)));
      await toSummary(page);
      await page.selectOption('#period', 'days');
      await page.fill('#to', '2026-10-01');
      await page.locator('.wide').click();
      expect([asked, await focused()]).toEqual([[], 'to']);
    }));

  test('a copy is kept by keyboard, and what stands in the way is said', () =>
    onLog(async ({ page, spoil }) => {
      await toSummary(page);
      const keep = page.getByRole('button', { name: 'Keep a copy of the sheet' });
      await keep.focus();
      await press('Enter');
      await page.getByText('There is no funnel summary any more.').waitFor();
      await page.locator('.wide').click();
      await page.getByText('Summary ready').waitFor();
      await keep.focus();
      await press('Enter');
      await page.getByText('Copy kept').waitFor();
      const kept = 'Funnel summary 23 Nov 2026';
      expect(host.workbook.sheets().map(({ name }) => name)).toContain(kept);
      expect(await page.getByText(kept).textContent()).toBe(
        `“${kept}”: values only, nothing in it changes any more.`,
      );
      expect(await focused()).toBe('Keep a copy of the sheet');
      spoil((name) => (name === 'keepCopy' ? 'lost' : undefined));
      await press('Enter');
      await page.getByText(pageLanguages.en.page.noAnswer.copy).waitFor();
    }));
});
