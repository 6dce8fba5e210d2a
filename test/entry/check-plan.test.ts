import { describe, expect, it } from 'vitest';
import { planProblems } from '../../src/entry/check-plan.ts';

const plan = {
  id: 'plan-number-one',
  rep: 'Ann',
  target: 50,
  workdays: 21,
  confidence: 0.9,
  stages: ['call', 'sale'],
  rates: [0.05],
  counts: [],
};
const faults = (patch: object) =>
  planProblems({ ...plan, ...patch }).map(({ field, rule }) => `${field} ${rule}`);

describe('planProblems', () => {
  it.each([
    {},
    { rep: '' },
    { target: 0 },
    { target: 12.5 },
    { target: 1e9 },
    { workdays: 366 },
    { confidence: 0.999 },
    { counts: [1000, 50] },
    { rates: [1.333], counts: [150, 200] },
  ])('planProblems finds nothing wrong with %j', (patch) => {
    expect(faults(patch)).toEqual([]);
  });

  it.each([
    [{ id: 'x' }, 'id id'],
    [{ id: '=A1+12345' }, 'id id'],
    [{ rep: 7 }, 'rep text'],
    [{ target: -1 }, 'target target'],
    [{ target: 1e9 + 1 }, 'target target'],
    [{ target: '50' }, 'target target'],
    [{ workdays: 0 }, 'workdays workdays'],
    [{ workdays: -3 }, 'workdays workdays'],
    [{ workdays: 20.5 }, 'workdays workdays'],
    [{ confidence: 90 }, 'confidence confidence'],
    [{ confidence: 1 }, 'confidence confidence'],
    [{ confidence: 0 }, 'confidence confidence'],
    [{ stages: ['call'], rates: [] }, 'stages stages'],
    [{ rates: [0] }, 'stages stages'],
    [{ rates: [null] }, 'stages stages'],
    [{ rates: [0.1, 0.2] }, 'stages stages'],
    [{ counts: [1000] }, 'stages stages'],
    [{ counts: [0.5, 1] }, 'stages stages'],
    [{ stages: new Array(61).fill('x'), rates: new Array(60).fill(0.5) }, 'stages stages'],
    [{ formula: '=1' }, 'formula unknownField'],
  ])('planProblems refuses %j', (patch, fault) => {
    expect(faults(patch)).toContain(fault);
  });

  it.each([null, [], 'plan', 7])('planProblems refuses %j, which is no plan', (request) => {
    expect(planProblems(request)).toMatchObject([{ field: 'request', rule: 'plan' }]);
  });
});
