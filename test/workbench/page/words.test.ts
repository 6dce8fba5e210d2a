import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../../src/workbench/page/words/page-words.ts';

describe('pageWordsFor', () => {
  it.each([
    ['uk', 'uk'],
    ['uk_UA', 'uk'],
    ['uk-UA', 'uk'],
    ['en_GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('pageWordsFor of "%s" speaks %s', (language, tag) => {
    expect(pageWordsFor(language).tag).toBe(tag);
  });

  // Plural rules of CLDR: one for 1 and 21, few for 2 to 4, many for 5 to 20.
  it.each([
    [1, '1 клітинка чекає'],
    [2, '2 клітинки чекають'],
    [5, '5 клітинок чекають'],
    [12, '12 клітинок чекають'],
    [21, '21 клітинка чекає'],
  ])('keeps counts %i cells in Ukrainian', (count, phrase) => {
    expect(pageWordsFor('uk').connection.keeps(count)).toContain(phrase);
  });

  it.each([
    [1, '1 cell is waiting'],
    [2, '2 cells are waiting'],
  ])('keeps counts %i cells in English', (count, phrase) => {
    expect(pageWordsFor('en').connection.keeps(count)).toContain(phrase);
  });
});
