import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callsForChance } from '../../src/plan/chance.ts';
import { binomialTerm } from '../../src/stats/binomial-term.ts';
import { expectClose, fixture } from '../stats/fixture.ts';
import { chancePicture, picturedCalls, pictureFile } from './chance.ts';

const terms = fixture<'k' | 'n' | 'chance'>('binomial_terms');

describe('the picture of the README', () => {
  const picture = readFileSync(pictureFile, 'utf8');

  it('is what chancePicture draws', () => {
    expect(picture).toBe(chancePicture(picturedCalls));
  });

  it('has bars as high as R’s dbinom', () => {
    expectClose(terms.map((row) => [binomialTerm(row.k, row.n, 0.05, 0.95), row.chance, row]));
    const heights = [...picture.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)];
    const drawn = heights.map(([, height]) => Number(height) / 2000);
    const expected = terms.filter(({ k }) => k >= 26 && k <= 88).map(({ chance }) => chance);
    expect(drawn.length).toBe(expected.length);
    drawn.forEach((chance, index) => {
      expect(chance).toBeCloseTo(expected[index]!, 5);
    });
  });

  it.each(picturedCalls)('says of %d calls the shares that R’s terms add up to', (calls) => {
    const reached = terms
      .filter(({ k, n }) => n === calls && k >= 50)
      .reduce((sum, { chance }) => sum + chance, 0);
    const row = picture.slice(picture.indexOf(`>${calls} calls`));
    expect(/50 or more: (\d+)%/.exec(row)?.[1]).toBe(String(Math.round(reached * 100)));
    expect(/fewer than 50: (\d+)%/.exec(row)?.[1]).toBe(String(Math.round((1 - reached) * 100)));
  });

  it('shows the calls of the plan and those that are 90 % sure', () => {
    expect(picturedCalls).toEqual([50 / 0.05, callsForChance(50, 0.05, 0.9, null)]);
  });
});
