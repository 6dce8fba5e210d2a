import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from '../../src/sidebar/keys.ts';

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});
const heard = (code: string, more: Partial<KeyPress> = {}, isInField = false, hasKeys = true) =>
  commandOf(press(code, more), isInField, hasKeys);

describe('commandOf', () => {
  it('commandOf goes by the place of the key, so that the Ukrainian layout works', () => {
    expect(heard('KeyU', { key: 'г' })).toEqual({ id: 'undo' });
    expect(heard('KeyP', { key: 'з' })).toEqual({ id: 'prospect' });
    expect(heard('KeyT', { key: 'е' })).toEqual({ id: 'howMany' });
    expect([1, 9].map((digit) => heard(`Digit${digit}`))).toEqual([
      { id: 'log', digit: 1 },
      { id: 'log', digit: 9 },
    ]);
    expect(heard('Numpad2')).toEqual({ id: 'log', digit: 2 });
    expect(heard('Digit0')).toBeNull();
  });

  it('commandOf knows the question mark of any layout', () => {
    expect(heard('Slash', { key: '?', shiftKey: true })).toEqual({ id: 'list' });
    expect(heard('Digit7', { key: '?', shiftKey: true })).toEqual({ id: 'list' });
    expect(heard('Slash', { key: ',', shiftKey: true })).toEqual({ id: 'list' });
  });

  it('commandOf hears no single key in a field, with a modifier, switched off, or held down', () => {
    for (const code of ['Digit1', 'KeyU', 'KeyP', 'KeyT']) {
      expect(heard(code, {}, true), code).toBeNull();
      expect(heard(code, {}, false, false), code).toBeNull();
      for (const key of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat'] as const)
        expect(heard(code, { [key]: true }), `${key} ${code}`).toBeNull();
    }
  });

  it('commandOf hears Ctrl+Enter and Esc everywhere, also with single keys switched off', () => {
    for (const isInField of [true, false]) {
      expect(heard('Enter', { ctrlKey: true }, isInField, false)).toEqual({ id: 'save' });
      expect(heard('NumpadEnter', { metaKey: true }, isInField, false)).toEqual({ id: 'save' });
      expect(heard('Escape', {}, isInField, false)).toEqual({ id: 'escape' });
    }
    expect(heard('Enter')).toBeNull();
    expect(heard('Enter', { ctrlKey: true, repeat: true })).toBeNull();
  });
});
