import { unitFormat } from './format.ts';
import type { TableWords } from './table-words.ts';

export const enTables: TableWords = {
  metrics: {
    topics: {
      funnel: 'Counts',
      rates: 'Rates',
      cycle: 'How long and how many touches a sale takes',
      money: 'Money',
      time: 'Time',
      others: 'Mail, cards, referrals and upsells',
      keeping: 'How the log is kept',
    },
    interval: '95% interval',
    blanks: { none: 'no data', few: 'too few', notReached: 'not reached', tooEarly: 'too early to say' },
    ofHours: (hours) => `of ${hours} h`,
    ofHoursFormat: (hours) => `"of "${unitFormat(hours, '" h"')}`,
    nothing: (names) => `Nothing to show in this period: ${names}.`,
  },
  setterCloser: {
    heading: 'Setter and closer',
    setter: 'By rep of the first contact',
    closer: 'By rep of the sale',
    contacted: 'Prospects',
    won: 'Won by today',
    wonShare: 'Won',
    sold: 'Won',
    cycle: 'Sales cycle, median',
    fromOthers: 'First contact by somebody else',
    note: 'Left: prospects first contacted in this period, whoever sold to them. Right: prospects won in this period, each once, by its first sale. Sorted by name.',
  },
};
