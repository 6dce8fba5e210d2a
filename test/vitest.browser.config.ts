import { fileURLToPath } from 'node:url';
import config from './vitest.config.ts';

/** The workbench in a real browser: one file at a time, since each starts a server and a browser. */
export default {
  test: {
    ...config.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    globalSetup: fileURLToPath(new URL('browser/find-browser.setup.ts', import.meta.url)),
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
};
