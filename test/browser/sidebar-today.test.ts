import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { seriousFindings } from './axe.ts';
import { launch } from './chromium.ts';
import { cutOff, openSidebar, type Sidebar } from './sidebar-page.ts';
import { rep, type TodayLog, todayLog, underWay, write } from './today-logs.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('browser'));
});
afterAll(() => browser.close());

const own = [rep, 'sales', 'month', 50, null, null];
const noonOf = (day: string) => Date.parse(`${day}T12:31:00Z`);
const before = (day: string) => underWay.filter(([at]) => at < day);
const long = 'Телефонна розмова з відповідальною особою';

interface Look extends TodayLog {
  as?: string;
  /** Fills cells by hand, then acts on the page. */
  prepare?: (host: ReturnType<typeof todayLog>, language: 'en' | 'uk') => void;
  act?: (opened: Sidebar) => Promise<unknown>;
}

const looks: Readonly<Record<string, Look>> = {
  'a goal under way': { goals: [own], entries: underWay },
  'how the numbers are made': {
    goals: [own],
    entries: underWay,
    act: ({ page }) => page.locator('#panel-today .fold').click(),
  },
  'no goal': { goals: [], entries: underWay },
  'no goal, and a wrong one typed': {
    goals: [],
    entries: underWay,
    act: async ({ page }) => {
      await page.fill('#today-goal', '1.5');
      await page.keyboard.press('Enter');
      await page.locator('.field-error').waitFor();
    },
  },
  'no history': { goals: [own], entries: underWay.filter(([day]) => day >= '2026-11-23') },
  'a day off': { goals: [own], entries: before('2026-11-22'), now: noonOf('2026-11-22') },
  'a daily goal on a day off': {
    goals: [[rep, 'sales', 'day', 3, null, null]],
    entries: before('2026-11-22'),
    now: noonOf('2026-11-22'),
  },
  'a goal reached': { goals: [[rep, 'sales', 'month', 30, null, null]], entries: underWay },
  'a goal missed': { goals: [own], entries: before('2026-10-31'), now: noonOf('2026-10-31') },
  'the first workday': { goals: [own], entries: before('2026-10-01'), now: noonOf('2026-11-02') },
  'the last workday, reached for today': {
    goals: [own],
    entries: [...before('2026-11-23'), ['2026-11-30', 'coldCall', 300]],
    now: noonOf('2026-11-30'),
  },
  'several goals, one of them a fraction': {
    goals: [
      [rep, 'sales', 'month', 50, '2026-11-25', null],
      [rep, 'sales', 'year', 143, null, null],
      [rep, 'revenue', 'quarter', 90_000, null, null],
      ['', 'sales', 'week', 12, null, null],
    ],
    entries: underWay,
  },
  'the team’s goal': {
    goals: [['', 'sales', 'quarter', 250, null, null]],
    entries: [...underWay, ['2026-11-23', 'coldCall', 50, 'Bob']],
  },
  'the team’s rates': {
    goals: [own],
    entries: underWay.map(([day, activity, count]) => [day, activity, count, day < '2026-11' ? 'Bob' : rep]),
  },
  'twelve stages with long names': {
    goals: [own],
    entries: underWay,
    prepare: (host, language) => {
      const { sheets } = pageLanguages[language];
      for (let at = 3; at < 12; at++) write(host, sheets.settings, 2 + at, 2, [[at + 1]]);
      write(host, sheets.settings, 3, 0, [[long]]);
      write(host, sheets.settings, 4, 0, [['Appointmentsetbytelephoneorbymailorinperson']]);
    },
  },
  'a reader': { goals: [], entries: underWay, as: 'reader@example.com' },
  'a day that could not be read': {
    goals: [own],
    entries: underWay,
    act: async ({ page, spoil }) => {
      spoil((name) => (name === 'repDay' ? 'lost' : undefined));
      await page.locator('#panel-today .who button').click();
      await page.fill('#settings-rep', 'Bob');
      await page.keyboard.press('Control+Enter');
      await page.locator('#panel-today .msg.err').waitFor();
    },
  },
  'a log without reps': {
    goals: [['', 'sales', 'month', 50, null, null]],
    entries: underWay,
    prepare: (host, language) => write(host, pageLanguages[language].sheets.log, 0, 1, [['']]),
  },
};

async function onToday(
  locale: 'en_US' | 'uk_UA',
  look: Look,
  body: (opened: Sidebar) => Promise<void>,
  options: Parameters<typeof openSidebar>[2] = {},
) {
  const host = todayLog(locale, look);
  look.prepare?.(host, locale === 'en_US' ? 'en' : 'uk');
  const opened = await openSidebar(browser, host, {
    ...options,
    ...(look.as && { as: look.as }),
    ...(look.now && { now: look.now }),
  });
  try {
    await opened.page.getByRole('tab').nth(1).click();
    await look.act?.(opened);
    await body(opened);
  } finally {
    await opened.close();
    await host.close();
  }
}

describe.each([
  ['en_US', 'light', 300, 760],
  ['uk_UA', 'dark', 285, 760],
] as const)('Today in %s (%s, %i × %i)', (locale, colorScheme, width, height) => {
  test.each(Object.keys(looks))('%s: axe finds nothing serious, and nothing is cut off', (name) =>
    onToday(
      locale,
      looks[name]!,
      async ({ page }) => {
        if (process.env.LOOK)
          await page.screenshot({ path: `${process.env.LOOK}/${name.replace(/\W+/g, '-')}-${locale}.png` });
        expect(await cutOff(page)).toEqual([]);
        expect(await page.locator('#panel-today').textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(await seriousFindings(page)).toEqual([]);
      },
      { width, height: process.env.LOOK ? 1_000 : height, colorScheme },
    ),
  );
});

describe('Today', () => {
  test('arrows go to it; its numbers follow each click in Log, and undoing, without a reading', () =>
    onToday('en_US', looks['a goal under way']!, async ({ page }) => {
      const text = (selector: string) => page.locator(`#panel-today ${selector}`).first().textContent();
      expect(await text('.goal .v')).toBe('31 of 44');
      await page.keyboard.press('ArrowLeft');
      await page.locator('.tile.main').click();
      await page.locator('.last.ok').waitFor();
      expect(await page.locator('.mine .l1').textContent()).toBe('32 of 44 calls today12 to go');
      await page.getByRole('tab').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('[role=tab]:focus').getByText('Today').waitFor();
      expect([await text('.goal .v'), await text('.goal .left')]).toEqual(['32 of 44', '12 to go']);
      expect(await text('.card p')).toBe('12 more calls today keep you on plan.');
      await page.keyboard.press('ArrowLeft');
      await page.locator('.dock .btn').click();
      await page
        .locator('.dock')
        .getByText(/Undone/)
        .waitFor();
      await page.getByRole('tab').nth(1).click();
      expect(await text('.goal .v')).toBe('31 of 44');
    }));

  test('each row of the odds has its calls a day as a head, for those who hear a table', () =>
    onToday('en_US', looks['a goal under way']!, async ({ page }) => {
      const heads = page.locator('#panel-today .card .odds').getByRole('rowheader');
      expect(await heads.allTextContents()).toEqual(['48 as so far', '44 plan', '55 ', '61 ']);
    }));

  test('a goal set in it is written into Settings, and shown at once', () =>
    onToday('en_US', looks['no goal']!, async ({ page }) => {
      await page.fill('#today-goal', '50');
      await page.keyboard.press('Enter');
      await page.locator('#panel-today h2').getByText('November').waitFor();
      expect(await page.locator('.chance').textContent()).toContain('63% chance of 50 sales by 30 Nov');
    }));

  test('past midnight it begins anew and reads the new day', () =>
    onToday('en_US', looks['a goal under way']!, async ({ page }) => {
      await page.clock.setSystemTime(noonOf('2026-11-24'));
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await page.locator('#panel-today .who').getByText('Tue 24 Nov').waitFor();
      await page
        .locator('#panel-today .goal .v')
        .getByText(/^0 of /)
        .first()
        .waitFor();
      expect(await page.locator('#panel-today .goal .left').first().textContent()).toBe('48 to go');
    }));
});
