import { expect } from 'vitest';
import { atEveryCall } from './fault.ts';
import {
  bookWithSummary,
  dated,
  formulasOf,
  keep,
  marksOf,
  names,
  options,
  original,
  pictureOf,
} from './kept-copies.ts';
import { answerOf, openHost } from './project.ts';

const unfinishedMark = 'sales-activity-unfinished';

/** Tries keepCopy with a fault at every `step`-th service call; the number of points tried. */
export async function keepCopyUnderFaults(step: number): Promise<number> {
  const made = await bookWithSummary();
  const book = made.toJSON() as object;
  await made.close();
  const untouched = await openHost({ ...options, book });
  const before = pictureOf(untouched, original);
  const sheets = names(untouched);
  await untouched.close();
  return atEveryCall(
    book,
    (host) => host.run('keepCopy', ['{}']),
    (host, answered, place) => {
      const answer = typeof answered === 'string' ? answerOf(answered) : null;
      const isWhole = (name: string) => {
        expect(pictureOf(host, name), `${place}: ${name}`).toEqual(before);
        expect(formulasOf(host, name), `${place}: ${name}`).toEqual([]);
      };
      // Killed between copying and marking, a copy looks like one that a person made: nobody may delete it.
      const isUnmarked = (name: string) =>
        answer === null && name === `Copy of ${original}` && !marksOf(host, name).includes(unfinishedMark);
      const extra = names(host).filter((name) => !sheets.includes(name));
      if (answer?.ok) expect(extra, place).toEqual([dated]);
      if (answer && !answer.ok) expect(extra, place).toEqual([]);
      if (extra.includes(dated)) isWhole(dated);
      expect(pictureOf(host, original), place).toEqual(before);
      const again = keep(host);
      isWhole(again);
      expect(marksOf(host, again), place).toEqual([]);
      const all = names(host).filter((name) => !sheets.includes(name) && !isUnmarked(name));
      expect([[dated], [dated, `${dated} (2)`]], place).toContainEqual(all);
      expect(pictureOf(host, original), place).toEqual(before);
    },
    { ...options, step },
  );
}
