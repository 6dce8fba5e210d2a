import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

/** The advice of a month with so many calls, appointments and sales. */
function adviceOf(calls: number, appointments: number, sales: number) {
  const day = '2026-11-02';
  return reportOf([
    [day, '', 'cold call', calls],
    [day, '', 'appointment set', appointments],
    [day, '', 'sale', sales],
  ]).advice;
}

describe('adviceFor', () => {
  it('adviceFor two equal rates names the earlier step', () => {
    expect(adviceOf(400, 100, 25).headline).toBe(
      'Work on cold call → appointment set: 100 of 400 (25.0%) is the lowest rate of the funnel.',
    );
  });

  it.each([
    ['few sales', 1000, 150, 3, 'cold call → appointment set: 150 of 1,000 (15.0%)'],
    ['more appointments than calls', 100, 150, 30, 'appointment set → sale: 30 of 150 (20.0%)'],
  ])('adviceFor %s says that the other step cannot be ranked', (_, calls, appointments, sales, step) => {
    expect(adviceOf(calls, appointments, sales).headline).toBe(
      `Work on ${step} is the lowest rate that can be ranked. The other steps have too few entries, or more after them than before.`,
    );
  });

  it('adviceFor counts no calls for one point more where more sales than calls were made', () => {
    expect(adviceOf(100, 50, 120).more).toEqual([]);
    // By hand: 1000 × 15 ÷ 16 = 937.5.
    expect(adviceOf(1000, 150, 50).more[0]).toBe(
      'One point more there (16.0%) and the same result takes 938 instead of 1,000 (cold call).',
    );
  });
});
