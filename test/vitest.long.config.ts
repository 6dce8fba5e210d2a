import config from './vitest.config.ts';

/** Runs that take minutes: many savers, large logs. */
export default {
  test: { ...config.test, include: ['test/long/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
};
