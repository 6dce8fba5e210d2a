import { seededRandom } from '../runtime/random.ts';
import type { SampleRow } from './sample-row.ts';

interface SampleRep {
  name: string;
  callsADay: number;
  setRate: number;
  closeRate: number;
  dealSize: number;
}

/** Five reps whose calls, rates and deals together make about 1000 calls, 150 appointments and 50 sales a month. */
const reps: readonly SampleRep[] = [
  { name: 'Olena Bondar', callsADay: 11, setRate: 0.18, closeRate: 0.35, dealSize: 1500 },
  { name: 'Mark Reyes', callsADay: 13, setRate: 0.12, closeRate: 0.3, dealSize: 1100 },
  { name: 'Sofia Lindqvist', callsADay: 9, setRate: 0.17, closeRate: 0.42, dealSize: 1900 },
  { name: 'Tom Okafor', callsADay: 10, setRate: 0.15, closeRate: 0.28, dealSize: 950 },
  { name: 'Iryna Melnyk', callsADay: 6, setRate: 0.13, closeRate: 0.33, dealSize: 1250 },
];

/** Sales a month: everybody's goal, and one a little above what each rep makes. */
export const teamGoals: readonly { rep: string; amount: number }[] = [
  { rep: '', amount: 50 },
  { rep: 'Olena Bondar', amount: 15 },
  { rep: 'Mark Reyes', amount: 11 },
  { rep: 'Sofia Lindqvist', amount: 14 },
  { rep: 'Tom Okafor', amount: 9 },
  { rep: 'Iryna Melnyk', amount: 6 },
];

const firstWords = [
  'North',
  'Bright',
  'Silver',
  'Green',
  'Harbor',
  'Cedar',
  'Summit',
  'River',
  'Amber',
  'Vector',
  'Iron',
  'Maple',
  'Polar',
  'Lumen',
  'Delta',
];
const secondWords = [
  'Foods',
  'Logistics',
  'Dental',
  'Systems',
  'Bakery',
  'Energy',
  'Textiles',
  'Clinic',
  'Print',
  'Motors',
  'Garden',
  'Media',
  'Supply',
  'Labs',
];
const sources = ['cold list', 'referral', 'web', 'trade fair'] as const;

/**
 * A believable team's log for the days from `firstDay` to `lastDay` (days since 1970-01-01): calls, appointments set and
 * held, no-shows, sales and losses after some days, follow-ups, mail, referrals and non-selling time. Workdays and the last
 * day. Oldest first.
 */
export function teamLog(firstDay: number, lastDay: number, seed = 50): SampleRow[] {
  const random = seededRandom(seed);
  const rows: SampleRow[] = [];
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let firm = 0;
  const add = (row: SampleRow) => {
    if (row.day <= lastDay) rows.push(row);
  };

  for (let day = firstDay; day <= lastDay; day++) {
    if (isWeekend(day) && day !== lastDay) continue;
    for (const rep of reps) {
      const calls = Math.max(0, rep.callsADay + between(-3, 3));
      const tally = random() < 0.3 ? between(2, Math.max(2, calls - 3)) : 0;
      if (tally > 0) {
        add({ day, rep: rep.name, role: 'attempt', count: tally, minutes: tally * 3 });
        for (let call = 0; call < tally; call++) if (random() < rep.setRate) meet(day, rep, prospectOf());
      }
      for (let call = tally; call < calls; call++) callOne(day, rep);
      if (random() < 0.4)
        add({ day, rep: rep.name, role: 'followUp', count: between(1, 4), minutes: between(5, 25) });
      if (random() < 0.3)
        add({ day, rep: rep.name, role: 'email', count: between(2, 12), minutes: between(10, 40) });
      if (random() < 0.04) add({ day, rep: rep.name, role: 'directMail', count: between(5, 30) });
      if (random() < 0.06) add({ day, rep: rep.name, role: 'referralReceived', ...prospectOf('referral') });
      if (random() < 0.1) add({ day, rep: rep.name, role: 'card', count: between(1, 5) });
      if (random() < 0.5) add({ day, rep: rep.name, role: 'nonSelling', minutes: between(15, 90) });
    }
  }
  return rows
    .map((row, order) => ({ row, order }))
    .sort((a, b) => a.row.day - b.row.day || a.order - b.order)
    .map(({ row }) => row);

  function prospectOf(source: string = pick(sources)) {
    const name = `${pick(firstWords)} ${pick(secondWords)} ${++firm}`;
    return { prospect: name, segment: random() < 0.6 ? 'B2B' : 'B2C', source };
  }

  function callOne(day: number, rep: SampleRep): void {
    const who = prospectOf();
    add({ day, rep: rep.name, role: 'attempt', ...who, minutes: between(1, 9) });
    if (random() < 0.35) add({ day, rep: rep.name, role: 'conversation', ...who });
    if (random() < rep.setRate) meet(day, rep, who);
  }

  function meet(day: number, rep: SampleRep, who: ReturnType<typeof prospectOf>): void {
    add({ day, rep: rep.name, role: 'appointmentSet', ...who });
    const meeting = workday(day + between(1, 8));
    if (random() < 0.15) {
      add({ day: meeting, rep: rep.name, role: 'noShow', ...who });
      return;
    }
    add({ day: meeting, rep: rep.name, role: 'appointmentHeld', ...who, minutes: between(30, 75) });
    const decision = workday(meeting + between(0, 18));
    const isWon = random() < rep.closeRate / 0.85;
    if (!isWon) {
      if (random() < 0.7) add({ day: decision, rep: rep.name, role: 'lost', ...who });
      return;
    }
    const value = Math.round((rep.dealSize * (0.5 + random())) / 10) * 10;
    add({ day: decision, rep: rep.name, role: 'sale', ...who, value });
    if (random() < 0.25) {
      const offered = workday(decision + between(5, 25));
      add({ day: offered, rep: rep.name, role: 'upsellOffered', ...who });
      if (random() < 0.3)
        add({ day: offered, rep: rep.name, role: 'upsellClosed', ...who, value: Math.round(value * 0.3) });
    }
  }
}

/** Day 0, 1970-01-01, was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday >= 5;
}

function workday(day: number): number {
  let at = day;
  while (isWeekend(at)) at++;
  return at;
}
