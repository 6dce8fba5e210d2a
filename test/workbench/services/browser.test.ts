import { expect, test } from 'vitest';
import { hostOf, scriptError } from '../script.ts';

test('msgBox answers the button in small letters, inputBox the text or "cancel"', () => {
  const host = hostOf(
    'function f() { return [Browser.msgBox("Sure?"), Browser.msgBox("T", "Sure?", Browser.Buttons.YES_NO), Browser.inputBox("Who?"), Browser.inputBox("Who?")]; }',
  );
  host.ui.answerNext('OK');
  host.ui.answerNext('NO');
  host.ui.answerNext('OK', 'Ann');
  host.ui.answerNext('CANCEL', 'Bob');
  expect(host.call('f')).toEqual(['ok', 'no', 'Ann', 'cancel']);
  expect(scriptError('Browser.msgBox()')).toBe(
    "Exception: The parameters () don't match the method signature for Browser.msgBox.",
  );
});
