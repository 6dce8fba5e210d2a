import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelRows, funnelSteps, type Stage } from '../../src/plan/funnel.ts';

const stagesOf = (...counts: (number | null)[]): Stage[] =>
  counts.map((count, index) => ({ name: `stage ${index + 1}`, count }));

describe('funnelRows', () => {
  it('funnelRows of 1000, 150, 50 gives 15 %, one in three, overall 5 %', () => {
    const [first, second, third] = funnelRows(stagesOf(1000, 150, 50));
    expect(first).toEqual({
      name: 'stage 1',
      count: 1000,
      stepConversion: null,
      overallConversion: null,
      dropOff: null,
    });
    expect(second).toMatchObject({ stepConversion: 0.15, overallConversion: 0.15, dropOff: 0.85 });
    expect(third).toMatchObject({ stepConversion: 1 / 3, overallConversion: 0.05, dropOff: 2 / 3 });
  });

  it('funnelRows leaves the drop-off null where a step exceeds 1, and keeps its rate', () => {
    expect(funnelRows(stagesOf(121, 511))[1]).toMatchObject({ stepConversion: 511 / 121, dropOff: null });
  });

  it('funnelRows gives null after a count of 0 and around a count that is not known, never 0 %', () => {
    const blank = { stepConversion: null, dropOff: null };
    expect(funnelRows(stagesOf(0, 0))[1]).toMatchObject({ ...blank, overallConversion: null });
    const [, unknown, after] = funnelRows(stagesOf(1000, null, 50));
    expect(unknown).toMatchObject({ ...blank, overallConversion: null });
    expect(after).toMatchObject({ ...blank, overallConversion: 0.05 });
  });

  it('funnelRows([]) is empty', () => {
    expect(funnelRows([])).toEqual([]);
  });

  const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 8 });

  it('the product of step conversions is the overall conversion', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        let product = 1;
        for (const row of funnelRows(stagesOf(...numbers)).slice(1)) {
          product *= row.stepConversion!;
          expect(product / row.overallConversion!).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('step conversion and drop-off make 1 wherever there is a drop-off', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        for (const { stepConversion, dropOff } of funnelRows(stagesOf(...numbers)).slice(1)) {
          if (dropOff === null) expect(stepConversion).toBeGreaterThan(1);
          else expect(stepConversion! + dropOff).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('funnelSteps has the rates of funnelRows', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const stages = stagesOf(...numbers);
        expect(funnelSteps(stages).map(({ rate }) => rate)).toEqual(
          funnelRows(stages)
            .slice(1)
            .map(({ stepConversion }) => stepConversion),
        );
      }),
    );
  });
});
