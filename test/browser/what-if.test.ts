import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import type { Host } from '../../src/workbench/host.ts';
import { seriousFindings } from './axe.ts';
import { launch } from './chromium.ts';
import { ask, cutOff, newHost, newLog, openSidebar, type Sidebar } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('browser'));
});
afterAll(() => browser.close());

type Language = 'en' | 'uk';

async function toWhatIf({ page }: Sidebar, language: Language = 'en') {
  await page.locator('.top .icon-btn').click();
  await page.getByRole('menuitem', { name: pageLanguages[language].page.whatIf.title }).click();
  await page.locator('.what-if').waitFor();
}

/** The log of the example that README and tests share: 50 sales a month at 5 of 100 calls. */
function logOfFifty(locale: 'en_US' | 'uk_UA' = 'en_US'): Host {
  const host = newLog(locale);
  ask(host, 'setGoal', { rep: 'Olena Bondar', amount: 50 });
  return host;
}

async function onWhatIf(body: (opened: Sidebar, host: Host) => Promise<void>, host = logOfFifty()) {
  const opened = await openSidebar(browser, host);
  try {
    await toWhatIf(opened);
    await body(opened, host);
  } finally {
    await opened.close();
    await host.close();
  }
}

const answer = ({ page }: Sidebar) => page.locator('.answer p:not(.sr)').allTextContents();
const idsIn = (host: Host) =>
  host.values('Plan').flatMap((row) => (/^e-/.test(String(row[3])) ? [String(row[3])] : []));
const plans = (how: object | 'lost' | 'lostAnswer') => (name: string) =>
  name === 'writePlan' ? how : undefined;

/** A log whose funnel has all the stages it can hold on one page of Settings, under long names. */
function longFunnel(locale: 'en_US' | 'uk_UA'): Host {
  const host = logOfFifty(locale);
  const settings = host.workbook.sheets()[2]!.name;
  for (let row = 3; row < 15; row++) {
    host.type(settings, `A${row}`, `Donaudampfschifffahrtsgesellschaftskapitän ${row - 2}`);
    host.type(settings, `C${row}`, String(row - 2));
  }
  return host;
}

function emptyLog(locale: 'en_US' | 'uk_UA'): Host {
  const host = newHost(locale);
  ask(host, 'setUpLog', {});
  ask(host, 'rememberPreferences', { rep: 'Ann', isIntroduced: true });
  return host;
}

describe('what if', () => {
  test('it is opened from the menu, worked by keyboard, and gives the focus back', () =>
    onWhatIf(async (opened) => {
      const { page } = opened;
      await page.locator('h2:focus').getByText('What if').waitFor();
      // By hand and R, as in test/plan/what-if.test.ts: 50 sales at 5 of 100 calls.
      expect(await answer(opened)).toEqual([
        '1,000 cold calls',
        '48 a working day',
        'With exactly 1,000: 52% chance of the target',
        'To be 90% sure: 1,180, 57 a working day',
      ]);
      const stops: (string | undefined)[] = [];
      for (let stop = 0; stop < 8; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.id));
      }
      expect(stops).toEqual(
        ['target', 'workdays', 'confidence', 'step-0'].flatMap((id) => [`what-${id}`, `what-${id}-slider`]),
      );
      const slider = page.locator('#what-step-0-slider');
      expect(await slider.getAttribute('aria-valuetext')).toBe('5%');
      await page.keyboard.press('PageUp');
      expect(Number(await page.inputValue('#what-step-0'))).toBeGreaterThan(5);
      await page.keyboard.press('End');
      expect([await page.inputValue('#what-step-0'), await slider.getAttribute('aria-valuetext')]).toEqual([
        '10',
        '10%',
      ]);
      // By hand: 50 ÷ 10 %, ÷ 21.
      expect((await answer(opened)).slice(0, 2)).toEqual([
        '500 cold calls instead of 1,000',
        '24 a working day instead of 48',
      ]);
      await page.locator('.answer [role=status]').getByText('500 cold calls instead of 1,000').waitFor();
      await page.getByRole('button', { name: 'Back to my numbers' }).click();
      expect((await answer(opened))[0]).toBe('1,000 cold calls');
      await page.keyboard.press('Escape');
      await page.locator('.top .icon-btn:focus').waitFor();
    }));

  test('a slider that is dragged and a field that is typed into say the same', () =>
    onWhatIf(async (opened) => {
      const { page } = opened;
      const box = (await page.locator('#what-target-slider').boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      expect(await page.inputValue('#what-target')).toBe('100');
      expect((await answer(opened))[0]).toBe('2,000 cold calls instead of 1,000');
      await page.fill('#what-target', '400');
      expect([
        await page.locator('#what-target-slider').getAttribute('max'),
        await page.inputValue('#what-target-slider'),
      ]).toEqual(['500', '400']);
      expect((await answer(opened))[0]).toBe('8,000 cold calls instead of 1,000');
    }));

  test('a plan is written as it stands, and its sheet can be opened', () =>
    onWhatIf(async ({ page }, host) => {
      await page.fill('#what-step-0', '20');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Plan written').waitFor();
      const rows = host.displayValues('Plan').map((row) => row.slice(0, 4).join(' | '));
      expect(rows).toContain('Cold call → sale | 20.0% | 5 | of 100');
      expect(rows).toContain('Cold call | 250 | 12 | 20.0%');
      await page.getByRole('button', { name: 'Open the sheet' }).click();
      await page.fill('#what-step-0', 'x');
      await page.getByRole('button', { name: 'Write to sheet' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('what-step-0');
      expect(idsIn(host)).toHaveLength(1);
    }));

  test('a plan whose answer was lost is sent again, also after the page was closed, and stands there once', () =>
    onWhatIf(async (opened, host) => {
      const { page, spoil } = opened;
      spoil(plans('lostAnswer'));
      await page.getByRole('button', { name: 'Write to sheet' }).click();
      await page.getByText(pageLanguages.en.page.noAnswer.plan).waitFor();
      expect(idsIn(host)).toHaveLength(1);
      await page.keyboard.press('Escape');
      spoil(null);
      await toWhatIf(opened);
      await page.getByRole('button', { name: 'Write to sheet' }).click();
      await page.getByText('Plan written').waitFor();
      expect(idsIn(host)).toHaveLength(1);
      await page.fill('#what-target', '60');
      await page.getByRole('button', { name: 'Write to sheet' }).click();
      await page.getByText('Plan written').waitFor();
      expect(idsIn(host)).toHaveLength(2);
    }));

  test('no control that has the focus lies under the answer', () =>
    onWhatIf(async ({ page }) => {
      await page.locator('.page-head button').focus();
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab'])
        for (let stop = 0; stop < 27; stop++) {
          await page.keyboard.press(key);
          const under = await page.evaluate(() => {
            const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
            const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return shown?.closest('.answer, .dock .mine') ? document.activeElement!.id : '';
          });
          if (under) hidden.push(`${key} ${under}`);
        }
      expect(hidden).toEqual([]);
    }, longFunnel('en_US')));
});

const states: Readonly<
  Record<string, { host(locale: 'en_US' | 'uk_UA'): Host; act(opened: Sidebar): Promise<unknown> }>
> = {
  start: { host: logOfFifty, act: async () => undefined },
  'an example': { host: emptyLog, act: async () => undefined },
  'everything wrong': {
    host: logOfFifty,
    act: async ({ page }) => {
      await page.fill('#what-target', '-1');
      await page.fill('#what-workdays', '0');
      await page.fill('#what-confidence', '0.9');
      await page.fill('#what-step-0', '150');
      await page.locator('.field-error').nth(3).waitFor();
    },
  },
  'out of reach': {
    host: logOfFifty,
    act: ({ page }) => page.fill('#what-target', '1000000000'),
  },
  'twelve stages': { host: longFunnel, act: async () => undefined },
  written: {
    host: logOfFifty,
    act: async ({ page }) => {
      await page.fill('#what-step-0', '20');
      await page.keyboard.press('Control+Enter');
      await page.locator('.what-if .msg.ok').waitFor();
    },
  },
  'not written': {
    host: logOfFifty,
    act: async ({ page, spoil }) => {
      spoil(plans('lost'));
      await page.fill('#what-step-0', '20');
      await page.keyboard.press('Control+Enter');
      await page.locator('.what-if .msg.err').waitFor();
    },
  },
};

describe.each([
  ['en_US', 'en', 'light', 300, 760],
  ['uk_UA', 'uk', 'dark', 285, 760],
  // 200 % zoom of Google's 300 px: as wide, half as high.
  ['uk_UA', 'uk', 'light', 300, 380],
] as const)('what if in %s (%s, %s, %i × %i)', (locale, language, colorScheme, width, height) => {
  test.each(Object.keys(states))('%s: axe finds nothing serious, and nothing is cut off', async (name) => {
    const host = states[name]!.host(locale);
    const opened = await openSidebar(browser, host, { width, height, colorScheme });
    await toWhatIf(opened, language);
    await states[name]!.act(opened);
    expect([await cutOff(opened.page), await seriousFindings(opened.page)]).toEqual([[], []]);
    await opened.close();
    await host.close();
  });
});
