import type { SummaryWords } from './summary-words.ts';
import { counted, countedGenitive, number, quote } from './uk-grammar.ts';

/** Words of what to work on in Ukrainian: sentences, the levers and what they rest on. */
export const ukAdvice: SummaryWords['advice'] = {
  lowest: (from, to, k, n, share) =>
    `Працюйте над кроком «${from} → ${to}»: ${k} із ${n} (${share}), найнижча конверсія у воронці.`,
  lowestMeasured: (from, to, k, n, share) =>
    `Працюйте над кроком «${from} → ${to}»: ${k} із ${n} (${share}), найнижча конверсія, яку можна порівняти. На інших кроках замало записів або після кроку їх більше, ніж до нього.`,
  nothingLost: 'Жоден крок нікого не втрачає в цьому періоді: на кроках немає чого покращувати.',
  onePoint: (share, calls, now, first) =>
    `Якщо вона зросте на один відсотковий пункт (до ${share}), для того самого результату вистачить ${calls} замість ${now} (${first}).`,
  lowestWhy:
    'Крок вибрано лише за найнижчою конверсією. Який крок можна поліпшити найбільше, видно тільки порівняно з орієнтиром.',
  lever: (step, rate, benchmark, saves, caveats) => {
    const raise = `Підвищте «${step}» з ${rate} до ${benchmark}${caveats.length > 0 ? ` (${caveats.join('; ')})` : ''}`;
    if (saves === null) return `${raise}.`;
    const { needed, now, perDay, perDayNow, first } = saves;
    const calls =
      first === null ? counted(needed, 'дзвінок', 'дзвінки', 'дзвінків') : `${number(needed)} (${first})`;
    const daily =
      perDay === perDayNow ? '' : `, ${number(perDay)} на робочий день замість ${number(perDayNow)}`;
    return `${raise}: ${calls} замість ${number(now)}${daily}.`;
  },
  order:
    'Порядок за запасом до орієнтира, а не за найнижчою конверсією: однакове відносне поліпшення заощаджує на кожному кроці стільки ж дзвінків.',
  lowestSame: 'Найнижча конверсія, як друга думка, вказує на той самий крок.',
  lowestOther: (step, k, n, share) =>
    `Найнижча конверсія, як друга думка: «${step}», ${k} із ${n} (${share}).`,
  nothingToGain: 'Кожен крок, який можна порівняти, уже на рівні орієнтира або вище: набирати немає чого.',
  noBenchmark:
    'Орієнтира ще немає: впишіть досяжну, на вашу думку, конверсію в жовту клітинку або дочекайтеся кварталу, у якому на кроці буде 100.',
  unranked: (steps) =>
    `Без місця в порядку: ${steps.map(quote).join(', ')}. Кроку потрібно 20 на попередньому етапі, 5 тих, хто пішов далі, і 5 тих, хто ні.`,
  table: {
    step: 'Крок',
    now: 'Зараз',
    reached: 'Якби було',
    benchmark: 'Орієнтир',
    calls: 'Тоді треба',
    saved: 'Менше на',
    perDay: 'На день',
    moreSales: 'Більше продажів за рік',
    money: 'Грошей за рік',
  },
  from: {
    manager: 'ваше число',
    quarter: (quarter, k, n) => `рекорд, ${quarter} (${k} із ${n})`,
    peers: (reps) => `третій квартиль ${countedGenitive(reps, 'менеджера', 'менеджерів')}`,
    none: 'ще немає: впишіть',
  },
  luck: 'можливий збіг',
  yearThere: 'останні 12 місяців уже на цьому рівні',
  tableNote: (deal) =>
    `Над чим працювати. Тоді треба: на першому етапі, для цілі вгорі. Більше продажів за рік: обсяг × (орієнтир − конверсія) × конверсії наступних кроків${deal === null ? '' : ` × ${deal} за угоду`}, усе за останні 12 місяців; кожен крок окремо, без додавання. Змініть жовті клітинки: таблиці перерахуються одразу, речення – у наступному підсумку. У спорожнену повернеться орієнтир.`,
  tooFew: (minimum) =>
    `Замало записів, щоб назвати крок: для конверсії потрібно щонайменше ${minimum} на попередньому етапі, 5 тих, хто пішов далі, і 5 тих, хто ні.`,
  notComparable:
    'У цьому періоді крок назвати не можна: на пізніших етапах пораховано більше, ніж на попередніх.',
  empty: 'За цей період нічого не записано.',
};
