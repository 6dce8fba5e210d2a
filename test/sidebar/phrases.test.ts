import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { type DefaultActivityId, defaultActivities } from '../../src/log/catalogue.ts';
import { counted, dayPhrase, heading, momentPhrase, signed, together } from '../../src/sidebar/phrases.ts';

const { en, uk } = pageLanguages;
const entry = (activity: string, count?: number) => ({ id: 'x', date: '2026-11-23', activity, count });

describe('counted', () => {
  it('counted declines adjective and noun as Ukrainian does: 1, 2 to 4, 5 to 20, 21, 22', () => {
    const calls = [1, 3, 17, 21, 22, 111].map((count) => counted(uk, 'холодний дзвінок', count));
    expect(calls).toEqual([
      '1 холодний дзвінок',
      '3 холодні дзвінки',
      '17 холодних дзвінків',
      '21 холодний дзвінок',
      '22 холодні дзвінки',
      '111 холодних дзвінків',
    ]);
    expect([1, 3, 8].map((count) => counted(uk, 'Призначена  зустріч', count))).toEqual([
      '1 призначена зустріч',
      '3 призначені зустрічі',
      '8 призначених зустрічей',
    ]);
    expect([1, 50].map((count) => counted(en, 'cold call', count))).toEqual(['1 cold call', '50 cold calls']);
  });

  it('counted has forms of every default activity, and each first form is the name of a new log', () => {
    for (const { id } of defaultActivities) {
      const name = uk.activities[id as DefaultActivityId];
      expect(counted(uk, name, 1)).toBe(`1 ${name}`);
      expect(new Set([1, 2, 5].map((count) => counted(uk, name, count).slice(2))).size, name).toBe(3);
      expect(counted(en, en.activities[id as DefaultActivityId], 2)).toMatch(/^2 \S/);
    }
  });

  it('counted declines no name of the team’s own, and a name is text', () => {
    expect([1, 5].map((count) => counted(uk, 'Демо <b>', count))).toEqual(['Демо <b>', 'Демо <b> × 5']);
  });
});

describe('together', () => {
  it('together adds up entries of one kind and counts entries of several', () => {
    expect(together(en, [entry('cold call'), entry('Cold call', 17)])).toBe('18 cold calls');
    expect(together(en, [entry('cold call'), entry('sale', 4)])).toBe('2 entries');
    expect([1, 3, 5].map((count) => uk.page.entries(count))).toEqual(['1 запис', '3 записи', '5 записів']);
  });
});

describe('together of cells by hand', () => {
  it('together says 0 for a Count that somebody made a text, never NaN or the text as a number', () => {
    const byHand = { ...entry('cold call'), count: 'many' as unknown as number };
    expect([together(en, [byHand]), together(en, [byHand, entry('cold call', 2)])]).toEqual([
      '0 cold calls',
      '2 cold calls',
    ]);
  });
});

describe('heading', () => {
  it('heading gives default activities a capital and leaves the team’s own names', () => {
    expect([heading(uk, 'холодний дзвінок'), heading(en, 'iPhone demo')]).toEqual([
      'Холодний дзвінок',
      'iPhone demo',
    ]);
  });
});

describe('heading in another language', () => {
  it('heading gives default activities of a log in another language a capital too', () => {
    expect([heading(uk, 'cold call'), heading(en, 'продаж'), heading(uk, 'demo')]).toEqual([
      'Cold call',
      'Продаж',
      'demo',
    ]);
  });
});

describe('signed', () => {
  it('signed gives one decimal and a true minus; what rounds to nothing has no sign', () => {
    expect([1.04, -8.25, 0.04, -0.04, 0].map((value) => signed(en, value))).toEqual([
      '+1.0',
      '−8.3',
      '0.0',
      '0.0',
      '0.0',
    ]);
    expect(signed(uk, -8.2)).toBe('−8,2');
  });
});

describe('elapsed', () => {
  it('elapsed says seconds, from a minute on minutes too', () => {
    expect([0, 59, 60, 75].map(en.page.elapsed)).toEqual(['0 s', '59 s', '1 min 0 s', '1 min 15 s']);
    expect([12, 75].map(uk.page.elapsed)).toEqual(['12 с', '1 хв 15 с']);
  });
});

describe('dayPhrase', () => {
  it('dayPhrase says today, yesterday, the day, and in another year the year', () => {
    const say = (iso: string) => dayPhrase(en, iso, '2026-01-01');
    expect(['2026-01-01', '2025-12-31', '2025-12-30', '2026-11-12', 'soon'].map(say)).toEqual([
      'today',
      'yesterday',
      '30 Dec 2025',
      '12 Nov',
      'soon',
    ]);
    expect(dayPhrase(uk, '2026-11-12', '2026-11-23')).toBe('12 листопада');
    expect(uk.page.weekday(20_780)).toBe('пн, 23 листопада'); // 2026-11-23, a Monday
  });
});

describe('momentPhrase', () => {
  it('momentPhrase gives the time today, else the day; without a moment the entry’s own day', () => {
    const say = (loggedAt: string | null) => momentPhrase(en, loggedAt, entry('sale'), '2026-11-23');
    expect(['2026-11-23 14:31', '2026-11-20 09:00', null].map(say)).toEqual(['14:31', '20 Nov', 'today']);
  });
});

describe('words of the dock', () => {
  it('callsOf puts the noun after "of" into the genitive', () => {
    const { callsOf, callsToday, offlineTitle, notConfirmedText } = uk.page;
    expect(
      [
        [31, 48],
        [0, 1],
        [5, 21],
        [1, 22],
      ].map(([done, needed]) => callsOf(done!, needed!)),
    ).toEqual([
      '31 із 48 дзвінків сьогодні',
      '0 із 1 дзвінка сьогодні',
      '5 із 21 дзвінка сьогодні',
      '1 із 22 дзвінків сьогодні',
    ]);
    expect([1, 3, 11].map(callsToday)).toEqual([
      '1 дзвінок сьогодні',
      '3 дзвінки сьогодні',
      '11 дзвінків сьогодні',
    ]);
    expect([1, 3].map(offlineTitle)).toEqual([
      'Немає мережі: тут чекає 1 запис',
      'Немає мережі: тут чекають 3 записи',
    ]);
    expect(notConfirmedText(5)).toContain('Тут 5 записів');
    expect([1, 2].map(en.page.offlineTitle)).toEqual([
      'Offline: 1 entry waits here',
      'Offline: 2 entries wait here',
    ]);
  });
});
