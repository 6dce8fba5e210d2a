import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/sidebar/suggestions.ts';

const names = (query: string, from: readonly string[], most?: number) =>
  suggest(query, from, most).map(({ name }) => name);

describe('suggest', () => {
  it('suggest puts names that begin with it first, then words that do, then the rest, each in the order given', () => {
    const from = ['Big Acme', 'Pacman', 'Acme Export', 'Bacon', 'Acme Ltd'];
    expect(names('ac', from)).toEqual(['Acme Export', 'Acme Ltd', 'Big Acme', 'Pacman', 'Bacon']);
  });

  it('suggest does not mind case, spaces at the ends and which apostrophe was typed', () => {
    expect(names(" дем'ян ", ['Дем’яненко', 'Бондар'])).toEqual(['Дем’яненко']);
  });

  it('suggest gives at most five, the first ones without a query, and no name that was typed whole', () => {
    const many = Array.from({ length: 9 }, (_, index) => `Firm ${index}`);
    expect(names('firm', many)).toEqual(many.slice(0, 5));
    expect(names(' ', many, 2)).toEqual(['Firm 0', 'Firm 1']);
    expect(names('firm 3', many)).toEqual([]);
  });

  it('suggest cuts the name so that what was typed can be bold; the parts give the name again', () => {
    expect(suggest('ACM', ['The Acme Ltd'])).toEqual([
      { name: 'The Acme Ltd', before: 'The ', typed: 'Acm', after: 'e Ltd' },
    ]);
    for (const name of ['İstanbul Gıda', 'שלום עולם', '🎉 party', '=HYPERLINK("x")']) {
      const [{ before, typed, after }] = suggest(name.slice(0, 3), [name]) as [ReturnType<typeof suggest>[0]];
      expect(before + typed + after).toBe(name);
    }
  });

  it('suggest takes signs of patterns for what they are', () => {
    expect(names('(', ['A (B)', 'AB'])).toEqual(['A (B)']);
  });
});
