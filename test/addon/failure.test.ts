import { describe, expect, it } from 'vitest';
import { Failure, failureOf } from '../../src/addon/failure.ts';

describe('failureOf', () => {
  // Texts as people report them of Google's services.
  it.each([
    ['Lock timeout: another process was holding the lock for too long.', 'busy'],
    ['Too many simultaneous invocations: Spreadsheets', 'busy'],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'protected',
    ],
    ['Service Spreadsheets timed out while accessing document with id 1abc.', 'noAnswer'],
    ['Service Spreadsheets failed while accessing document with id 1abc.', 'noAnswer'],
    ['Service error: Spreadsheets', 'noAnswer'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'noAnswer'],
    [
      'Service invoked too many times in a short time: X. Try Utilities.sleep(1000) between calls.',
      'noAnswer',
    ],
    ['Service invoked too many times for one day: X.', 'quota'],
    ['Service using too much computer time for one day.', 'quota'],
    ['Authorization is required to perform that action.', 'authorisation'],
    ['Cannot read properties of null', 'unexpected'],
  ])('failureOf(%s) is %s', (message, code) => {
    expect(failureOf(new Error(message)).code).toBe(code);
  });

  it('failureOf passes expected failures on as they are', () => {
    const failure = new Failure('changed', { now: null });
    expect(failureOf(failure)).toBe(failure);
  });
});
