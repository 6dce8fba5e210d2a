import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { parseIso } from '../../src/log/day.ts';
import { type SetterCloserRow, setterCloserOf } from '../../src/report/setter-closer.ts';
import { logOf, type Row } from '../metric/log-of.ts';

const on = (day: number, is: Row['is'], who: string, prospect: string): Row => ({
  day: `2026-11-${String(day).padStart(2, '0')}`,
  is,
  who,
  prospect,
});
const november = { from: parseIso('2026-11-01'), to: parseIso('2026-11-30') };
const of = (rows: readonly Row[], period = november, today = parseIso('2026-11-30')!) =>
  setterCloserOf(logOf(rows), period, today, languages.en);

describe('setterCloserOf', () => {
  const rows = [
    on(2, 'coldCall', 'Zoe', 'A'),
    on(12, 'sale', 'Bo', 'A'),
    on(3, 'coldCall', 'Zoe', 'B'),
    on(4, 'coldCall', 'Bo', 'C'),
    on(8, 'sale', 'Bo', 'C'),
    on(20, 'sale', 'Bo', 'C'),
    on(5, 'coldCall', '', 'D'),
    on(9, 'coldCall', 'Zoe', ''),
  ];

  it('setterCloserOf credits who called first and who sold, each prospect once', () => {
    const { rows: found, total } = of(rows)!;
    const short = found.map(({ label, contacted, won, sold, cycle, fromOthers }) => [
      ...[label, contacted, won.k, sold, cycle.value, fromOthers],
    ]);
    expect(short).toEqual([
      ['Bo', 1, 1, 2, 7, 1], // cycles of 10 and 4 days
      ['Zoe', 2, 1, 0, null, 0],
      ['(no rep)', 1, 0, 0, null, 0],
    ]);
    expect(total).toMatchObject({ label: 'Team', contacted: 4, sold: 2, fromOthers: 1, won: { k: 2, n: 4 } });
    expect(total.cycle).toMatchObject({ value: 7, n: 2 });
  });

  it('setterCloserOf counts what is won by today of those contacted in the period, however late', () => {
    const first = { from: parseIso('2026-11-01'), to: parseIso('2026-11-04') };
    expect(of(rows, first)!.total).toMatchObject({ contacted: 3, won: { k: 2 }, sold: 0 });
    expect(of(rows, first, parseIso('2026-11-08')!)!.total.won.k).toBe(1);
  });

  it('setterCloserOf is null without prospects and where none of them has a rep', () => {
    expect(of([on(2, 'coldCall', 'Ann', '')])).toBeNull();
    expect(of([on(2, 'coldCall', '', 'A')])).toBeNull();
    expect(of(rows, { from: parseIso('2027-01-01'), to: parseIso('2027-01-31') })).toBeNull();
  });

  it('setterCloserOf puts the smallest of more than 50 reps into one row', () => {
    const many = Array.from({ length: 53 }, (_, index) =>
      Array.from({ length: index < 50 ? 2 : 1 }, (__, each) =>
        on(2, 'coldCall', `Rep ${index}`, `P ${index} ${each}`),
      ),
    ).flat();
    const found = of(many)!.rows;
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toMatchObject({ label: '(3 others)', contacted: 3 });
  });

  it('setterCloserOf has parts that add up to the whole, on random logs', () => {
    const row = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      is: fc.constantFrom<Row['is']>('coldCall', 'email', 'sale', 'lost'),
      who: fc.constantFrom('Ann', 'Bo', 'Cy', ''),
      prospect: fc.constantFrom('A', 'B', 'C', 'D', 'E', ''),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (drawn) => {
        const found = of(drawn.map(({ day, is, who, prospect }) => on(day, is, who, prospect)));
        if (!found) return;
        const sum = (pick: (each: SetterCloserRow) => number) =>
          found.rows.reduce((all, each) => all + pick(each), 0);
        for (const pick of [
          (each: SetterCloserRow) => each.contacted,
          (each: SetterCloserRow) => each.won.k,
          (each: SetterCloserRow) => each.sold,
          (each: SetterCloserRow) => each.fromOthers,
          (each: SetterCloserRow) => each.cycle.n ?? 0,
        ])
          expect(sum(pick)).toBe(pick(found.total));
      }),
    );
  });
});
