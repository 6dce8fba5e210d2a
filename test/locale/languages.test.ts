import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemSentences } from '../../src/entry/problem-words.ts';
import { knownHeadings, languages, wordsFor } from '../../src/locale/languages.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import type { Words } from '../../src/locale/words.ts';
import { dayOf } from '../../src/log/day.ts';
import { nameKey } from '../../src/log/names.ts';

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

  it('wordsFor names a quarter by its months, with both years where it goes over the turn of one', () => {
    const of = ({ summary }: Words, year: number, month: number) =>
      summary.quarter(dayOf(year, month, 1), dayOf(year, month + 3, 1) - 1);
    expect(of(languages.en, 2026, 4)).toBe('Apr–Jun 2026');
    expect(of(languages.en, 2025, 11)).toBe('Nov 2025–Jan 2026');
    expect(of(languages.uk, 2026, 4)).toBe('квіт.–черв. 2026');
    expect(of(languages.uk, 2025, 11)).toBe('лист. 2025–січ. 2026');
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
    walk(pageLanguages.en, pageLanguages.uk, 'words');
  });

  it('languages hold no word that nothing reads: every key is named somewhere outside them', () => {
    const src = join(import.meta.dirname, '../../src');
    const readers = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^(locale|workbench)\//.test(name))
      .map((name) => readFileSync(join(src, name), 'utf8'));
    const named = new Set(readers.join('\n').match(/\w+/g));
    const keys = (words: object): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === 'object' && !Array.isArray(value) ? keys(value) : [key],
      );
    for (const words of [languages.en, pageLanguages.en])
      expect(keys(words).filter((key) => !named.has(key))).toEqual([]);
  });

  it.each([
    ['headings of Settings', (words: Words) => words.settings.headings],
    ['settings', (words: Words) => words.settings.keys],
    ['roles', (words: Words) => words.roles],
    ['columns of the log', (words: Words) => words.columns],
  ])('languages give no two %s the same name, in any language, old names included', (_, pick) => {
    const meant = new Map<string, string>();
    for (const words of Object.values<Words>(languages)) {
      for (const [id, names] of Object.entries(pick(words))) {
        for (const name of names) {
          expect(meant.get(nameKey(name)) ?? id, name).toBe(id);
          meant.set(nameKey(name), id);
        }
      }
    }
  });

  it('languages still understand the names that older sheets carry', () => {
    const { settings, roles, columns } = languages.uk;
    expect(columns.loggedAt).toContain('Записано о');
    expect(settings.headings.holiday).toContain('Вихідний день');
    expect(settings.headings.goalEach).toContain('Кожен');
    expect(settings.headings.touch).toContain('Рахується як дотик');
    expect(settings.keys.weekStart).toContain('Тиждень починається');
    expect(roles.referralClosed).toContain('рекомендацію закрито');
    expect(roles.upsellClosed).toContain('допродаж укладено');
  });

  it('languages say what a cell must hold and what stands there, a blank one in words of its own', () => {
    const of = (words: Words, got: string) =>
      words.refusal.sentence('X', words.refusal.rules.date, got, "'Log'!A3");
    expect(of(languages.en, '12 calls')).toBe("X requires a date, got “12 calls” at 'Log'!A3");
    expect(of(languages.en, '')).toBe("X requires a date, got nothing at 'Log'!A3");
    expect(of(languages.uk, '12 дзв.')).toBe("«X»: потрібно вказати дату, а в 'Log'!A3 стоїть «12 дзв.»");
    expect(of(languages.uk, '')).toBe("«X»: потрібно вказати дату, а клітинка 'Log'!A3 порожня");
  });

  it('languages say what a field must hold, with the limit that is declared', () => {
    const of = (words: Words, got: string) =>
      problemSentences([{ field: 'count', rule: 'wholeAboveZero', got }], words.entry.numbered(2), words)[0];
    expect(of(languages.en, '-3')).toBe('Entry 2: Count requires a whole number from 1 to 9,999, got “-3”.');
    expect(of(languages.uk, '-3')).toBe(
      `Запис 2, поле «Кількість»: потрібно вказати ціле число від 1 до ${languages.uk.number(9999)}, отримано «-3».`,
    );
    expect(of(languages.uk, '')).toMatch(/, а поле порожнє\.$/);
    const long = (field: string) =>
      problemSentences([{ field, rule: 'tooLong', got: 'x' }], '', languages.en)[0];
    expect(long('prospect')).toContain('at most 500 characters');
    expect(long('note')).toContain('at most 10,000 characters');
  });

  it('languages count after "of" in the genitive: one for 1, 21 and 31, many for the others', () => {
    const { trend, notes, plan } = languages.uk.summary;
    const { rowsRead } = languages.uk.report;
    expect([1, 2, 5, 11, 21, 22, 101].map((all) => rowsRead(1, all))).toEqual([
      'Прочитано 1 із 1 рядка',
      'Прочитано 1 із 2 рядків',
      'Прочитано 1 із 5 рядків',
      'Прочитано 1 із 11 рядків',
      'Прочитано 1 із 21 рядка',
      'Прочитано 1 із 22 рядків',
      'Прочитано 1 із 101 рядка',
    ]);
    expect(trend.shown.month(12, 31)).toBe('Показано останні 12 із 31 місяця періоду.');
    expect(trend.shown.week(12, 14)).toBe('Показано останні 12 із 14 тижнів періоду.');
    expect(notes.valued(3, 21)).toContain('для 3 із 21 продажу');
    expect(plan.rateFrom(5, 1001, '0,5%', 'x')).toContain(
      `5 продажів із ${languages.uk.number(1001)} дзвінка`,
    );
    expect(languages.en.report.rowsRead(1, 1)).toBe('1 of 1 row read');
  });

  it('languages say how many rows and how many cells are not named', () => {
    expect([1, 5].map(languages.en.refusal.moreRows)).toEqual(['and 1 more row.', 'and 5 more rows.']);
    expect([1, 5].map(languages.en.refusal.moreCells)).toEqual(['and 1 more cell.', 'and 5 more cells.']);
    expect([1, 3].map(languages.uk.refusal.moreCells)).toEqual(['і ще 1 клітинка.', 'і ще 3 клітинки.']);
  });

  it('knownHeadings gives every column a heading in every language', () => {
    for (const { own } of Object.values(knownHeadings()))
      expect(own).toHaveLength(Object.keys(languages).length);
  });
});
