import { describe, expect, it } from 'vitest';
import { knownHeadings, languages, wordsFor } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';

describe('wordsFor', () => {
  it('wordsFor knows locales of the spreadsheet and of the browser, and falls back to English', () => {
    expect(['uk_UA', 'uk-UA', 'UK', 'en_GB', 'de_DE', ''].map((locale) => wordsFor(locale).tag)).toEqual([
      'uk',
      'uk',
      'uk',
      'en',
      'en',
      'en',
    ]);
  });

  it('wordsFor counts rows as the language does', () => {
    expect([1, 2, 5, 21, 22, 25].map((count) => languages.uk.rows(count))).toEqual([
      '1 рядок',
      '2 рядки',
      '5 рядків',
      '21 рядок',
      '22 рядки',
      '25 рядків',
    ]);
    expect([1, 2].map((count) => languages.en.rows(count))).toEqual(['1 row', '2 rows']);
  });

  it('wordsFor shortens ranges of days', () => {
    const [from, to] = [dayOf(2026, 11, 1), dayOf(2026, 11, 30)];
    expect(languages.en.dayRange(from, to)).toBe('1–30 November 2026');
    expect(languages.uk.dayRange(from, to)).toBe('1–30 листопада 2026');
    expect(languages.en.dayRange(dayOf(2026, 10, 26), dayOf(2026, 11, 1))).toBe('26 Oct – 1 Nov 2026');
    expect(languages.en.dayRange(dayOf(2025, 12, 29), dayOf(2026, 1, 4))).toBe('29 Dec 2025 – 4 Jan 2026');
    expect(languages.uk.dayRange(from, from)).toBe('1 листопада 2026');
  });

  it('wordsFor writes shares with the language’s decimal mark', () => {
    expect(languages.en.percent(0.153)).toBe('15.3%');
    expect(languages.uk.percent(0.153)).toBe('15,3%');
  });
});

describe('languages', () => {
  it('languages leave no word empty and no English sentence in the others', () => {
    const shared = new Set(['n']);
    const walk = (one: unknown, other: unknown, path: string): void => {
      if (typeof one === 'string') {
        expect(String(other).trim(), path).not.toBe('');
        if (/[a-z]{3}/.test(one) && !path.endsWith('Format') && !shared.has(one))
          expect(other, path).not.toBe(one);
      } else if (typeof one === 'object' && one !== null) {
        for (const key of Object.keys(one))
          walk(
            (one as Record<string, unknown>)[key],
            (other as Record<string, unknown>)[key],
            `${path}.${key}`,
          );
      }
    };
    walk(languages.en, languages.uk, 'words');
  });

  it('knownHeadings gives every column a heading in every language', () => {
    for (const { own } of Object.values(knownHeadings()))
      expect(own).toHaveLength(Object.keys(languages).length);
  });
});
