import { expect, test } from 'vitest';
import { hostOf, scriptError, scriptValue } from '../script.ts';

// Measured on live Apps Script by the gas-fakes suite: negative and zero time-outs, taking a lock twice
test.each([
  ['tryLock(0) takes a free lock', 'lock.tryLock(0)', true],
  ['tryLock(-100) is false', 'lock.tryLock(-100)', false],
  [
    'tryLock by the holder is true',
    '[lock.tryLock(5), lock.tryLock(5), lock.hasLock()].join()',
    'true,true,true',
  ],
  [
    'hasLock after the release is false',
    '[lock.waitLock(0), lock.releaseLock(), lock.hasLock()].join()',
    ',,false',
  ],
])('%s', (_name, expression, expected) => {
  expect(scriptValue(`(lock => ${expression})(LockService.getScriptLock())`)).toBe(expected);
});

test('waitLock(-100) throws the text of a lock that is held', () => {
  expect(scriptError('LockService.getScriptLock().waitLock(-100)')).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
});

test('getDocumentLock is null for a script that is bound to no document', () => {
  expect(scriptValue('LockService.getDocumentLock()', { isBound: false })).toBe(null);
  expect(scriptValue('LockService.getDocumentLock().tryLock(0)')).toBe(true);
});

test('a lock is free again when the execution that held it ends, even by an error', () => {
  const host = hostOf(
    'function f() { LockService.getUserLock().waitLock(10); throw new Error("x"); } function g() { return LockService.getUserLock().tryLock(0); }',
  );
  expect(() => host.run('f')).toThrow('x');
  expect(host.run('g')).toBe(true);
});
