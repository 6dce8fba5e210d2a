import { describe, expect, test } from 'vitest';
import type { SidebarState } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { seriousFindings } from './axe.ts';
import { browser, focused, host, onLog, press, sidebar } from './sidebar-on-log.ts';
import { ask, cutOff, newHost, newLog, openSidebar, type Sidebar } from './sidebar-page.ts';
import { neverAnswers, summaries, toSummary, written } from './summary-answers.ts';

const logName = 'Activity log';
const busy = { ok: false, code: 'busy', detail: null, message: '' };
const quota = { ok: false, code: 'quota', detail: null, message: '' };
const saves = (how: object | 'lost' | 'lostAnswer') => (name: string) =>
  name === 'saveEntries' ? how : undefined;

const said = (text: string | RegExp) => sidebar.page.locator('.dock').getByText(text).waitFor();

describe('the keyboard', () => {
  test('fifty calls take fifty keys, and the log has fifty rows', () =>
    onLog(async ({ page }) => {
      for (let call = 0; call < 50; call++) await press('1');
      await page.locator('.tile.main .today').getByText('50 today').waitFor();
      await said(/Saved/);
      const rows = host.values(logName).filter((row) => row[0] !== null && row[3] === 1 && row[4] === null);
      expect(rows).toHaveLength(50);
      await said('50 of 50 calls today');
      await said('Reached');
    }));

  test('U undoes by the place of the key; keys are heard neither in fields nor once switched off', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said('Saved: 1 cold call');
      await press('KeyU');
      await said('Undone: 1 cold call, 14:31');
      await press('KeyU');
      await press('KeyP');
      expect(await focused()).toBe('entry-prospect');
      await page.keyboard.type('1u?');
      expect(await page.inputValue('#entry-prospect')).toBe('1u?');
      expect(host.values(logName)).toHaveLength(5); // The heading and the four of before.
      await press('Escape');
      expect(await page.evaluate('gridFocused')).toBe(1);
      await page.locator('.top .icon-btn').click();
      await page.getByRole('menuitem', { name: pageLanguages.en.page.mySettings }).click();
      await page.locator('#settings-keys').uncheck();
      await page.locator('.btn.primary:visible').click();
      await page.locator('.tile.main').focus();
      await press('1');
      expect(await page.locator('.tile.main .today').textContent()).toBe('0 today');
      await press('Enter');
      await said('Saved: 1 cold call');
    }));

  test('Tab goes as one reads: tab, menu, name, tiles, more, form, entries, undo', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said(/Saved/);
      await page.getByRole('tab').first().focus();
      const order: (string | null | undefined)[] = [];
      for (let stop = 0; stop < 15; stop++) {
        await press('Tab');
        order.push(await focused());
      }
      const shown = order.map((text) => String(text).replace(/^Log one: /, ''));
      expect(shown.slice(0, 6)).toEqual([
        '',
        'Olena Bondar',
        'Cold call 1 today1',
        'Appointment set 0 today2',
        'Sale 0 today3',
        'More activities15',
      ]);
      expect(shown.slice(7)).toEqual([
        '', // One less, the number, one more.
        'entry-count',
        '',
        'entry-prospect',
        'More fieldsB2B · today',
        'SaveCtrl+Enter',
        'Clear',
        'My last entries5',
      ]);
      await press('Tab');
      expect(await focused()).toBe('Undo last: 1 cold call');
    }));

  test('T goes to the number, and what is typed there takes the place of the 1', () =>
    onLog(async ({ page }) => {
      await press('KeyT');
      await page.keyboard.type('17');
      await press('Control+Enter');
      await said('Saved: 17 cold calls');
      await page.locator('#entry-count').click();
      await page.keyboard.type('3');
      expect(await page.inputValue('#entry-count')).toBe('3');
    }));

  test('the suggestions are chosen with arrows and Enter; Ctrl+Enter saves from the field', () =>
    onLog(async ({ page }) => {
      await page.locator('#entry-prospect').focus();
      await page.keyboard.type('acm');
      await page.getByRole('option', { name: 'Acme Ltd' }).waitFor();
      expect(await page.locator('#entry-prospect').getAttribute('aria-activedescendant')).toBe(
        'entry-prospect-0',
      );
      await press('Enter');
      expect(await page.inputValue('#entry-prospect')).toBe('Acme Ltd');
      expect(await page.locator('.listbox [role=option]').count()).toBe(0);
      await press('Control+Enter');
      await said('Saved: 1 cold call');
      expect(host.values(logName).at(-1)!.slice(1, 6)).toEqual([
        'Olena Bondar',
        'cold call',
        1,
        'Acme Ltd',
        'B2B',
      ]);
      expect(await page.inputValue('#entry-prospect')).toBe('');
    }));

  test('a page that was opened gives the focus back to what opened it', () =>
    onLog(async ({ page }) => {
      await page.locator('.top .icon-btn').focus();
      await press('Enter');
      await press('ArrowDown');
      await press('ArrowDown');
      await press('Enter');
      await page.locator('h2:focus').getByText('Keyboard shortcuts').waitFor();
      await press('Escape');
      await page.locator('.top .icon-btn:focus').waitFor();
      await page.getByRole('tab').first().focus();
      await press('ArrowRight');
      await page.locator('[role=tab]:focus').getByText('Today').waitFor();
      expect(await page.locator('#panel-today').isVisible()).toBe(true);
    }));
});

describe('the dock', () => {
  test('the focus stays on the dock’s button while it undoes, offers to log again, and logs', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said(/Saved/);
      await page.locator('.dock .btn').focus();
      for (const [text, label] of [
        [/Undone/, 'Log it again'],
        [/Saved/, 'Undo last: 1 cold call'],
      ] as const) {
        await press('Enter');
        await said(text);
        expect(await focused()).toBe(label);
      }
    }));

  test('the dock keeps its place and height through saving, failing, waiting, undoing and offline', () =>
    onLog(async ({ page, spoil }) => {
      const place = () => page.locator('.dock').boundingBox();
      const at = await place();
      const tile = await page.locator('.tile.main').boundingBox();
      const same = async (text: RegExp) => {
        await said(text);
        expect([await place(), await page.locator('.tile.main').boundingBox()], String(text)).toEqual([
          at,
          tile,
        ]);
      };
      await press('1');
      await same(/Saved/);
      await press('KeyU');
      await same(/Undone/);
      spoil(saves(busy));
      await press('1');
      await same(/Waiting/);
      spoil(saves(quota));
      await press('1');
      await same(/Not saved/);
      spoil(saves('lost'));
      await press('1');
      await same(/Not confirmed/);
      await page.context().setOffline(true);
      await press('1');
      await same(/Waiting: 4 cold calls/);
      spoil(null);
      await page.context().setOffline(false);
      await same(/Saved: 4 cold calls/);
      expect(host.values(logName)).toHaveLength(9);
    }));

  test('Retry after a lost answer adds nothing twice', () =>
    onLog(async ({ page, spoil }) => {
      spoil(saves('lostAnswer'));
      await page.fill('#entry-count', '17');
      await press('Control+Enter');
      await said('Not confirmed: 17 cold calls');
      spoil(null);
      expect(await page.locator('.btn.primary:visible').textContent()).toContain('Retry');
      await press('Control+Enter');
      await said('Saved: 17 cold calls');
      expect(host.values(logName)).toHaveLength(6);
    }));

  test('a second tab that undoes the same entry is told that it is gone', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said(/Saved/);
      const other = await openSidebar(browser, host);
      await other.page.locator('.dock .btn').click();
      await other.page
        .locator('.dock')
        .getByText(/Undone/)
        .waitFor();
      await page.locator('.dock .btn').click();
      await page.getByText(pageLanguages.en.page.goneText).waitFor();
      expect(host.values(logName)).toHaveLength(5);
      await said('0 of 50 calls today');
      await other.close();
    }));
});

describe('the form', () => {
  test('a note that is too long is said at the field, and nothing of it is lost', () =>
    onLog(async ({ page }) => {
      await page.getByRole('button', { name: 'More fields' }).click();
      await page.fill('#entry-note', 'x'.repeat(50_000));
      await press('Control+Enter');
      await page.getByText('Needs at most 10,000 characters.').waitFor();
      expect(await focused()).toBe('entry-note');
      expect((await page.inputValue('#entry-note')).length).toBe(50_000);
      expect(host.values(logName)).toHaveLength(5);
    }));

  test('an edit of a row that somebody changed shows both and asks', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said(/Saved/);
      await page.getByRole('button', { name: 'My last entries' }).click();
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      const [entry] = ask<SidebarState>(host, 'openSidebar', {}).lastEntries;
      ask(host, 'editEntry', { entry, to: { ...entry, note: 'theirs' } });
      await page.fill('#edit-note', 'mine');
      await page.locator('.btn.primary:visible').click();
      const both = page.locator('.differences');
      await both.waitFor();
      expect(await both.textContent()).toBe('NoteYours: mineIn the log now: theirs');
      expect(host.values(logName).at(-1)![9]).toBe('theirs');
      await page.getByRole('button', { name: 'Save mine' }).click();
      await said('Changed: 1 cold call');
      expect(host.values(logName).at(-1)![9]).toBe('mine');
    }));

  test('an edit that failed after its page was closed says so', () =>
    onLog(async ({ page }) => {
      await press('1');
      await said(/Saved/);
      await page.getByRole('button', { name: 'My last entries' }).click();
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      const [entry] = ask<SidebarState>(host, 'openSidebar', {}).lastEntries;
      ask(host, 'editEntry', { entry, to: { ...entry, note: 'theirs' } });
      await page.fill('#edit-note', 'mine');
      await page.getByRole('button', { name: 'Delete entry' }).focus();
      // Both keys before any answer can come.
      const isOwn = await page.evaluate(() => {
        const down = (key: string, ctrlKey: boolean) =>
          document.activeElement!.dispatchEvent(
            new KeyboardEvent('keydown', { key, code: key, ctrlKey, bubbles: true, cancelable: true }),
          );
        const goesOn = down('Enter', true);
        down('Escape', false);
        return !goesOn;
      });
      expect(isOwn, 'Ctrl+Enter saves and does not press the button that has the focus').toBe(true);
      await page.getByText('Somebody changed that entry').waitFor();
      expect(host.values(logName).at(-1)![9]).toBe('theirs');
    }));

  test('a closing tab asks while an entry waits, and only then', () =>
    onLog(async ({ page, spoil }) => {
      const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(await asks()).toBe(false);
      spoil(saves('lost'));
      await press('1');
      await said('Not confirmed: 1 cold call');
      expect(await asks()).toBe(true);
      spoil(null);
      await page.getByRole('button', { name: 'Retry' }).first().click();
      await said('Saved: 1 cold call');
      expect(await asks()).toBe(false);
    }));

  test('what people type is text: no element is made of it', () =>
    onLog(async ({ page }) => {
      await page.locator('#entry-prospect').fill('<img');
      await page.locator('.listbox [role=option]').first().waitFor();
      await press('Enter');
      await press('Control+Enter');
      await said(/Saved/);
      await page.getByRole('button', { name: 'My last entries' }).click();
      await page.getByText('onerror').first().waitFor();
      expect([await page.locator('img').count(), await page.evaluate('window.hit')]).toEqual([0, undefined]);
    }));
});

const states: Readonly<Record<string, (opened: Sidebar, language: 'en' | 'uk') => Promise<unknown>>> = {
  ready: async () => undefined,
  saved: async ({ page }) => {
    await page.locator('.tile.main').click();
    await page.locator('.last.ok').waitFor();
  },
  more: ({ page }) => page.locator('.fold').first().click(),
  suggestions: async ({ page }) => {
    await page.locator('#entry-prospect').pressSequentially('acm');
    await page.locator('.listbox [role=option]').waitFor();
  },
  fields: ({ page }) => page.locator('.fold').nth(1).click(),
  'field error': async ({ page }) => {
    await page.fill('#entry-count', '0');
    await page.keyboard.press('Control+Enter');
    await page.locator('.field-error').waitFor();
  },
  'not confirmed': async ({ page, spoil }) => {
    spoil(saves('lost'));
    await page.locator('.tile.main').click();
    await page.locator('.msg.err').waitFor();
  },
  waiting: async ({ page, spoil }) => {
    spoil(saves(busy));
    await page.locator('.tile.main').click();
    await page.locator('.msg').waitFor();
  },
  offline: async ({ page }) => {
    await page.context().setOffline(true);
    await page.locator('.tile.main').click();
    await page.locator('.msg.warn').waitFor();
  },
  undone: async ({ page }) => {
    await page.locator('.tile.main').click();
    await page.locator('.last.ok .btn').click();
    await page.locator('.last:not(.ok) .btn').waitFor();
  },
  'last entries': ({ page }) => page.locator('.fold').nth(2).click(),
  edit: async ({ page }) => {
    await page.locator('.fold').nth(2).click();
    await page.locator('.entries .btn').first().click();
    await page.locator('#edit-note').waitFor();
  },
  menu: async ({ page }) => {
    await page.locator('.top .icon-btn').click();
    await page.getByRole('menuitem').first().waitFor();
  },
  settings: async ({ page }, language) => {
    await page.locator('.top .icon-btn').click();
    await page.getByRole('menuitem', { name: pageLanguages[language].page.mySettings }).click();
  },
  keys: async ({ page }) => {
    await page.locator('.tile.main').focus();
    await page.keyboard.press('?');
    await page.locator('.keys').waitFor();
  },
  help: async ({ page }) => {
    await page.locator('.top .icon-btn').click();
    await page.getByRole('menuitem').last().click();
  },
  'summary of everything': async ({ page }) => {
    await toSummary(page);
    await page.selectOption('#period', 'all');
    await page.check('#basis-cohort');
  },
  'summary of days in the wrong order': async ({ page }) => {
    await toSummary(page);
    await page.selectOption('#period', 'days');
    await page.fill('#to', '2026-10-01');
    await page.locator('.field-error').waitFor();
  },
  'summary being written': async ({ page }) => {
    await toSummary(page);
    await neverAnswers(page);
    await page.locator('.wide').click();
    await page.clock.runFor(75_000);
    await page.locator('.working').waitFor();
  },
  'summary not written': async ({ page, spoil }) => {
    spoil(summaries('lost'));
    await toSummary(page);
    await page.locator('.wide').click();
    await page.locator('.msg.err').waitFor();
  },
  'summary written': async ({ page, spoil }, language) => {
    spoil(summaries(written(language)));
    await toSummary(page);
    await page.locator('.wide').click();
    await page.locator('.digest').waitFor();
  },
};

const everyState = Object.keys(states);
/** Those that fill the page. */
const fullStates = [
  'fields',
  'field error',
  'offline',
  'edit',
  'settings',
  'summary being written',
  'summary written',
];

describe.each([
  ['en_US', 'en', 'light', 300, 760, everyState],
  ['uk_UA', 'uk', 'dark', 285, 760, everyState],
  // 200 % zoom of Google's 300 px: as wide, half as high.
  ['uk_UA', 'uk', 'light', 300, 380, fullStates],
] as const)('the sidebar in %s (%s, %s, %i × %i)', (locale, language, colorScheme, width, height, shown) => {
  test.each(shown)('%s: axe finds nothing serious, and nothing is cut off', async (name) => {
    const log = newLog(locale);
    const opened = await openSidebar(browser, log, { width, height, colorScheme });
    await states[name]!(opened, language);
    expect(await cutOff(opened.page)).toEqual([]);
    await opened.page.context().setOffline(false);
    expect(await seriousFindings(opened.page)).toEqual([]);
    await opened.close();
    await log.close();
  });

  test('a reader finds logging off, and says why', async () => {
    const log = newLog(locale);
    const opened = await openSidebar(browser, log, { width, height, colorScheme, as: 'reader@example.com' });
    const { page } = opened;
    await page.getByText(pageLanguages[language].page.viewOnlyText).waitFor();
    await page.locator('.tile.main').click({ force: true });
    await page.keyboard.press('1');
    expect(log.values(log.workbook.sheets()[1]!.name)).toHaveLength(5);
    expect([await seriousFindings(page), await cutOff(page)]).toEqual([[], []]);
    await opened.close();
    await log.close();
  });

  test('the first run sets up, takes name, goal and first entry, and ends in the log', async () => {
    const log = newHost(locale);
    const opened = await openSidebar(browser, log, { width, height, colorScheme });
    const { page } = opened;
    const { page: words, activities } = pageLanguages[language];
    const look = async () => expect([await seriousFindings(page), await cutOff(page)]).toEqual([[], []]);
    await look();
    await page.locator('.btn.primary').click();
    await page.locator('#first-name').fill('Olena Bondar');
    await look();
    await page.keyboard.press('Enter');
    await page.locator('#first-goal').waitFor();
    await look();
    await page.locator('.btn.primary:visible').click();
    await page.locator('.step.now .tile').click();
    await page
      .locator('.dock')
      .getByText(words.saved(`1 ${activities.coldCall}`))
      .waitFor();
    await look();
    const [rep, , , amount] = log.values(pageLanguages[language].sheets.settings)[2]!.slice(11);
    expect([rep, amount]).toEqual(['Olena Bondar', 50]);
    await opened.close();
    await log.close();
  });
});
