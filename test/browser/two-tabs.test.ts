import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stage, type Tab } from './stage.ts';

const log = 'Activity log';

describe('two reps in one spreadsheet', () => {
  let stage: Stage;
  let [ann, bob]: Tab[] = [];
  let [annBar, bobBar]: Frame[] = [];
  let rowsBefore = 0;

  /** Rows of the log below those of the sample: rep, activity, id. */
  const added = () =>
    stage.host
      .values(log)
      .slice(rowsBefore)
      .map((row) => ({ rep: row[1], activity: row[2], id: row[11] }));

  beforeAll(async () => {
    stage = await Stage.open();
    stage.host.run('rememberPreferences', ['{"rep":"Ann Lee","isIntroduced":true}'], 'rep1@example.com');
    stage.host.run('rememberPreferences', ['{"rep":"Bob Roy","isIntroduced":true}'], 'rep2@example.com');
    rowsBefore = stage.host.values(log).length;
    [ann, bob] = await Promise.all([stage.tab('rep1@example.com'), stage.tab('rep2@example.com')]);
    [annBar, bobBar] = await Promise.all([ann!.sidebar(), bob!.sidebar()]);
  });
  afterAll(() => stage.close());

  test('fifty calls take fifty keys, and two reps who log at once lose none and double none', async () => {
    await Promise.all(
      [annBar!, bobBar!].map((bar) => bar.getByRole('button', { name: /Log one: Cold call/ }).focus()),
    );
    for (let key = 0; key < 50; key++) {
      await ann!.page.keyboard.press('1');
      await bob!.page.keyboard.press('1');
    }
    await expect.poll(() => added().length, { timeout: 30_000 }).toBe(100);
    const entries = added();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
    for (const name of ['Ann Lee', 'Bob Roy']) {
      expect(entries.filter(({ rep, activity }) => rep === name && activity === 'cold call')).toHaveLength(
        50,
      );
    }
    await expect.poll(() => annBar!.locator('.dock').textContent()).toContain('50 calls today');
  });

  test("each tab shows the other's row", async () => {
    const last = stage.host.values(log).length;
    await ann!.sheet(log);
    await ann!.select(`A${last + 1}`);
    await ann!.drawn();
    await bobBar!.getByRole('button', { name: /Log one: Sale/ }).click();
    await expect.poll(() => ann!.drawn()).toEqual(expect.arrayContaining(['Bob Roy', 'sale']));
  });

  test('undo in one tab takes the row out of both', async () => {
    const before = added().length;
    await bobBar!.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => added().length).toBe(before - 1);
    await expect.poll(() => bobBar!.locator('.dock').textContent()).toMatch(/Undone: 1 sale/);
    expect(added().some(({ activity }) => activity === 'sale')).toBe(false);
  });

  test('two tabs of one rep undo the same entry: the second is told that it is gone', async () => {
    const again = await stage.tab('rep1@example.com');
    const bar = await again.sidebar();
    const count = added().length;
    const texts = () => bar.locator('main').textContent();
    await Promise.all([annBar!, bar].map((frame) => frame.getByRole('button', { name: /^Undo/ }).click()));
    await expect.poll(() => added().length).toBe(count - 1);
    const both = async () => `${await annBar!.locator('main').textContent()} ${await texts()}`;
    await expect.poll(both).toMatch(/Undone: 1 cold call/);
    await expect.poll(both).toMatch(/no longer|already|gone/i);
  });

  test('neither page has thrown', () => {
    expect([...ann!.errors, ...bob!.errors]).toEqual([]);
  });
});
