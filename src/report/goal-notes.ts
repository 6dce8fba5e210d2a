import type { Words } from '../locale/words.ts';
import { overlapsOf } from '../plan/goal.ts';
import type { Roster } from '../plan/roster.ts';
import type { Goal, Settings } from '../plan/settings.ts';
import type { Days } from '../plan/target.ts';
import type { GoalsReport } from './goals.ts';

/** So many of one kind are named; the rest is a count. */
const mostNamed = 3;

/** What to know about the goals of a period: whose rates, sums, names that nobody has, goals that overlap or are over, reps who left. */
export function goalNotes(
  {
    settings,
    days,
    tables,
    roster,
  }: {
    settings: Settings;
    days: Days;
    tables: GoalsReport['tables'];
    roster: Roster;
  },
  words: Words,
): string[] {
  const say = words.summary.goals.notes;
  const { goals, absences, reps } = settings;
  const lines = tables.flatMap((table) => table.lines);
  const nameOf = (name: string, cell: string) => ({ name, cell });
  const named = <Item>(items: readonly Item[], sentence: (item: Item) => string) => [
    ...items.slice(0, mostNamed).map(sentence),
    ...(items.length > mostNamed ? [say.more(items.length - mostNamed)] : []),
  ];
  const isWithin = ({ from, to }: Pick<Goal, 'from' | 'to'>) =>
    (from === null || from <= days.to) && (to === null || to >= days.from);
  const unknown = goals
    .filter(({ who }) => roster.subjectOf(who) === null)
    .map(({ who, cell }) => nameOf(who, cell));
  const away = absences
    .filter(({ rep }) => roster.subjectOf(rep)?.kind !== 'rep')
    .map(({ rep, cell }) => nameOf(rep, cell));
  const borrowed = lines.flatMap(({ facts: { whose, rates, measure } }) =>
    whose.kind !== 'everybody' && rates?.whose === 'everybody' && measure.id !== 'activity'
      ? [whose.name]
      : [],
  );
  const partial = reps.filter(
    (rep) =>
      ((rep.from !== null && rep.from > days.from) || (rep.to !== null && rep.to < days.to)) &&
      goals.some(({ who }) => {
        const subject = roster.subjectOf(who);
        return subject?.kind === 'rep' && subject.name === rep.name;
      }),
  );
  return [
    ...(lines.some(({ facts }) => facts.isSum) ? [say.sum] : []),
    ...(borrowed.length > 0 ? [say.borrowed([...new Set(borrowed)])] : []),
    ...named(overlapsOf(goals.filter(isWithin), roster), ({ wins, yields }) =>
      say.overlap(wins.cell, yields.cell),
    ),
    ...named(
      goals.filter((goal) => !isWithin(goal)),
      ({ cell, from, to }) =>
        to !== null && to < days.from ? say.ended(cell, words.day(to)) : say.begins(cell, words.day(from!)),
    ),
    ...named(partial, ({ name, from, to }) =>
      say.service(name, from === null ? null : words.day(from), to === null ? null : words.day(to)),
    ),
    ...named(unknown, ({ name, cell }) => say.unknown(name, cell)),
    ...named(away, ({ name, cell }) => say.unknownAbsent(name, cell)),
    say.definition,
  ];
}
