import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { takePicture } from './pictures.ts';
import { Stage } from './stage.ts';

const who = 'rep1@example.com';

describe('how it looks, in English', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
    stage.host.run(
      'rememberPreferences',
      ['{"rep":"Olena Bondar","segment":"B2B","isIntroduced":true}'],
      who,
    );
  });
  afterAll(() => stage.close());

  test('the sidebar beside the log, light and dark; axe finds nothing serious', async () => {
    const tab = await stage.tab(who, { viewport: { width: 1280, height: 800 } });
    const bar = await tab.sidebar();
    await tab.sheet('Activity log');
    await bar.getByRole('button', { name: /Log one: Cold call/ }).click();
    await bar.getByText('Saved: 1 cold call').waitFor();
    await tab.select(`A${stage.host.values('Activity log').length}`);
    await takePicture(tab.page, 'log');
    expect(await seriousFindings(bar)).toEqual([]);
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    await takePicture(tab.page, 'log-dark');
    expect(await bar.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 31, 31)');
    expect(await seriousFindings(bar)).toEqual([]);
  });

  test('the tab Today beside the log', async () => {
    const tab = await stage.tab(who, { viewport: { width: 1280, height: 900 } });
    const bar = await tab.sidebar();
    await bar.getByRole('tab', { name: 'Today' }).click();
    await bar.getByText('Next number to reach').waitFor();
    await takePicture(tab.page, 'today');
    expect(await seriousFindings(bar)).toEqual([]);
  });

  test('the summary, as it opens from the menu', async () => {
    const tab = await stage.tab(who, { viewport: { width: 1080, height: 1560 } });
    await tab.menu('Sales activity', 'Write funnel summary: last month');
    await expect.poll(() => tab.page.locator('.o-sheet.active').textContent()).toContain('Funnel summary');
    await tab.page.getByText(/^Summary written from/).waitFor();
    await takePicture(tab.page, 'summary');
  });

  test('the page around the grid has nothing that axe finds serious', async () => {
    const tab = await stage.tab(who);
    expect(await seriousFindings(tab.page, 'wcag')).toEqual([]);
  });

  test('at 200 % zoom nothing of the sidebar lies outside its width', async () => {
    const tab = await stage.tab(who, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    const bar = await tab.sidebar();
    await bar.getByRole('button', { name: /More fields/ }).click();
    const [inner, wanted] = await bar.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(wanted).toBeLessThanOrEqual(inner!);
  });
});

describe('how it looks, in Ukrainian', () => {
  test('File › Settings turns the spreadsheet, the menu and the sidebar into Ukrainian', async () => {
    const stage = await Stage.open();
    stage.host.run('rememberPreferences', ['{"rep":"Олена","isIntroduced":true}'], who);
    const tab = await stage.tab(who, { viewport: { width: 1280, height: 800 } });
    await tab.menu('File', 'Settings');
    await tab.page.getByLabel('Locale').selectOption('uk_UA');
    await tab.page.getByRole('button', { name: 'Save and reload' }).click();
    await tab.page.getByRole('menuitem', { name: 'Активності з продажу' }).waitFor();
    const bar = await tab.sidebar('Активності з продажу', 'Відкрити бічну панель');
    await bar.getByRole('button', { name: /: cold call/i }).click();
    await bar.getByText(/^Записано: .*cold call/).waitFor();
    await takePicture(tab.page, 'log-uk');
    expect(await bar.evaluate(() => document.documentElement.lang)).toBe('uk');
    expect(await seriousFindings(bar)).toEqual([]);
    // No word of the page is left in English: the sample's own activities keep the names in which they were set up.
    const words = await bar.locator('main').innerText();
    for (const english of ['Save', 'Undo', 'Prospect', 'today', 'More']) expect(words).not.toContain(english);
    await stage.close();
  });
});
