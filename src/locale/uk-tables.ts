import { unitFormat } from './format.ts';
import type { TableWords } from './table-words.ts';

export const ukTables: TableWords = {
  metrics: {
    topics: {
      funnel: 'Кількості',
      rates: 'Конверсії',
      cycle: 'Скільки часу й контактів потребує продаж',
      money: 'Гроші',
      time: 'Час',
      others: 'Листи, візитки, рекомендації та допродажі',
      keeping: 'Як ведеться журнал',
    },
    interval: '95% інтервал',
    blanks: {
      none: 'немає даних',
      few: 'замало',
      notReached: 'не досягнуто',
      tooEarly: 'ще зарано',
    },
    ofHours: (hours) => `із ${hours} год`,
    ofHoursFormat: (hours) => `"із "${unitFormat(hours, '" год"')}`,
    nothing: (names) => `У цьому періоді немає що показати: ${names}.`,
  },
};
