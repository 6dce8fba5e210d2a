import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: FoundBrowser;
  }
}

/** Finds or unpacks the browser once, before the tests, and says which one it is. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath}`);
  project.provide('browser', browser);
}
