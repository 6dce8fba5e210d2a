import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { wholeOf } from '../metric/cut.ts';
import { type Evidence, evaluate } from '../metric/evaluate.ts';
import { knownProspectsOf, never } from '../metric/prospects.ts';
import { Tally } from '../metric/tally.ts';
import { isWithin, type Period } from '../plan/period.ts';
import { type Rate, rateOf } from './rate.ts';
import { shownNames } from './shown-names.ts';

/** What a rep began and what a rep ended: two tables of prospects beside one another. */
export interface SetterCloserRow {
  label: string;
  /** Prospects whose first contact, in the period, is the rep's, and how many of them are won by today. */
  contacted: number;
  won: Rate;
  /** Prospects won in the period whose sale is the rep's: their median cycle, how many somebody else contacted first. */
  sold: number;
  cycle: Evidence;
  fromOthers: number;
}

/** Sorted by name, then the rows of nobody, and all together. */
export interface SetterCloser {
  rows: readonly SetterCloserRow[];
  total: SetterCloserRow;
}

/**
 * By rep, what came of the prospects first contacted in the period, and who sold in it. Null without a prospect contacted or
 * won in the period, and where no row of one names a rep.
 */
export function setterCloserOf(log: Log, period: Period, today: Day, words: Words): SetterCloser | null {
  const prospects = knownProspectsOf(log);
  const { shown: names } = log.names.reps;
  const nobody = names.length;
  const repOf = (row: number) => (row < 0 || log.reps[row]! < 0 ? nobody : log.reps[row]!);
  const zeros = () => new Array<number>(nobody + 1).fill(0);
  const [contacted, won, sold, fromOthers] = [zeros(), zeros(), zeros(), zeros()];
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const { firstTouch, firstSale, contactRow, saleRow } = prospects;
    const [touch, sale] = [firstTouch[prospect]!, firstSale[prospect]!];
    const [setter, closer] = [repOf(contactRow[prospect]!), repOf(saleRow[prospect]!)];
    if (touch !== never && isWithin(touch, period)) {
      contacted[setter]! += 1;
      if (sale <= today) won[setter]! += 1;
    }
    if (sale !== never && isWithin(sale, period)) {
      sold[closer]! += 1;
      if (setter !== closer) fromOthers[closer]! += 1;
    }
  }
  const entries = contacted.map((count, code) => count + sold[code]!);
  const met = names.map((_, code) => code).filter((code) => entries[code]! > 0);
  if (met.length === 0) return null;

  const { own, rest } = shownNames(met, (code) => entries[code]!, names, words.tag);
  const groups = [
    ...own.map((code) => ({ label: names[code]!, codes: [code] })),
    ...(rest.length > 0 ? [{ label: words.summary.breakdowns.others(rest.length), codes: rest }] : []),
    ...(entries[nobody]! > 0 ? [{ label: words.summary.breakdowns.rep.none, codes: [nobody] }] : []),
  ];
  const partOfCode = new Int32Array(nobody + 1).fill(-1);
  groups.forEach(({ codes }, part) => {
    for (const code of codes) partOfCode[code] = part;
  });
  const partOf = Int32Array.from({ length: log.size }, (_, row) => partOfCode[repOf(row)]!);
  const cut = wholeOf(period);
  const options = { asOf: today, credit: 'sale' } as const;
  const cycles = new Tally(log, { ...cut, parts: groups.length, partOf }, options);
  const rowOf = (label: string, codes: readonly number[], cycle: Evidence): SetterCloserRow => {
    const sumOf = (counts: readonly number[]) => codes.reduce((sum, code) => sum + counts[code]!, 0);
    return {
      label,
      contacted: sumOf(contacted),
      won: rateOf({ k: sumOf(won), n: sumOf(contacted) }),
      sold: sumOf(sold),
      cycle,
      fromOthers: sumOf(fromOthers),
    };
  };
  return {
    rows: groups.map(({ label, codes }, part) =>
      rowOf(label, codes, evaluate('cycleDaysMedian', cycles, part)),
    ),
    total: rowOf(
      words.summary.breakdowns.rep.total,
      groups.flatMap(({ codes }) => codes),
      evaluate('cycleDaysMedian', new Tally(log, cut, options), 0),
    ),
  };
}
