import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call, deadlineMs } from '../../src/sidebar/server.ts';

/** google.script.run of a page whose calls are dropped: neither handler is ever called. */
const run = {
  withSuccessHandler: () => run,
  withFailureHandler: () => run,
  saveEntries: () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('google', { script: { run } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('call that Google drops without a word is the failure noAnswer, once no run can be alive any more', async () => {
  const sixMinutes = 360_000; // https://developers.google.com/apps-script/guides/services/quotas
  let answer: unknown = null;
  void call('saveEntries', { entries: [] }).then((value) => (answer = value));
  await vi.advanceTimersByTimeAsync(sixMinutes);
  expect(answer).toBeNull();
  await vi.advanceTimersByTimeAsync(deadlineMs - sixMinutes);
  expect(answer).toMatchObject({ ok: false, code: 'noAnswer' });
});

it('call of a name that the add-on does not have is the failure noAnswer', async () => {
  expect(await call('nothing', {})).toMatchObject({ ok: false, code: 'noAnswer' });
});
