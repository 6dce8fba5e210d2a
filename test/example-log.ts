import { Catalogue } from '../src/log/catalogue.ts';
import { dayOf } from '../src/log/day.ts';
import { readLog } from '../src/log/read-log.ts';

/** The log that examples in doc comments mean: 1000 calls, 150 appointments, 50 sales, two of them to Ann and Bo. */
export const log = readLog({
  table: [
    ['Date', 'Activity', 'Count', 'Prospect'],
    ['2026-09-01', 'call', 998, ''],
    ['2026-09-01', 'call', 1, 'Ann'],
    ['2026-09-01', 'call', 1, 'Bo'],
    ['2026-09-02', 'appointment', 149, ''],
    ['2026-09-02', 'appointment', 1, 'Ann'],
    ['2026-09-10', 'sale', 1, 'Bo'],
    ['2026-10-28', 'sale', 1, 'Ann'],
    ['2026-10-28', 'sale', 48, ''],
  ],
  places: { date: 0, activity: 1, count: 2, prospect: 3 },
  catalogue: new Catalogue([
    { name: 'call', role: 'attempt', stage: 1, isTouch: true },
    { name: 'appointment', role: 'appointmentSet', stage: 2, isTouch: false },
    { name: 'sale', role: 'sale', stage: 3, isTouch: false },
  ]),
  spellings: [],
  wallClockOf: () => 0,
  sheet: 'Log',
});
export const asOf = dayOf(2026, 12, 31);
