import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/entry/check-entry.ts';
import { columnIds } from '../../src/log/column.ts';

const places = Object.fromEntries(columnIds.map((id, index) => [id, index]));
const entry = { id: 'e-12345678', date: '2026-11-23', activity: 'cold call' };

describe('problemsOf', () => {
  it('problemsOf finds nothing wrong with what people really type', () => {
    for (const text of [
      '+380 44 123 45 67',
      '=1+1',
      '007',
      "'quoted",
      '5/6',
      '🎉 готово',
      'a\nb',
      '-',
      '@x',
      '</script>',
      '#REF!',
    ]) {
      expect(problemsOf({ ...entry, prospect: text, note: text }, places)).toEqual([]);
    }
  });

  it.each([
    [{ id: 'short' }, 'id', 'id'],
    [{ id: '' }, 'id', 'required'],
    [{ date: '23.11.2026' }, 'date', 'day'],
    [{ date: '2026-02-30' }, 'date', 'day'],
    [{ activity: '   ' }, 'activity', 'required'],
    [{ count: 0 }, 'count', 'wholeAboveZero'],
    [{ count: -3 }, 'count', 'wholeAboveZero'],
    [{ count: 1.5 }, 'count', 'wholeAboveZero'],
    [{ count: '3' }, 'count', 'wholeAboveZero'],
    [{ value: '1,000' }, 'value', 'money'],
    [{ value: Number.NaN }, 'value', 'money'],
    [{ minutes: -1 }, 'minutes', 'minutes'],
    [{ time: '25:00' }, 'time', 'clock'],
    [{ prospect: 'x'.repeat(501) }, 'prospect', 'tooLong'],
    [{ note: 'x'.repeat(10_001) }, 'note', 'tooLong'],
    [{ prospect: 'a\u0000b' }, 'prospect', 'characters'],
    [{ prospect: 'half \ud83d emoji' }, 'prospect', 'characters'],
    [{ rep: 7 }, 'rep', 'text'],
    [{ admin: true }, 'admin', 'unknownField'],
  ])('problemsOf(%j) names the field %s and the rule %s', (change, field, rule) => {
    expect(problemsOf({ ...entry, ...change }, places)).toMatchObject([{ field, rule }]);
  });

  it('problemsOf refuses what the log has no column for, so that nothing typed is dropped in silence', () => {
    const { note: _, ...withoutNote } = places;
    expect(problemsOf({ ...entry, note: 'call back' }, withoutNote)).toMatchObject([
      { field: 'note', rule: 'noColumn' },
    ]);
    expect(problemsOf({ ...entry, note: '' }, withoutNote)).toEqual([]);
  });

  it('problemsOf survives anything a page could send', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(Array.isArray(problemsOf(anything, places))).toBe(true);
      }),
    );
  });
});
