import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stage, type Tab } from './stage.ts';

describe('the grid', () => {
  let stage: Stage;
  let tab: Tab;

  beforeAll(async () => {
    stage = await Stage.open({ sample: undefined });
    stage.host.run('setUpLog', ['{}']);
    const entry = { date: '2026-11-20', rep: 'Ann Lee', activity: 'cold call' };
    const entries = [
      { ...entry, id: 'entry-one', count: 1000, source: 'cold list' },
      { ...entry, id: 'entry-two', activity: 'sale', count: 50, value: 1200.5 },
    ];
    stage.host.run('saveEntries', [JSON.stringify({ entries })]);
    tab = await stage.tab('ann@example.com');
  });
  afterAll(() => stage.close());

  test('the grid shows what the spreadsheet holds, cell by cell', async () => {
    await tab.drawn();
    await tab.sheet('Activity log');
    await expect.poll(() => tab.drawn()).toContain('Activity');
    await tab.select('A1');
    const shown = new Set(await tab.drawn());
    const cells = stage.host.displayValues('Activity log', 'A1:G3').flat();
    for (const text of cells) if (text !== '') expect(shown).toContain(text);
  });

  test('a formula typed with ";" or "," is computed by the add-on, and anew when its cell changes', async () => {
    await tab.sheet('Sheet1');
    await tab.type('A1', '50');
    await tab.type('B1', '=CALLS_NEEDED(A1; 5%)');
    await tab.type('B2', '=CALLS_PER_DAY(A1, 5%)');
    // 50 ÷ 0.05 = 1000 calls, ÷ 21 days = 47.6, so 48.
    await expect
      .poll(() => stage.host.displayValues('Sheet1', 'A1:B2'))
      .toEqual([
        ['50', '1000'],
        ['', '48'],
      ]);
    await expect.poll(() => tab.drawn()).toEqual(expect.arrayContaining(['1000', '48']));
    await tab.type('A1', '25');
    await expect.poll(() => stage.host.displayValues('Sheet1', 'B1:B2')).toEqual([['500'], ['24']]);
    await expect.poll(() => tab.drawn()).toEqual(expect.arrayContaining(['500', '24']));
  });

  test('a formula on the log answers from its rows, in the grid as in the spreadsheet', async () => {
    await tab.drawn();
    await tab.type('F1', '=SALES_METRIC(ActivityLog; "callToSaleRate")');
    // By hand: 50 sales ÷ 1000 calls.
    await expect.poll(() => stage.host.values('Sheet1', 'F1')).toEqual([[0.05]]);
    await expect.poll(() => tab.drawn()).toContain('0.05');
  });

  test('a formula that is being typed shows what the function answers and takes', async () => {
    await tab.select('D1');
    await tab.page.keyboard.type('=CALLS_PER_DAY(');
    const help = tab.page.locator('.function-help');
    await expect.poll(() => help.textContent()).toMatch(/CALLS_PER_DAY.*target.*closeRate.*workdays/s);
    expect(await help.textContent()).toContain('working day');
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('Escape');
  });

  test('a bad call shows #ERROR! and says why', async () => {
    await tab.type('D2', '=CALLS_NEEDED(50; 5)');
    await expect.poll(() => tab.drawn()).toContain('#ERROR!');
    expect(stage.host.evaluate('=CALLS_NEEDED(50; 5)').error).toContain(
      'closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5',
    );
  });

  test('the page has thrown nothing', () => {
    expect(tab.errors).toEqual([]);
  });
});

describe('a spreadsheet with decimal commas', () => {
  test('formulas of a Ukrainian spreadsheet take ";" and decimal commas', async () => {
    const stage = await Stage.open({ locale: 'uk_UA', sample: undefined });
    const tab = await stage.tab('ann@example.com');
    await tab.sheet('Sheet1');
    await tab.type('A1', '=CALLS_NEEDED(50;0,05)');
    await tab.type('A2', '12,5');
    await expect.poll(() => stage.host.values('Sheet1', 'A1:A2')).toEqual([[1000], [12.5]]);
    await expect.poll(() => tab.drawn()).toContain('12,5');
    await stage.close();
  });
});
