import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { differencesOf } from '../../src/report/differences.ts';
import { differenceNotes } from '../../src/report/page/difference-notes.ts';
import { everything, reportOf } from './report-of.ts';

const rows = (counts: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(counts).flatMap(([rep, [calls, appointments]]) => [
    ['2026-11-02', rep, 'cold call', calls, ''],
    ['2026-11-02', rep, 'appointment set', appointments, ''],
  ]);
const of = (counts: Parameters<typeof rows>[0], stages = 2) =>
  differencesOf(reportOf(rows(counts)).breakdowns.rep, stages);
const notes = (counts: Parameters<typeof rows>[0], words = languages.en) =>
  differenceNotes('rep', reportOf(rows(counts), everything, words), words);

describe('differencesOf', () => {
  it('differencesOf corrects for the table: 0.029 is one test of three (R: fisher.test, p.adjust holm)', () => {
    expect(of({ A: [300, 60], B: [300, 40], C: [200, 30] })).toEqual({ tests: 3, found: [] });
  });

  it('differencesOf compares named rows with named ones: tallies of nobody make no difference', () => {
    const named = { A: [300, 90], B: [300, 30], C: [300, 60] } as const;
    const { tests, found } = of(named);
    expect(tests).toBe(3);
    expect(found.map(({ label, own, others }) => [label, own, others])).toEqual([
      ['A', 0.3, 0.15], // 90 of 600
      ['B', 0.1, 0.25], // 150 of 600
    ]);
    expect(of({ ...named, '': [900, 0] })).toEqual({ tests, found });
  });

  it('differencesOf tests two rows once: each is the other’s rest', () => {
    const { tests, found } = of({ A: [300, 90], B: [300, 30] });
    expect(tests).toBe(1);
    expect(found).toMatchObject([{ label: 'A', rate: 'firstStep', own: 0.3, others: 0.1 }]);
  });

  it('differencesOf tests nothing of one rep, or below 20', () => {
    expect(of({ A: [300, 90] }).tests).toBe(0);
    expect(of({ A: [300, 90], B: [19, 0] }).tests).toBe(0);
  });
});

describe('differenceNotes', () => {
  it('differenceNotes name both rates and the corrected chance, in each language', () => {
    const clear = { A: [300, 90], B: [300, 30] } as const;
    expect(notes(clear)[0]).toBe(
      'A: cold call → appointment set 30.0% against 10.0% of the others: hard to call chance (p < 0.1%).',
    );
    expect(notes(clear, languages.uk)[0]).toBe(
      'A: «cold call → appointment set» 30,0% проти 10,0% в решти, навряд чи випадковість (p < 0,1%).',
    );
  });

  it('differenceNotes say that nothing stands out, and nothing where nothing was compared', () => {
    expect(notes({ A: [300, 60], B: [300, 60] })).toEqual([
      'No difference stands out from chance (3 comparisons, 5% for all of them together).',
    ]);
    expect(notes({ A: [300, 60] })).toEqual([]);
  });

  it('differenceNotes tell six and count the rest', () => {
    const counts = Object.fromEntries(
      [...'ABCDEFGH'].map((rep, at) => [rep, [1000, at % 2 === 0 ? 400 : 100] as const]),
    );
    const told = notes(counts);
    expect(told).toHaveLength(7);
    expect(told[6]).toMatch(/^And 2 more differences\. Fisher’s exact test, p corrected for 24 comparisons/);
  });
});
