import { unitFormat } from './format.ts';
import type { TableWords } from './table-words.ts';
import { counted, countedGenitive, number, percent } from './uk-grammar.ts';

const prospects = (count: number) => counted(count, 'клієнт', 'клієнти', 'клієнтів');
/** Smaller chances are not told apart. */
const leastP = 0.001;

/** Words of the tables in Ukrainian. */
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
  chance: (p) => (p < leastP ? `p < ${percent(leastP)}` : `p = ${percent(p, p < 0.1 ? 1 : 0)}`),
  differences: {
    found: (name, rate, own, others, chance) =>
      `${name}: «${rate}» ${own} проти ${others} в решти, навряд чи випадковість (${chance}).`,
    more: (count) => `І ще ${counted(count, 'відмінність', 'відмінності', 'відмінностей')}.`,
    corrected: (tests) =>
      `Точний критерій Фішера, p з поправкою на ${counted(tests, 'порівняння', 'порівняння', 'порівнянь')} (Голм).`,
    none: (tests) =>
      tests === 1
        ? 'Жодної відмінності, яку не можна пояснити випадковістю (1 порівняння).'
        : `Жодної відмінності, яку не можна пояснити випадковістю (${counted(tests, 'порівняння', 'порівняння', 'порівнянь')}, 5% на всі разом).`,
  },
  sideBySide: {
    heading: 'Сегменти поруч',
    difference: 'Різниця, в. п.',
    verdict: 'Що це означає',
    differs: (chance) => `навряд чи випадковість (${chance})`,
    isChance: (chance) => `може бути випадковістю (${chance})`,
    note: 'Конверсії за датами, кожен запис за сегментом у його рядку; цикл і контакти – за сегментом першого контакту. Дрібним курсивом: менше ніж 10 продажів.',
    tested: (tests) =>
      `Точний критерій Фішера, p з поправкою на ${counted(tests, 'порівняння', 'порівняння', 'порівнянь')} (Голм).`,
  },
  hours: {
    heading: (stage) => `${stage}: дні тижня та години`,
    weekday: 'День тижня',
    hour: (hour) => `${hour}:00`,
    other: 'Інші',
    timed: (timed, all, stage) =>
      `Час доби відомий для ${number(timed)} із ${number(all)} (${stage}); тут враховано лише їх.`,
    shades: 'Що темніше, то більше.',
    rates: (minimum) => `Конверсія порівнює записи тієї самої години; знаменник – щонайменше ${minimum}.`,
  },
  trust: {
    salesWithoutProspect: (count, sales) =>
      `${number(count)} із ${countedGenitive(sales, 'продажу', 'продажів')} без клієнта: враховано в продажах і виторгу, але не в циклах і контактах.`,
    soldBeforeContact: (count, names) =>
      `${prospects(count)} із продажем до першого контакту, тому без циклу: ${names}.`,
    soldWithoutContact: (count, names) =>
      `${prospects(count)} із продажем без жодного контакту, тому без циклу: ${names}.`,
    soldAgain: (count, names) =>
      `${prospects(count)} з повторним продажем: його враховано в продажах і виторгу, а цикл завершив перший: ${names}.`,
    tallied: (count, names) =>
      `${prospects(count)} із кількістю понад 1 в одному рядку: усе зараховано цьому одному клієнтові: ${names}.`,
    late: (count, all, share) =>
      `Із запізненням понад один робочий день внесено ${number(count)} із ${countedGenitive(all, 'запису', 'записів')} з відомим часом запису (${share}).`,
    burst: (rep, day) => `${rep} (${day})`,
    bursts: (count, names) =>
      `${counted(count, 'серія', 'серії', 'серій')} дзвінків, коли за 5 хвилин внесено щонайменше 10 записів і більше нічого за день: ${names}. Привід запитати, а не доказ.`,
    minutes: (count, calls) =>
      `Хвилини відомі для ${number(count)} із ${countedGenitive(calls, 'дзвінка', 'дзвінків')}: через решту середній час обробки здається коротшим.`,
    ways: (name, count) => `${name} (${number(count)})`,
    joined: (count, names) =>
      `По-різному записано ${counted(count, 'ім’я чи назву', 'імені чи назви', 'імен чи назв')}, кожне пораховано як одне: ${names}.`,
    andMore: (names, count) => `${names} та ще ${number(count)}`,
  },
};
