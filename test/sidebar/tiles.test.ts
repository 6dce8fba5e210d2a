import { describe, expect, it } from 'vitest';
import { type Activity, activityOfKey, bringsMoney, offerOf } from '../../src/sidebar/tiles.ts';

const activity = (name: string, stage: number | null, role: Activity['role'] = 'none'): Activity => ({
  name,
  role,
  stage,
  isTouch: false,
});
const namesIn = (list: readonly Activity[]) => list.map(({ name }) => name);

describe('offerOf', () => {
  it('offerOf makes tiles of the first stage, the next one and the last one, whatever their numbers and places', () => {
    const { tiles, more } = offerOf([
      activity('sale', 9),
      activity('held', 4),
      activity('mail', null),
      activity('set', 3),
      activity('call', 2),
      activity('other call', 2),
    ]);
    expect(namesIn(tiles)).toEqual(['call', 'set', 'sale']);
    expect(namesIn(more)).toEqual(['held', 'mail', 'other call']);
  });

  it('offerOf has as many tiles as a short funnel has stages, and the first activities without one', () => {
    expect(namesIn(offerOf([activity('won', 2), activity('engaged', 1)]).tiles)).toEqual(['engaged', 'won']);
    expect(namesIn(offerOf([activity('only', 1), activity('mail', null)]).tiles)).toEqual(['only']);
    const none = ['a', 'b', 'c', 'd'].map((name) => activity(name, null));
    expect(namesIn(offerOf(none).tiles)).toEqual(['a', 'b', 'c']);
    expect(offerOf([])).toEqual({ tiles: [], more: [] });
  });
});

describe('activityOfKey', () => {
  it('activityOfKey gives 1 to 3 to the tiles and 4 to 9 to the first six of the others', () => {
    const offer = offerOf([
      activity('a', 1),
      activity('b', 2),
      ...Array.from({ length: 8 }, (_, index) => activity(`more ${index}`, null)),
    ]);
    const names = [1, 2, 3, 4, 9].map((digit) => activityOfKey(offer, digit)?.name);
    expect(names).toEqual(['a', 'b', undefined, 'more 0', 'more 5']);
  });
});

describe('bringsMoney', () => {
  it('bringsMoney is true of sales and upsells', () => {
    const roles = ['sale', 'upsellOffered', 'upsellClosed', 'attempt', 'referralClosed'] as const;
    expect(roles.map((role) => bringsMoney(activity('x', null, role)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(bringsMoney(undefined)).toBe(false);
  });
});
