import type { GoalWords } from './goal-words.ts';
import { counted, countedGenitive, number, quote } from './uk-grammar.ts';

const calls = (count: number) => counted(count, 'дзвінок', 'дзвінки', 'дзвінків');
const workdays = (count: number) => counted(count, 'робочий день', 'робочі дні', 'робочих днів');
const sales = (count: number) =>
  Number.isInteger(count) ? counted(count, 'продажу', 'продажів', 'продажів') : `${number(count, 1)} продажу`;

/** Words of the summary's block on goals in Ukrainian. */
export const ukGoals: GoalWords = {
  heading: 'Ціль і темп',
  everyone: 'Цілі всіх, хто їх має',
  none: 'Жодна ціль із налаштувань не діє в цьому періоді.',
  cards: {
    ofTarget: (target) => `із ${target} за планом`,
    expected: (value) => `очікувалося ${value}`,
    firstDay: 'ще не минув жоден робочий день',
    needed: 'Потрібно на робочий день',
    neededCalls: (left) => `дзвінків; ще ${workdays(left)}`,
    neededOf: (measure, left) => `${measure}; ще ${workdays(left)}`,
    noDayLeft: 'робочих днів не лишилося',
    asSoFar: (perDay) => `якщо й далі ${number(perDay, 1)} дзвінка на день`,
    reached: 'Досягнуто',
    missedBy: (value) => `Бракує ${value}`,
    endedOn: (day) => `на ${day}`,
    noRates: 'замало записів, щоб сказати',
    noCalls: 'дзвінків ще не було',
    noChance: 'не для такої цілі',
  },
  rest: (missing, left, [needed, ...sure]) =>
    `Бракує ${sales(missing)}, лишилося ${workdays(left)}. ` +
    `${calls(needed!.callsPerDay)} на робочий день (ще ${number(needed!.calls)}) дають ціль з імовірністю ${needed!.confidence}` +
    `${sure.map((each) => `; для ${each.confidence} треба ${number(each.calls)} (${number(each.callsPerDay)} на робочий день)`).join('')}.`,
  rates: (sold, made, days) =>
    `Обчислено за ${countedGenitive(sold, 'продажем', 'продажами')} із ${countedGenitive(made, 'дзвінка', 'дзвінків')} (${days ?? 'увесь журнал'}).`,
  table: {
    goal: 'Ціль',
    done: 'Факт',
    expected: 'Мало бути',
    needed: 'Треба на день',
    aWorkday: (stage) => `${stage} на день`,
    chance: 'Шанс',
    calls90: 'Дзвінків на день для 90%',
    everybody: 'Усі разом',
  },
  notes: {
    sum: 'Якщо команда чи всі разом не мають власної цілі, їхня ціль – сума цілей їхніх учасників, а рахується все, що зробили всі.',
    borrowed: (names) =>
      `За останні три місяці замало власних дзвінків і продажів, тому дзвінки обчислено за спільною конверсією: ${names.join(', ')}.`,
    overlap: (wins, yields) =>
      `Цілі в ${wins} і ${yields} діють одночасно: рахується та, що на менше днів, а з рівних – нижча: ${wins}.`,
    ended: (cell, day) => `Ціль у ${cell} діяла до ${day} і тут не рахується.`,
    begins: (cell, day) => `Ціль у ${cell} діє з ${day} і ще не рахується.`,
    service: (rep, from, to) =>
      `${rep} працює в команді ${[from && `з ${from}`, to && `до ${to}`].filter(Boolean).join(' ')}: ціль рахується за ці дні.`,
    unknown: (name, cell) =>
      `Ціль у ${cell} призначена для ${quote(name)}, а це не менеджер, не команда і не сегмент: вона не рахується нікому.`,
    unknownAbsent: (name, cell) =>
      `Відсутність у ${cell} записана на ${quote(name)}, а такого менеджера немає: вона не рахується нікому.`,
    more: (count) => `І ще ${number(count)} таких самих.`,
    definition:
      'Ціль розподілено на робочі дні її власного періоду (робочий тиждень, свята й відсутності – у налаштуваннях). Очікувалося: ціль × робочі дні до сьогодні ÷ робочі дні. ' +
      'Потрібно: скільки бракувало минулого вечора ÷ робочі дні, що лишилися, разом із сьогоднішнім, з округленням угору. Імовірність: якщо дзвінків буде стільки ж, за продажами на дзвінок у трьох останніх закритих місяцях, з урахуванням того, наскільки вони певні.',
  },
};
