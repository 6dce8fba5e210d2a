import vm from 'node:vm';
import type { Realm } from '../gas/execution.ts';
import { JOINED } from './project.ts';

/** A fresh global scope with the globals of Apps Script and no others, and what the runtime needs of it. */
export interface ScriptRealm extends Realm {
  context: vm.Context;
  /** Calls back inside the context's microtask queue, within a time limit; the callback's error passes through. */
  evaluateNow(work: () => void, timeoutMs: number): void;
  /** Puts a value into the box, or what its promise settles with once the microtasks have run. */
  settle(value: unknown, box: { value?: unknown; thrown?: { error: unknown } }): void;
}

/** Frames kept in a stack. */
const FRAMES = 20;

/**
 * Runs in the new context. Names that Node's V8 puts into a context and Apps Script has not are removed; grouping, which
 * Apps Script has and Node 20 has not, is added; the clock and the random numbers are the host's.
 */
const SETUP = new vm.Script(
  `(function (now, random, place, joined, limit) {
  'use strict';
  const NativeDate = Date;
  const HostDate = new Proxy(NativeDate, {
    construct(target, args, newTarget) {
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === HostDate ? target : newTarget);
    },
    apply() {
      return new NativeDate(now()).toString();
    },
  });
  const hide = (object, name, value) => Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
  hide(NativeDate, 'now', function () { return now(); });
  hide(NativeDate.prototype, 'constructor', HostDate);
  hide(globalThis, 'Date', HostDate);
  hide(Math, 'random', function () { return random(); });
  if (!Object.groupBy) hide(Object, 'groupBy', function groupBy(items, keyOf) {
    const groups = Object.create(null);
    let i = 0;
    for (const item of items) { const key = keyOf(item, i++); (groups[key] || (groups[key] = [])).push(item); }
    return groups;
  });
  if (!Map.groupBy) hide(Map, 'groupBy', function groupBy(items, keyOf) {
    const groups = new Map();
    let i = 0;
    for (const item of items) { const key = keyOf(item, i++); if (groups.has(key)) groups.get(key).push(item); else groups.set(key, [item]); }
    return groups;
  });
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'URL',
    'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'FormData', 'File', 'Blob', 'DOMException', 'atob', 'btoa',
    'crypto', 'performance', 'process', 'queueMicrotask', 'structuredClone', 'AbortController', 'Event', 'EventTarget',
    'Headers', 'Request', 'Response', 'navigator', 'window', 'global', 'require', 'module', 'Temporal', 'Iterator'])
    delete globalThis[name];
  Error.stackTraceLimit = limit;
  hide(Error, 'prepareStackTrace', function (error, frames) {
    let text;
    try { text = String(error); } catch (_) { text = 'Error'; }
    for (const frame of frames) {
      const file = frame.getFileName();
      if (file === null || file === undefined) continue;
      let at;
      if (file === joined) { const where = place(frame.getLineNumber()); at = where.file + ':' + where.line; }
      else if (file.startsWith('apps-script:')) at = file.slice(12) + ':' + frame.getLineNumber();
      else continue;
      const name = frame.getFunctionName();
      text += '\\n    at ' + (name ? (frame.isAsync() ? 'async ' : '') + name + ' ' : '') + '(' + at + ':' + frame.getColumnNumber() + ')';
    }
    return text;
  });
  const settle = function (value, box) {
    if (!(value instanceof Promise)) { box.value = value; return; }
    value.then(function (result) { box.value = result; }, function (error) { box.thrown = { error }; });
  };
  return { Array, Object, Date: HostDate, Error, settle };
})`,
  { filename: 'workbench-setup' },
);

const ENTER = new vm.Script('globalThis[Symbol.for("workbench.enter")]()', { filename: 'workbench-enter' });
const ENTER_KEY = Symbol.for('workbench.enter');

/** Makes the realm of one execution. */
export function makeRealm(
  now: () => number,
  random: () => number,
  place: (line: number) => { file: string; line: number },
): ScriptRealm {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const intrinsics = SETUP.runInContext(context)(now, random, place, JOINED, FRAMES) as Realm &
    Pick<ScriptRealm, 'settle'>;
  return {
    ...intrinsics,
    context,
    evaluateNow(work, timeoutMs) {
      Object.defineProperty(context, ENTER_KEY, {
        configurable: true,
        enumerable: false,
        value: () => {
          Reflect.deleteProperty(context, ENTER_KEY);
          work();
        },
      });
      ENTER.runInContext(context, { timeout: Math.max(1, Math.ceil(timeoutMs)) });
    },
  };
}
