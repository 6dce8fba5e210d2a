import { en } from '../../../src/locale/en.ts';
import type { DefaultActivityId } from '../../../src/log/catalogue.ts';
import { columnIds } from '../../../src/log/column.ts';
import { dayOf } from '../../../src/log/day.ts';
import { seededRandom } from '../../../src/workbench/runtime/random.ts';

const [firstDay, lastDay] = [dayOf(2024, 1, 1), dayOf(2026, 12, 31)];
const reps = Array.from({ length: 40 }, (_, index) => `Rep ${String(index + 1).padStart(2, '0')} Bondar`);
const segments = ['B2B', 'B2C', 'Public'];
const sources = ['cold list', 'referral', 'web', 'trade fair', 'partner', 'advert'];
/** Columns of a log as the add-on sets it up; clock times of activities are not kept. */
const columns = columnIds.filter((id) => id !== 'time');
const dayMs = 86_400_000;

/** A row before it is spelled out. */
interface Draft {
  day: number;
  /** When it was logged, milliseconds since 1970. */
  loggedMs: number;
  is: DefaultActivityId;
  rep: number;
  /** A number for each prospect, −1 on a tally. */
  prospect: number;
  count: number | '';
  value: number | '';
  minutes: number | '';
}

/**
 * A log of three years as a sheet hands it over, heading row first: 40 reps, a prospect for every five rows, cycles from the
 * first call to a sale or none, tallies beside them; in the order in which it was logged. Days are Dates at midnight UTC. Some
 * rows are as people leave them: other spellings of a name, a sale without a prospect or without a value, a sale before the
 * first contact, a second sale, two reps who touch one prospect first on the same day, rows logged ten days late.
 */
export function logTable(rows: number): unknown[][] {
  const random = seededRandom(rows);
  const isOneOf = (share: number) => random() < share;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const money = () => between(10_000, 900_000) / 100;
  const drafts: Draft[] = [];

  const add = (
    day: number,
    rep: number,
    is: DefaultActivityId,
    { prospect = -1, count = '', value = '', minutes = '' }: Partial<Draft> = {},
  ) => {
    if (day < firstDay || day > lastDay || drafts.length === rows) return;
    const late = isOneOf(rep % 5 === 0 ? 0.4 : 0.85) ? 0 : isOneOf(0.7) ? 1 : between(2, 10);
    const loggedMs = (day + late) * dayMs + between(8 * 3600, 20 * 3600) * 1000;
    drafts.push({ day, loggedMs, is, rep, prospect, count, value, minutes });
  };

  const sell = (day: number, closer: number, prospect: number) => {
    add(day, closer, 'sale', { prospect, value: isOneOf(0.9) ? money() : '', minutes: between(10, 40) });
    if (isOneOf(0.3)) {
      add(day + 7, closer, 'upsellOffered', { prospect });
      if (isOneOf(0.4)) add(day + 9, closer, 'upsellClosed', { prospect, value: money() });
    }
    if (isOneOf(0.15)) {
      add(day + 20, closer, 'referralReceived', { prospect });
      if (isOneOf(0.5)) add(day + 30, closer, 'referralClosed', { prospect });
    }
    if (isOneOf(0.1)) add(day + between(30, 200), closer, 'sale', { prospect, value: money() });
  };

  const meet = (prospect: number) => {
    let day = between(firstDay, lastDay);
    const setter = between(0, reps.length - 1);
    const closer = isOneOf(0.8) ? setter : between(0, reps.length - 1);
    if (isOneOf(0.003)) add(day - between(1, 20), closer, 'sale', { prospect, value: money() });
    if (isOneOf(0.02)) add(day, between(0, reps.length - 1), 'email', { prospect });
    do {
      const minutes = isOneOf(0.6) ? between(2, 18) / 2 : '';
      add(day, setter, 'coldCall', { prospect, count: isOneOf(0.5) ? 1 : '', minutes });
      if (isOneOf(0.05)) add(day, setter, 'directMail', { prospect });
      if (isOneOf(0.12)) add(day + 1, setter, 'email', { prospect, minutes: between(1, 6) });
      if (isOneOf(0.22)) {
        add(day, setter, 'conversation', { prospect, minutes: between(3, 20) });
        if (isOneOf(0.03)) return sell(day, setter, prospect);
        if (isOneOf(0.4)) {
          add(day, setter, 'appointmentSet', { prospect });
          day += between(1, 14);
          if (isOneOf(0.25)) add(day, closer, 'noShow', { prospect });
          else {
            add(day, closer, 'appointmentHeld', { prospect, minutes: between(20, 90) });
            if (isOneOf(0.35)) return sell(day + between(0, 40), closer, prospect);
            if (isOneOf(0.5)) return add(day + between(0, 40), closer, 'lost', { prospect });
            add(day + between(2, 9), closer, 'followUp', { prospect });
          }
        }
      }
      day += between(1, 12);
    } while (isOneOf(0.65));
  };

  const tallies: readonly [DefaultActivityId, number, number][] = [
    ['coldCall', 2, 30],
    ['conversation', 1, 6],
    ['email', 1, 40],
    ['directMail', 5, 60],
    ['card', 1, 9],
    ['followUp', 1, 5],
    ['sale', 1, 2],
  ];
  const idle: readonly DefaultActivityId[] = ['reportWriting', 'internalMeeting', 'otherNonSelling'];
  for (let prospect = 0; prospect < rows / 5; prospect++) meet(prospect);
  while (drafts.length < rows) {
    const [day, rep] = [between(firstDay, lastDay), between(0, reps.length - 1)];
    if (isOneOf(0.3)) add(day, rep, idle[between(0, 2)]!, { minutes: between(5, 120) });
    else {
      const [is, low, high] = tallies[isOneOf(0.02) ? 6 : between(0, 5)]!;
      add(day, rep, is, { count: between(low, high), minutes: isOneOf(0.5) ? between(5, 90) : '' });
    }
  }
  drafts.sort((a, b) => a.loggedMs - b.loggedMs);

  const respelled = (name: string) =>
    isOneOf(0.99) ? name : isOneOf(0.5) ? name.toUpperCase() : name.toLowerCase();
  const rowOf = (draft: Draft, index: number) => {
    const { day, loggedMs, is, rep, prospect, count, value, minutes } = draft;
    const name = prospect < 0 ? '' : respelled(`Prospect ${prospect} & Sons`);
    return [
      new Date(day * dayMs),
      respelled(reps[rep]!),
      en.activities[is],
      count,
      isOneOf(0.995) || name === '' ? name : ` ${name} `,
      prospect < 0 ? '' : segments[prospect % 3]!,
      prospect < 0 ? '' : sources[prospect % 6]!,
      value,
      minutes,
      '',
      new Date(loggedMs),
      `row-${String(index).padStart(8, '0')}`,
    ];
  };
  return [columns.map((id) => en.columns[id][0]), ...drafts.map(rowOf)];
}
