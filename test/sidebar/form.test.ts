import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/entry/entry.ts';
import { columnIds } from '../../src/log/column.ts';
import {
  entryOf,
  type Form,
  type FormContext,
  formOf,
  isTally,
  isUntouched,
  newForm,
  stepped,
} from '../../src/sidebar/form.ts';

const sale = { name: 'sale', role: 'sale', stage: 3, isTouch: false } as const;
const call = { name: 'cold call', role: 'attempt', stage: 1, isTouch: true } as const;
const at = (more: Partial<FormContext> = {}): FormContext => ({
  id: 'e-12345678',
  rep: 'Ann',
  today: '2026-11-23',
  tag: 'en',
  columns: columnIds,
  activity: sale,
  ...more,
});
const form = (more: Partial<Form> = {}): Form => ({
  ...newForm('sale', { segment: 'B2B', source: '' }),
  ...more,
});

describe('entryOf', () => {
  it('entryOf sends what is shown, texts exactly as typed, and leaves blank fields away', () => {
    for (const text of ['=HYPERLINK("x")', '+380 44 123', '👩‍👩‍👧', 'שלום', ' two  spaces ', "'007"]) {
      const { entry, problems } = entryOf(
        form({ prospect: text, note: text, value: '1,200.50', minutes: '25' }),
        at(),
      );
      expect(problems).toEqual([]);
      expect(entry).toEqual({
        id: 'e-12345678',
        date: '2026-11-23',
        activity: 'sale',
        rep: 'Ann',
        prospect: text,
        segment: 'B2B',
        value: 1200.5,
        minutes: 25,
        note: text,
      });
    }
  });

  it('entryOf keeps a day that was chosen, else takes the day it is', () => {
    expect(entryOf(form({ date: '2026-11-20' }), at()).entry.date).toBe('2026-11-20');
    expect(entryOf(form(), at({ today: '2026-11-24' })).entry.date).toBe('2026-11-24');
  });

  it('entryOf gives a tally no prospect, and money to sales and upsells alone', () => {
    const typed = form({ count: '2', prospect: 'Acme', value: '5' });
    expect(entryOf(typed, at()).entry).toMatchObject({ count: 2, value: 5 });
    expect(entryOf(typed, at()).entry).not.toHaveProperty('prospect');
    expect(entryOf(typed, at({ activity: call })).entry).not.toHaveProperty('value');
  });

  it('entryOf sends nothing for which the log has no column', () => {
    const { entry, problems } = entryOf(
      form({ prospect: 'Acme', note: 'x', value: '5', count: '3', time: '14:30' }),
      at({ columns: ['date', 'activity', 'entryId'] }),
    );
    expect([entry, problems]).toEqual([{ id: 'e-12345678', date: '2026-11-23', activity: 'sale' }, []]);
  });

  it.each([
    [{ note: 'x'.repeat(50_000) }, 'note', 'tooLong'],
    [{ prospect: 'x'.repeat(501) }, 'prospect', 'tooLong'],
    [{ prospect: 'half \ud83d' }, 'prospect', 'characters'],
    [{ count: '0' }, 'count', 'wholeAboveZero'],
    [{ count: '' }, 'count', 'wholeAboveZero'],
    [{ count: '1.5' }, 'count', 'wholeAboveZero'],
    [{ value: '12 $' }, 'value', 'money'],
    [{ minutes: '1441' }, 'minutes', 'minutes'],
    [{ minutes: '-1' }, 'minutes', 'minutes'],
    [{ date: '1900-01-16' }, 'date', 'day'],
  ] as const)('entryOf names the field and the rule of the add-on: %o', (typed, field, rule) => {
    expect(entryOf(form(typed), at()).problems).toMatchObject([{ field, rule }]);
  });

  it('entryOf gives back an entry that was opened for editing, unchanged', () => {
    const entry: Entry = {
      id: 'e-12345678',
      date: '2026-11-20',
      activity: 'cold call',
      count: 3,
      prospect: 'Acme',
      value: 12.5,
      note: 'a\nb',
      time: '14:30',
    };
    const context = at({ rep: undefined, activity: call, isEdit: true });
    expect(entryOf(formOf(entry), context)).toEqual({ entry, problems: [] });
  });
});

describe('isUntouched', () => {
  it('isUntouched is true until something is typed; defaults and the activity do not count', () => {
    expect(isUntouched(form({ activity: 'cold call', segment: 'B2C' }))).toBe(true);
    for (const typed of [{ count: '2' }, { prospect: 'A' }, { note: 'x' }, { date: '2026-11-20' }])
      expect(isUntouched(form(typed))).toBe(false);
  });
});

describe('stepped', () => {
  it('stepped stays between one and the most an entry takes; a text that is no number counts as one', () => {
    expect([stepped('1', 1), stepped('1', -1), stepped('9999', 1), stepped('x', 1)]).toEqual([
      '2',
      '1',
      '9999',
      '2',
    ]);
    const isSeveral = (count: string, tag = 'en') => isTally(form({ count }), tag);
    expect(['1', '2', 'x', ''].map((count) => isSeveral(count))).toEqual([false, true, false, false]);
    expect([isSeveral('1,000'), isSeveral('1 000', 'uk')]).toEqual([true, true]);
  });
});
