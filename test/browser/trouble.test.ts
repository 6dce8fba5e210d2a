import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles, Stage, type Tab } from './stage.ts';

describe('the server stops while a page is open', () => {
  let stage: Stage;
  let tab: Tab;

  beforeAll(async () => {
    stage = await Stage.open({ sample: undefined });
    stage.host.run('setUpLog', ['{}']);
    stage.host.run('rememberPreferences', ['{"rep":"Ann Lee","isIntroduced":true}'], 'rep1@example.com');
    tab = await stage.tab('rep1@example.com');
  });
  afterAll(() => stage.close());

  test('what was typed and clicked meanwhile is kept, and arrives exactly once when the server is back', async () => {
    const bar = await tab.sidebar();
    await bar.getByRole('button', { name: /Log one: Cold call/ }).waitFor();
    await tab.sheet('Sheet1');
    const rows = stage.host.values('Activity log').length;
    const start = await stage.stop();
    await tab.page.getByText('The workbench has stopped, or it cannot be reached.').waitFor();
    await tab.type('B2', 'typed meanwhile');
    await bar.getByRole('button', { name: /Log one: Cold call/ }).click();
    await expect.poll(() => bar.locator('.dock').textContent()).toMatch(/1 cold call/);
    await expect.poll(() => bar.getByRole('button', { name: 'Retry' }).count()).toBeGreaterThan(0);
    await start();
    await expect
      .poll(() => stage.host.displayValues('Sheet1', 'B2'), { timeout: 20_000 })
      .toEqual([['typed meanwhile']]);
    const retry = bar.getByRole('button', { name: 'Retry' });
    if (await retry.first().isVisible()) await retry.first().click();
    await expect.poll(() => stage.host.values('Activity log').length, { timeout: 20_000 }).toBe(rows + 1);
    await expect.poll(() => bar.locator('.dock').textContent()).toMatch(/Saved: 1 cold call/);
    expect(stage.host.values('Activity log').at(-1)!.slice(1, 3)).toEqual(['Ann Lee', 'cold call']);
  });
});

describe('the page in trouble', () => {
  test('a bundle that throws while loading is said in words over a grid that works', async () => {
    const files = { ...(await builtFiles()), 'Code.js': 'throw new Error("broken on purpose");' };
    const stage = await Stage.open({ files });
    const tab = await stage.tab('ann@example.com');
    await tab.page.getByText('The add-on cannot be loaded').waitFor();
    expect(await tab.page.locator('body').textContent()).toContain('broken on purpose');
    await tab.type('A1', '=1+1');
    await expect.poll(() => tab.drawn()).toContain('2');
    await stage.close();
  });

  test('a spreadsheet without a log offers to set one up, in the sidebar', async () => {
    const stage = await Stage.open({ sample: undefined });
    const tab = await stage.tab('ann@example.com');
    await tab.menu('Sales activity', 'Open the sidebar');
    const frame = tab.page.frameLocator('aside iframe');
    await frame.getByRole('button', { name: 'Set up the log' }).click();
    await frame.getByRole('heading', { name: /Set up in 3 steps/ }).waitFor();
    await frame.getByRole('button', { name: 'Skip' }).click();
    await frame.getByRole('button', { name: 'Skip' }).click();
    await frame.getByRole('button', { name: 'Skip' }).click();
    await frame.getByRole('button', { name: /Log one: Cold call/ }).waitFor();
    expect(stage.host.values('Activity log')).toHaveLength(1);
    await stage.close();
  });

  test('who may not edit sees the spreadsheet and no menu of the add-on', async () => {
    const stage = await Stage.open({ sample: undefined });
    const tab = await stage.tab('viewer@example.com');
    await tab.page.getByText('View only').waitFor();
    expect(await tab.page.getByRole('menuitem', { name: 'Sales activity' }).count()).toBe(0);
    await tab.sheet('Sheet1');
    await tab.select('A1');
    await tab.page.keyboard.type('x');
    await tab.page.keyboard.press('Enter');
    expect(stage.host.values('Sheet1', 'A1')).toEqual([[null]]);
    await stage.close();
  });
});
