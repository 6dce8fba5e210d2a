import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Served, serve } from '../../src/workbench/server/serve.ts';
import { launch } from './chromium.ts';
import { probeFiles } from './probe-project.ts';

/** What the sidebar's page has of its own. */
interface ProbeWindow {
  google: { script: { run: Runner } };
  heard?: string;
}
type Runner = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let served: Served;
let context: BrowserContext;
let failures: string[];

beforeAll(async () => {
  browser = await launch(inject('browser'));
});

afterAll(() => browser.close());

beforeEach(async () => {
  failures = [];
  served = await serve({ files: probeFiles, name: 'Probe' });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
});

afterEach(async () => {
  await context.close();
  await served.close();
  expect(failures).toEqual([]);
});

/** Waits as long as a busy machine may need. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });

async function open(query = '', lastMenu = 'Probe'): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${served.url}/${query}`);
  await page.locator('.o-grid canvas').first().waitFor();
  await page.getByRole('menuitem', { name: lastMenu, exact: true }).waitFor();
  return page;
}

/** What stands in a cell for who hears the page: "B2 text". */
async function goTo(page: Page, a1: string): Promise<void> {
  const box = page.getByLabel('Name box');
  await box.fill(a1);
  await box.press('Enter');
  await page.locator('[aria-live]', { hasText: new RegExp(`^${a1}\\b`) }).waitFor({ state: 'attached' });
}

async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const shownAt = (page: Page, text: string) =>
  page.locator('[aria-live]', { hasText: text }).waitFor({ state: 'attached' });

async function openSidebar(page: Page): Promise<Frame> {
  await page.getByRole('menuitem', { name: 'Probe', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sidebar' }).click();
  const handle = await page.locator('aside iframe').elementHandle();
  const frame = (await handle!.contentFrame())!;
  await frame.locator('#go').waitFor();
  return frame;
}

describe('typing', () => {
  test('a formula typed with ";" or "," is computed by the script’s function, on the server and in the tab', async () => {
    const page = await open();
    await typeInto(page, 'B2', '=SUM(TWICE(20);2)');
    await typeInto(page, 'B3', '=SUM(TWICE(20),2');
    await eventually(() => served.host.values('Sheet1', 'B2:B3')).toEqual([[42], [42]]);
    await goTo(page, 'B3');
    await shownAt(page, 'B3 42');
  });

  test('a text is read as Sheets reads it, and undo takes it back', async () => {
    const page = await open();
    await typeInto(page, 'A1', '12.5%');
    await eventually(() => served.host.values('Sheet1', 'A1')).toEqual([[0.125]]);
    await page.keyboard.press('Control+z');
    await eventually(() => served.host.values('Sheet1', 'A1')).toEqual([[null]]);
  });

  test('a second key that comes at once is not read together with the old text', async () => {
    const page = await open();
    await typeInto(page, 'A1', 'old text');
    await eventually(() => served.host.values('Sheet1', 'A1')).toEqual([['old text']]);
    await goTo(page, 'A1');
    await page.evaluate(() => {
      for (const key of 'new') document.execCommand('insertText', false, key);
    });
    await page.keyboard.press('Enter');
    await eventually(() => served.host.values('Sheet1', 'A1')).toEqual([['new']]);
  });

  test('an error is shown by Google’s name, with its reason beside the cell', async () => {
    const page = await open();
    await typeInto(page, 'A1', '=TWICE("a")');
    await goTo(page, 'A1');
    await shownAt(page, 'A1 #ERROR!');
    const { x, y } = (await page.locator('.o-grid canvas').first().boundingBox())!;
    const reason = page.getByText(/^TWICE requires a number, got string \(line \d+\)$/);
    // A busy page may not have heard the pointer come.
    await eventually(async () => {
      await page.mouse.move(x + 60, y + 200);
      await page.mouse.move(x + 90, y + 38);
      return reason.waitFor({ timeout: 3_000 }).then(
        () => 'shown',
        () => 'not shown',
      );
    }).toBe('shown');
  });

  test('what one person types the other sees', async () => {
    const [ann, rep] = [await open(), await open('?user=rep1@example.com')];
    await typeInto(ann, 'C3', 'for both');
    await eventually(async () => {
      await goTo(rep, 'A1');
      await goTo(rep, 'C3');
      return rep.locator('[aria-live]').first().textContent();
    }).toBe('C3 for both');
  });
});

describe('dialogs and menus', () => {
  test('a menu, a question and its answer work by keyboard, and the focus goes back to the grid', async () => {
    const page = await open();
    await page.keyboard.press('Alt+KeyM');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
    await dialog.waitFor();
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByText('Pressed CLOSE').waitFor();
    await page.keyboard.type('in the grid');
    await page.keyboard.press('Enter');
    await eventually(() => served.host.values('Sheet1', 'A1')).toEqual([['in the grid']]);
  });

  test('a person who may only read has neither the script’s menu nor a way to type', async () => {
    const page = await open('?user=viewer@example.com', 'Help');
    await page.getByText('View only', { exact: true }).waitFor();
    expect(await page.locator('.menu-bar').innerText()).toMatch(/^File\s*Help$/);
    await page
      .locator('.o-grid')
      .first()
      .click({ position: { x: 200, y: 100 } });
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    expect(served.host.values('Sheet1')).toEqual([]);
  });
});

describe('accessibility', () => {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

  async function violations(page: Page): Promise<string[]> {
    if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath });
    return page.evaluate(async (tags) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = (await axe.run(document, { runOnly: tags })).violations;
      return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    }, rules);
  }

  test.each(['en', 'uk'])(
    'the page, its menus and its dialogs break no rule of WCAG 2.2 AA in %s',
    async (language) => {
      const page = await open(`?language=${language}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.getByRole('menuitem').first().click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('menu').getByRole('menuitem').last().click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.person-button').click();
      expect(await violations(page)).toEqual([]);
    },
  );
});

describe('google.script in the sidebar', () => {
  test('calls answer, fail with a bare Error, and refuse a Date in the page', async () => {
    const page = await open();
    const frame = await openSidebar(page);
    const got = await frame.evaluate(async () => {
      const { run } = (window as unknown as ProbeWindow).google.script;
      const call = (name: string, ...args: unknown[]) =>
        new Promise((resolve) =>
          run
            .withSuccessHandler((value: unknown) => resolve(value))
            .withFailureHandler((error: Error) => resolve(`${error instanceof Error} ${error.message}`))
            [name](...args),
        );
      const thrown = (work: () => void) => {
        try {
          work();
          return null;
        } catch (error) {
          return String(error);
        }
      };
      return {
        echo: await call('echo', { a: [1, undefined] }),
        failed: await call('fail'),
        date: thrown(() => run.echo(new Date())),
        missing: thrown(() => run.nothing()),
      };
    });
    expect(got).toEqual({
      echo: { a: [1, null] },
      failed: 'true no luck',
      date: 'Error: Failed due to illegal value in property: 0',
      missing: 'TypeError: run.nothing is not a function',
    });
  });

  test('the server goes and comes back: typing arrives once, the open editor and the sidebar keep theirs', async () => {
    const page = await open();
    const frame = await openSidebar(page);
    await frame.locator('#field').fill('draft');
    await frame.evaluate(() => {
      const own = window as unknown as ProbeWindow;
      own.google.script.run
        .withFailureHandler((error: Error) => {
          own.heard = `${error.name}: ${error.message}`;
        })
        .slow();
    });
    await typeInto(page, 'B2', 'before');
    await eventually(() => served.host.values('Sheet1', 'B2')).toEqual([['before']]);
    const book = served.host.toJSON() as object;
    const port = Number(new URL(served.url).port);
    await served.close();
    await page.getByText('The workbench has stopped, or it cannot be reached.').waitFor();
    await expect
      .poll(() => frame.evaluate(() => (window as unknown as ProbeWindow).heard))
      .toBe('NetworkError: Connection failure due to HTTP 0');
    await typeInto(page, 'B3', 'meanwhile');
    await page.getByText('1 cell is waiting').waitFor();
    await goTo(page, 'B4');
    await page.keyboard.type('open edi');
    served = await serve({ files: probeFiles, book, port });
    await page.getByText('Connected again.').waitFor();
    await eventually(() => served.host.values('Sheet1', 'B2:B3')).toEqual([['before'], ['meanwhile']]);
    await page.keyboard.type('tor');
    await page.keyboard.press('Enter');
    await eventually(() => served.host.values('Sheet1', 'B4')).toEqual([['open editor']]);
    expect(await frame.locator('#field').inputValue()).toBe('draft');
  });
});
