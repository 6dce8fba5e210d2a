import { fileURLToPath } from 'node:url';
import config from './vitest.config.ts';

/** The workbench in a real browser: two files at a time, since each starts a server and a browser. */
export default {
  test: {
    ...config.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    globalSetup: fileURLToPath(new URL('browser/find-browser.setup.ts', import.meta.url)),
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
};
