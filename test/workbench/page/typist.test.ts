import { describe, expect, it } from 'vitest';
import { Typist } from '../../../src/workbench/page/typist.ts';
import type { ToServer } from '../../../src/workbench/server/protocol.ts';

function typing() {
  const sent: ToServer[] = [];
  const undone: string[] = [];
  let isLost = false;
  const typist = new Typist({
    send: (message) => {
      if (!isLost) sent.push(message);
      return !isLost;
    },
    isLost: () => isLost,
    onChange: () => undefined,
  });
  const type = (text: string) =>
    typist.type({ kind: 'type', cell: { sheetId: '0', row: 0, column: 0, text } });
  const numbers = () => sent.map((message) => ('number' in message ? message.number : null));
  return {
    typist,
    type,
    numbers,
    undone,
    undo: (name: string) => typist.undo(() => undone.push(name)),
    lose: () => {
      isLost = true;
    },
    find: () => {
      isLost = false;
    },
  };
}

describe('Typist', () => {
  it('undo runs at once while nothing waits', () => {
    const { undo, undone } = typing();
    undo('a');
    expect(undone).toEqual(['a']);
  });

  it('undo of what is on its way runs when the server has it all', () => {
    const { typist, type, undo, undone } = typing();
    type('one');
    type('two');
    undo('a');
    typist.taken(1);
    expect(undone).toEqual([]);
    typist.taken(2);
    expect(undone).toEqual(['a']);
  });

  it('undo without a server gives up what was typed last, and undoes nothing else', () => {
    const { typist, type, undo, undone, lose } = typing();
    lose();
    type('one');
    type('two');
    undo('a');
    expect(typist.typed.cells.map(({ text }) => text)).toEqual(['one']);
    expect(undone).toEqual([]);
  });

  it('sendAgain sends what was not answered, under the same numbers, and forgets undo of the old grid', () => {
    const { typist, type, numbers, undo, undone, lose, find } = typing();
    type('one');
    type('two');
    undo('a');
    typist.taken(1);
    lose();
    type('three');
    find();
    typist.sendAgain();
    expect(numbers()).toEqual([1, 2, 2, 3]);
    typist.taken(2);
    typist.taken(3);
    expect(undone).toEqual([]);
  });
});
