import { describe, expect, it } from 'vitest';
import type { FromFrame, ToFrame } from '../../../src/workbench/page/frame-message.ts';
import { googleScript } from '../../../src/workbench/page/script-run.ts';

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  save(...args: unknown[]): undefined;
  load(...args: unknown[]): undefined;
  missing(): undefined;
}

function page() {
  const posted: FromFrame[] = [];
  const complaints: Error[] = [];
  let hear: (message: ToFrame) => void = () => undefined;
  const { run, host } = googleScript(
    {
      post: (message) => posted.push(message),
      listen: (listener) => {
        hear = listener;
      },
      complain: (error) => complaints.push(error),
    },
    ['save', 'load'],
  );
  const answer = (id: number, outcome: ToFrame['outcome']) => hear({ kind: 'outcome', id, outcome });
  return { run: run as Runner, host, posted, complaints, answer };
}

// Sources: the reference of google.script.run, and the table of values that cross, in runtime/wire.ts.
describe('google.script.run', () => {
  it('a call answers undefined and posts its arguments as JSON text', () => {
    const { run, posted } = page();
    expect(run.save({ a: 1, gone__: 2 }, undefined, Number.NaN)).toBeUndefined();
    expect(posted).toEqual([{ kind: 'call', id: 1, name: 'save', argumentsText: '[{"a":1},null,null]' }]);
  });

  it('a Date throws in the page, and nothing is posted', () => {
    const { run, posted } = page();
    const failures: unknown[] = [];
    expect(() => run.withFailureHandler((error) => failures.push(error)).save(new Date(0))).toThrow(
      'Failed due to illegal value in property: 0',
    );
    expect([posted, failures]).toEqual([[], []]);
  });

  it('a name that is no public function is a TypeError of the page', () => {
    const { run } = page();
    expect(() => run.missing()).toThrow(TypeError);
    expect(() => run.missing()).toThrow('run.missing is not a function');
  });

  it('the success handler gets the value and the user object', () => {
    const { run, answer } = page();
    const got: unknown[] = [];
    run
      .withSuccessHandler((...both) => got.push(both))
      .withUserObject({ row: 3 })
      .save();
    answer(1, { ok: true, value: [1, null] });
    expect(got).toEqual([[[1, null], { row: 3 }]]);
  });

  it('the failure handler gets a bare Error and the user object', () => {
    const { run, answer } = page();
    const got: [Error, unknown][] = [];
    run
      .withFailureHandler((error, user) => got.push([error, user]))
      .withUserObject('u')
      .load();
    answer(1, { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' });
    const [[error, user]] = got as [[Error, unknown]];
    expect([error.name, error.message, Object.keys(error), user]).toEqual([
      'NetworkError',
      'Connection failure due to HTTP 0',
      ['name'],
      'u',
    ]);
  });

  it('a failure without a handler goes to the console', () => {
    const { run, complaints, answer } = page();
    run.save();
    answer(1, { ok: false, name: 'Error', message: 'no' });
    expect(complaints.map(({ message }) => message)).toEqual(['no']);
  });

  it('withSuccessHandler gives a new runner and leaves the old one as it was', () => {
    const { run, answer } = page();
    const got: unknown[] = [];
    run.withSuccessHandler((value) => got.push(value));
    run.save();
    answer(1, { ok: true, value: 1 });
    expect(got).toEqual([]);
  });

  it('answers reach their own calls in any order', () => {
    const { run, answer } = page();
    const got: unknown[] = [];
    run.withSuccessHandler((value) => got.push(['first', value])).save();
    run.withSuccessHandler((value) => got.push(['second', value])).save();
    answer(2, { ok: true, value: 'b' });
    answer(1, { ok: true, value: 'a' });
    answer(1, { ok: true, value: 'again' });
    expect(got).toEqual([
      ['second', 'b'],
      ['first', 'a'],
    ]);
  });
});

describe('google.script.host', () => {
  it('close, editor.focus, setHeight and setWidth are told to the workbench', () => {
    const { host, posted } = page();
    const given = host as {
      close(): void;
      editor: { focus(): void };
      setHeight(height: number): void;
      setWidth(width: number): void;
    };
    given.close();
    given.editor.focus();
    given.setHeight(300);
    given.setWidth(400);
    expect(posted).toEqual([
      { kind: 'close' },
      { kind: 'focusEditor' },
      { kind: 'size', height: 300 },
      { kind: 'size', width: 400 },
    ]);
  });
});
