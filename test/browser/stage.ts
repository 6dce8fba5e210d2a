import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { distFiles } from '../../src/build/dist.ts';
import type { Host } from '../../src/workbench/host.ts';
import { type Served, type ServeOptions, serve } from '../../src/workbench/server/serve.ts';
import { launch } from './chromium.ts';
import { drawnTexts, watchDrawing } from './drawn.ts';

const root = join(import.meta.dirname, '../..');
/** A Monday, so that this week, this month and today differ. */
export const now = Date.UTC(2026, 10, 23, 10);

let files: Promise<Record<string, string>> | null = null;

/** The add-on as it is pushed; built once. */
export function builtFiles(): Promise<Record<string, string>> {
  files ??= distFiles(root);
  return files;
}

/** A workbench that runs, and a browser that looks at it. */
export class Stage {
  served: Served;
  readonly browser: Browser;
  readonly #options: ServeOptions;

  private constructor(served: Served, options: ServeOptions, browser: Browser) {
    this.served = served;
    this.#options = options;
    this.browser = browser;
  }

  static async open(given: Partial<ServeOptions> = {}): Promise<Stage> {
    const options = {
      files: await builtFiles(),
      timeZone: 'Europe/Kyiv',
      now: () => now,
      sample: 'team' as const,
      name: 'Sales team 2026',
      ...given,
    };
    return new Stage(await serve(options), options, await launch(inject('browser')));
  }

  /** The server stops, as when somebody presses Ctrl+C. Start it again with the function that this gives. */
  async stop(): Promise<() => Promise<void>> {
    const book = this.host.toJSON() as object;
    const port = Number(new URL(this.served.url).port);
    await this.served.close();
    return async () => {
      this.served = await serve({ ...this.#options, sample: undefined, book, port });
    };
  }

  get host(): Host {
    return this.served.host;
  }

  /** A tab of a person, ready for typing. */
  async tab(user: string, options: BrowserContextOptions = {}): Promise<Tab> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.addInitScript(watchDrawing);
    await page.clock.install({ time: now });
    await page.clock.resume();
    await page.goto(`${this.served.url}/?user=${encodeURIComponent(user)}`);
    const tab = new Tab(page);
    await tab.ready();
    return tab;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

/** One tab of the workbench, used as a person uses it. */
export class Tab {
  readonly page: Page;
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async ready(): Promise<void> {
    await this.page.locator('.o-grid').waitFor();
  }

  /** Clicks an item of the add-on's menu. */
  async menu(title: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: title, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** The sidebar's frame; opens it by the menu unless it is there. */
  async sidebar(title = 'Sales activity', item = 'Open the sidebar'): Promise<Frame> {
    const frame = this.page.locator('aside iframe');
    if ((await frame.count()) === 0) await this.menu(title, item);
    await frame.waitFor();
    const content = await (await frame.elementHandle())!.contentFrame();
    await content!.locator('[role=tablist]').waitFor();
    return content!;
  }

  async sheet(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).click();
  }

  /** Goes to a cell by the name box and types a text there. */
  async type(a1: string, text: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async select(a1: string): Promise<void> {
    const box = this.page.locator('input.os-input').first();
    await box.fill(a1);
    await box.press('Enter');
  }

  /** Every text that the canvas of the grid has drawn since the last call. */
  drawn(): Promise<string[]> {
    return this.page.evaluate(drawnTexts);
  }
}
