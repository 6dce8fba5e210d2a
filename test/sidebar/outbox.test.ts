import { describe, expect, it } from 'vitest';
import type { Answer, SaveAnswer, SaveRequest } from '../../src/addon/contract.ts';
import { mostEntries } from '../../src/entry/check-entry.ts';
import type { Entry } from '../../src/entry/entry.ts';
import type { FailureCode } from '../../src/locale/words.ts';
import {
  busyWaitMs,
  entriesPerCall,
  noAnswerWaitMs,
  Outbox,
  type OutboxNews,
} from '../../src/sidebar/outbox.ts';

const entry = (id: string): Entry => ({ id, date: '2026-11-23', activity: 'cold call' });
const failed = (code: FailureCode): Answer<SaveAnswer> => ({ ok: false, code, detail: null, message: '' });

/** An add-on that answers when the test says so, and keeps each id once. */
function fakeAddOn() {
  const requests: SaveRequest[] = [];
  const news: OutboxNews[] = [];
  const timers: { body: () => void; ms: number }[] = [];
  const rows = new Set<string>();
  const waiting: ((answer: Answer<SaveAnswer>) => void)[] = [];
  const net = { isOnline: true };
  const outbox = new Outbox({
    isOnline: () => net.isOnline,
    save: (request) => {
      requests.push(request);
      return new Promise((resolve) => waiting.push(resolve));
    },
    tell: (each) => news.push(each),
    later: (body, ms) => timers.push({ body, ms }),
  });
  const answerWith = async (answer: Answer<SaveAnswer>) => {
    waiting.shift()!(answer);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const save = () => {
    const results = requests[requests.length - 1]!.entries.map(({ id }) => {
      const status = rows.has(id) ? ('known' as const) : ('saved' as const);
      rows.add(id);
      return { id, status };
    });
    return answerWith({ ok: true, value: { results } });
  };
  const sent = () => requests.map(({ entries, isRetry }) => [entries.map(({ id }) => id), isRetry]);
  return { outbox, net, requests, news, timers, rows, waiting, answerWith, save, sent };
}

describe('Outbox', () => {
  it('add sends one call at a time; what is clicked meanwhile goes with the next', async () => {
    const { outbox, sent, save, waiting, rows, news } = fakeAddOn();
    outbox.add(entry('a'));
    outbox.add(entry('b'));
    outbox.add(entry('c'));
    expect(sent()).toEqual([[['a'], false]]);
    await save();
    expect(sent()).toEqual([
      [['a'], false],
      [['b', 'c'], false],
    ]);
    await save();
    expect(waiting).toHaveLength(0);
    expect([...rows]).toEqual(['a', 'b', 'c']);
    expect(news.at(-1)).toMatchObject({ saved: [entry('b'), entry('c')], waiting: [], failure: null });
  });

  it('retry sends the same ids as a retry, so that a save whose answer was lost makes no second row', async () => {
    const { outbox, sent, save, rows, answerWith, news } = fakeAddOn();
    outbox.add(entry('a'));
    rows.add('a'); // The row was written, its answer never came.
    await answerWith(failed('noAnswer'));
    expect(news.at(-1)).toMatchObject({
      failure: { code: 'noAnswer' },
      waiting: [entry('a')],
      isSending: false,
    });
    outbox.retry();
    await save();
    expect(sent()).toEqual([
      [['a'], false],
      [['a'], true],
    ]);
    expect([...rows]).toEqual(['a']);
    expect(news.at(-1)).toMatchObject({ saved: [entry('a')], waiting: [], failure: null });
  });

  it.each<FailureCode>(['noAnswer', 'busy', 'noLog', 'headings', 'protected', 'quota', 'unexpected'])(
    'add keeps every entry after the failure %s, and the next click takes all of them along',
    async (code) => {
      const { outbox, sent, save, answerWith, rows, news } = fakeAddOn();
      outbox.add(entry('a'));
      outbox.add(entry('b'));
      await answerWith(failed(code));
      expect(news.at(-1)).toMatchObject({ failure: { code }, waiting: [entry('a'), entry('b')] });
      outbox.add(entry('c'));
      await save();
      expect(sent()[1]).toEqual([['a', 'b', 'c'], true]);
      expect([...rows]).toEqual(['a', 'b', 'c']);
    },
  );

  it('add tries again by itself when another person held the lock or no answer came, and only then', async () => {
    const { outbox, save, answerWith, timers, rows, sent } = fakeAddOn();
    outbox.add(entry('a'));
    await answerWith(failed('busy'));
    expect(timers.map(({ ms }) => ms)).toEqual([busyWaitMs]);
    timers[0]!.body();
    await answerWith(failed('noAnswer'));
    expect(timers.map(({ ms }) => ms)).toEqual([busyWaitMs, noAnswerWaitMs]);
    timers[1]!.body();
    await answerWith(failed('quota'));
    expect(timers).toHaveLength(2);
    outbox.retry();
    await save();
    expect(sent().map(([, isRetry]) => isRetry)).toEqual([false, true, true, true]);
    expect([...rows]).toEqual(['a']);
  });

  it('add keeps what could not be confirmed, lets go of the rest and says why an entry was refused', async () => {
    const { outbox, answerWith, news, sent } = fakeAddOn();
    outbox.add(entry('first'));
    for (const id of ['a', 'b', 'c']) outbox.add(entry(id));
    await answerWith({ ok: true, value: { results: [{ id: 'first', status: 'saved' }] } });
    await answerWith({
      ok: true,
      value: {
        results: [
          { id: 'a', status: 'saved' },
          { id: 'b', status: 'unconfirmed' },
          { id: 'c', status: 'refused', problems: [], message: 'Entry 3: no.' },
        ],
        trouble: 'protected',
      },
    });
    expect(news.at(-1)).toMatchObject({
      saved: [entry('a')],
      refused: [{ entry: entry('c'), problems: [], message: 'Entry 3: no.' }],
      failure: { code: 'noAnswer' },
      waiting: [entry('b')],
    });
    outbox.retry();
    expect(sent().at(-1)).toEqual([['b'], true]);
  });

  it('retry does nothing while a call is in flight or when nothing waits', async () => {
    const { outbox, save, requests } = fakeAddOn();
    outbox.retry();
    expect(requests).toEqual([]);
    outbox.add(entry('a'));
    outbox.retry();
    await save();
    outbox.retry();
    expect(requests).toHaveLength(1);
  });

  it('add never sends more entries in one call than the add-on takes', async () => {
    expect(entriesPerCall).toBeLessThanOrEqual(mostEntries);
    const { outbox, save, rows, requests } = fakeAddOn();
    for (let index = 0; index < 120; index++) outbox.add(entry(`e-${index}`));
    for (let round = 0; round < 4; round++) await save();
    expect(requests.map(({ entries }) => entries.length)).toEqual([1, 50, 50, 19]);
    expect(rows.size).toBe(120);
  });

  it('add keeps what went wrong in sight while it is sent again, until there is an answer', async () => {
    const { outbox, news, answerWith, save } = fakeAddOn();
    outbox.add(entry('a'));
    await answerWith(failed('busy'));
    outbox.retry();
    expect(news.at(-1)).toMatchObject({ failure: { code: 'busy' }, isSending: true });
    await save();
    expect(news.at(-1)).toMatchObject({ failure: null, isSending: false });
  });

  it('add sends nothing without a network, says so, and retry sends everything once it is back', async () => {
    const { outbox, net, news, sent, save, rows } = fakeAddOn();
    net.isOnline = false;
    for (const id of ['a', 'b', 'c']) outbox.add(entry(id));
    expect(sent()).toEqual([]);
    expect(news.at(-1)).toMatchObject({ failure: { code: 'offline' }, isSending: false });
    expect(news.at(-1)!.waiting).toHaveLength(3);
    net.isOnline = true;
    outbox.retry();
    await save();
    expect(sent()).toEqual([[['a', 'b', 'c'], false]]);
    expect([...rows]).toEqual(['a', 'b', 'c']);
  });

  it('take gives back an entry that was never sent, and the log never gets it', async () => {
    const { outbox, net, news, rows } = fakeAddOn();
    net.isOnline = false;
    outbox.add(entry('a'));
    expect(await outbox.take('a')).toBe(false);
    expect(news.at(-1)).toMatchObject({ waiting: [], failure: null });
    net.isOnline = true;
    outbox.retry();
    expect([...rows]).toEqual([]);
  });

  it('take waits for the call that carries the entry, and says that the log may have it', async () => {
    const { outbox, save, answerWith, news } = fakeAddOn();
    outbox.add(entry('a'));
    const taken = outbox.take('a');
    await save();
    expect(await taken).toBe(true);
    outbox.add(entry('b'));
    const uncertain = outbox.take('b');
    await answerWith(failed('noAnswer'));
    expect(await uncertain).toBe(true);
    expect(news.at(-1)!.waiting).toEqual([]);
    outbox.putBack(entry('b'));
    expect(news.at(-1)!.waiting).toEqual([entry('b')]);
  });

  it('putBack keeps an entry as unconfirmed, for nothing sends it', async () => {
    const { outbox, answerWith, news } = fakeAddOn();
    outbox.add(entry('a'));
    await answerWith(failed('noAnswer'));
    await outbox.take('a');
    outbox.putBack(entry('a'));
    expect(news.at(-1)).toMatchObject({
      failure: { code: 'noAnswer' },
      waiting: [entry('a')],
      isSending: false,
    });
  });

  it('add sends entries one by one after a rule of the sheet refused a call as a whole, so that the others arrive', async () => {
    const { outbox, net, sent, save, answerWith, rows, news } = fakeAddOn();
    net.isOnline = false;
    for (const id of ['a', 'b', 'c']) outbox.add(entry(id));
    net.isOnline = true;
    outbox.retry();
    await answerWith(failed('validation'));
    await save();
    await answerWith(failed('validation'));
    await save();
    expect(sent()).toEqual([
      [['a', 'b', 'c'], false],
      [['a'], true],
      [['b'], true],
      [['c'], true],
    ]);
    expect([...rows]).toEqual(['a', 'c']);
    expect(news.at(-1)).toMatchObject({ refused: [{ entry: entry('b') }], waiting: [], failure: null });
  });

  it('add keeps what was refused until a person lets go of it', async () => {
    const { outbox, answerWith, save, news } = fakeAddOn();
    outbox.add(entry('a'));
    const refused = { id: 'a', status: 'refused', problems: [], message: 'no.' } as const;
    await answerWith({ ok: true, value: { results: [refused] } });
    outbox.add(entry('b'));
    await save();
    expect(news.at(-1)).toMatchObject({ refused: [{ entry: entry('a') }], saved: [entry('b')] });
  });

  it('forgetRefused lets go of refused entries and of nothing else', async () => {
    const { outbox, answerWith, news } = fakeAddOn();
    outbox.add(entry('a'));
    outbox.add(entry('b'));
    await answerWith({
      ok: true,
      value: { results: [{ id: 'a', status: 'refused', problems: [], message: 'no.' }] },
    });
    outbox.forgetRefused();
    expect(news.at(-1)).toMatchObject({ refused: [], waiting: [entry('b')], isSending: true });
  });
});
