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
  setterCloser: {
    heading: 'Хто почав і хто продав',
    setter: 'За менеджером першого контакту',
    closer: 'За менеджером продажу',
    contacted: 'Клієнти',
    won: 'Виграно на сьогодні',
    wonShare: 'Виграно',
    sold: 'Виграно',
    cycle: 'Цикл продажу, медіана',
    fromOthers: 'Перший контакт іншого менеджера',
    note: 'Ліворуч: клієнти з першим контактом у цьому періоді, хоч би хто їм продав. Праворуч: клієнти, виграні в цьому періоді, кожен один раз, за першим продажем. За абеткою.',
  },
};
