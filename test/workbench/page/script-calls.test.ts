import { describe, expect, it } from 'vitest';
import { ScriptCalls } from '../../../src/workbench/page/script-calls.ts';
import type { RunOutcome, ToServer } from '../../../src/workbench/server/protocol.ts';

type Run = Extract<ToServer, { kind: 'run' }>;

function started(isConnected = () => true) {
  const sent: Run[] = [];
  const calls = new ScriptCalls((run) => {
    if (isConnected()) sent.push(run);
    return isConnected();
  });
  const outcomes: [string, RunOutcome][] = [];
  const call = (name: string, page: object = calls) =>
    calls.call(page, name, '[]', (outcome) => outcomes.push([name, outcome]));
  return { calls, sent, outcomes, call };
}

/** As Google's pages say it. */
const lost = { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' };

describe('ScriptCalls', () => {
  it('call sends at most ten of one page at once; an answer lets the next go', () => {
    const { calls, sent, call } = started();
    for (let i = 1; i <= 12; i++) call(`f${i}`);
    expect(sent.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `f${i + 1}`));
    calls.returned(sent[4]!.id, { ok: true, value: null });
    expect(sent.at(-1)!.name).toBe('f11');
    expect(sent).toHaveLength(11);
  });

  it('another page has ten of its own', () => {
    const { sent, call } = started();
    for (let i = 0; i < 11; i++) call('first');
    call('second', {});
    expect(sent.at(-1)!.name).toBe('second');
  });

  it('returned gives each outcome to its own call, in any order', () => {
    const { calls, sent, outcomes, call } = started();
    call('a');
    call('b');
    calls.returned(sent[1]!.id, { ok: true, value: 2 });
    calls.returned(sent[0]!.id, { ok: false, name: 'Error', message: 'no' });
    calls.returned(99, { ok: true, value: 'nobody asked' });
    expect(outcomes).toEqual([
      ['b', { ok: true, value: 2 }],
      ['a', { ok: false, name: 'Error', message: 'no' }],
    ]);
  });

  it('lost fails the calls under way, and a late answer changes nothing', () => {
    const { calls, sent, outcomes, call } = started();
    call('a');
    calls.lost();
    calls.returned(sent[0]!.id, { ok: true, value: 1 });
    expect(outcomes).toEqual([['a', lost]]);
  });

  it('lost fails also what waited for its turn, when there is no line', () => {
    let isConnected = true;
    const { calls, outcomes, call } = started(() => isConnected);
    for (let i = 1; i <= 11; i++) call(`f${i}`);
    isConnected = false;
    calls.lost();
    expect(outcomes).toHaveLength(11);
    expect(outcomes.at(-1)).toEqual(['f11', lost]);
  });

  it('call without a line fails at once', () => {
    const { outcomes, call } = started(() => false);
    call('a');
    expect(outcomes).toEqual([['a', lost]]);
  });

  it('forget drops the calls of a page that was closed', () => {
    const { calls, sent, outcomes, call } = started();
    const page = {};
    for (let i = 0; i < 11; i++) call('gone', page);
    calls.forget(page);
    calls.returned(sent[0]!.id, { ok: true, value: 1 });
    expect(sent).toHaveLength(10);
    expect(outcomes).toEqual([]);
  });
});
