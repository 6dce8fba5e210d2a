import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/log/catalogue.ts';

const kind = (name: string, stage: number | null) => ({ name, role: 'none' as const, stage, isTouch: false });

describe('Catalogue', () => {
  it('stages follows the stage numbers, gaps or not', () => {
    const catalogue = new Catalogue([kind('sale', 9), kind('call', 2), kind('card', null), kind('visit', 4)]);
    expect(catalogue.stages()).toEqual([
      { name: 'call', kinds: [1] },
      { name: 'visit', kinds: [3] },
      { name: 'sale', kinds: [0] },
    ]);
  });

  it('stages adds up two activities on one stage under both names', () => {
    const catalogue = new Catalogue([kind('cold call', 1), kind('walk-in', 1), kind('sale', 2)]);
    expect(catalogue.stages()[0]).toEqual({ name: 'cold call + walk-in', kinds: [0, 1] });
  });

  it('codeOf finds a name whatever its case and spaces, and gives -1 for one it does not know', () => {
    const catalogue = new Catalogue([kind('Cold call', 1)]);
    expect([catalogue.codeOf(' cold   CALL '), catalogue.codeOf('call')]).toEqual([0, -1]);
  });
});
