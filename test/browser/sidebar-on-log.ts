import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Host } from '../../src/workbench/host.ts';
import { launch } from './chromium.ts';
import { newLog, openSidebar, type Sidebar } from './sidebar-page.ts';

/** The browser of a test file, from its first test to its last. */
export let browser: Browser;
/** The spreadsheet and the page of the test that runs. */
export let host: Host;
export let sidebar: Sidebar;

beforeAll(async () => {
  browser = await launch(inject('browser'));
});
afterAll(() => browser.close());

/** Runs a test on the page before a new log, and closes both after it. */
export async function onLog(
  body: (opened: Sidebar) => Promise<void>,
  options: Parameters<typeof openSidebar>[2] = {},
): Promise<void> {
  host = newLog();
  sidebar = await openSidebar(browser, host, options);
  try {
    await body(sidebar);
  } finally {
    await sidebar.close();
    await host.close();
  }
}

export const press = (key: string) => sidebar.page.keyboard.press(key);
export const focused = () =>
  sidebar.page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
