import { describe, expect, it } from 'vitest';
import { Connection, type ConnectionState } from '../../../src/workbench/page/connection.ts';
import type { ToTab } from '../../../src/workbench/server/protocol.ts';
import { FakeClock, FakeLine } from './fake-line.ts';

function connected() {
  const clock = new FakeClock();
  const lines: FakeLine[] = [];
  const states: ConnectionState[] = [];
  const heard: ToTab[] = [];
  const connection = new Connection({
    dial: () => {
      const line = new FakeLine();
      lines.push(line);
      return line;
    },
    later: clock.later,
    onMessage: (message) => heard.push(message),
    onChange: (state) => states.push(state),
  });
  connection.connect();
  return { connection, clock, lines, states, heard, last: () => lines.at(-1)! };
}

describe('Connection', () => {
  it('send says no before the line is open, and the message goes nowhere', () => {
    const { connection, last } = connected();
    expect(connection.send({ kind: 'click', functionName: 'a' })).toBe(false);
    last().open();
    expect(connection.send({ kind: 'click', functionName: 'b' })).toBe(true);
    expect(last().sent).toEqual([{ kind: 'click', functionName: 'b' }]);
  });

  it('connect dials again by itself after 0.5, 1, 2, 4, 8, 8 seconds', () => {
    const { clock, lines, states, last } = connected();
    for (const seconds of [0.5, 1, 2, 4, 8, 8]) {
      last().close();
      expect(states.at(-1)).toEqual({ isOpen: false, retryMs: seconds * 1000 });
      const before = lines.length;
      clock.pass(seconds * 1000 - 1);
      expect(lines).toHaveLength(before);
      clock.pass(1);
      expect(lines).toHaveLength(before + 1);
    }
  });

  it('a line that opened makes the next pause short again', () => {
    const { clock, states, last } = connected();
    last().close();
    clock.pass(500);
    last().close();
    clock.pass(1000);
    last().open();
    last().close();
    expect(states.at(-1)).toEqual({ isOpen: false, retryMs: 500 });
  });

  it('connect in the middle of a pause dials at once, and only once', () => {
    const { connection, clock, lines, last } = connected();
    last().close();
    connection.connect();
    connection.connect();
    expect(lines).toHaveLength(2);
    clock.pass(60_000);
    expect(lines).toHaveLength(2);
  });

  it('messages arrive as they were sent', () => {
    const { heard, last } = connected();
    last().open();
    last().hear({ kind: 'taken', number: 3, revisionId: null });
    expect(heard).toEqual([{ kind: 'taken', number: 3, revisionId: null }]);
  });

  it('restart hangs up and dials anew', () => {
    const { connection, clock, lines, last } = connected();
    last().open();
    connection.restart();
    expect(connection.isOpen).toBe(false);
    clock.pass(500);
    expect(lines).toHaveLength(2);
  });
});
