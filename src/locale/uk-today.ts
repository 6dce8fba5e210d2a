import type { Role } from '../log/role.ts';
import { calendarOf, shownAmount, wholeDown } from './format.ts';
import { pluralForm } from './plural.ts';
import type { Countable, TodayWords } from './today-words.ts';
import { counted, genitiveMonths, months, number, percent, quote, tag } from './uk-grammar.ts';

const amount = (count: number) => {
  const { value, decimals } = shownAmount(count);
  return number(value, decimals);
};
/** After a fraction the noun is in the genitive singular: "11,9 продажу". */
const some = (count: number, one: string, few: string, many: string, ofOne: string) => {
  const { value, decimals } = shownAmount(count);
  return decimals === 0 ? counted(value, one, few, many) : `${amount(value)} ${ofOne}`;
};
const someGenitive = (count: number, ofOne: string, ofMany: string) => {
  const { value, decimals } = shownAmount(count);
  return `${amount(value)} ${decimals === 0 ? pluralForm(tag, value, { one: ofOne, other: ofMany }) : ofOne}`;
};
const sales = (count: number) => some(count, 'продаж', 'продажі', 'продажів', 'продажу');
const ofSales = (count: number) => someGenitive(count, 'продажу', 'продажів');
const calls = (count: number) => some(count, 'дзвінок', 'дзвінки', 'дзвінків', 'дзвінка');
const ofCalls = (count: number) => someGenitive(count, 'дзвінка', 'дзвінків');
const whole = (share: number) => percent(share, 0);

function plain(count: number, what: Countable): string {
  if (what === 'calls') return calls(count);
  if (what === 'sales') return sales(count);
  return what === 'revenue' ? `${amount(count)} виторгу` : what(count);
}

const fromRole: Partial<Record<Role, string>> = {
  attempt: 'дзвінків',
  conversation: 'розмов',
  appointmentSet: 'зустрічей',
  appointmentHeld: 'проведених зустрічей',
};
const toRole: Partial<Record<Role, string>> = {
  conversation: 'розмовою',
  appointmentSet: 'зустріччю',
  appointmentHeld: 'проведеною зустріччю',
  sale: 'продажем',
};

const inPeriod = {
  day: 'сьогодні',
  week: 'цього тижня',
  month: 'цього місяця',
  quarter: 'цього кварталу',
  year: 'цього року',
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const ukToday: TodayWords = {
  tab: 'Сьогодні',
  everybodysEntries: 'Записи всіх',
  ofNeeded: (done, needed) => `${amount(done)} із ${amount(needed)}`,
  teamToday: (done, needed) => `Команда: ${amount(done)} із ${amount(needed)}`,
  alsoToday: (list) => `Також сьогодні: ${list}`,
  dayOff: 'Сьогодні неробочий день',

  period(unit, from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    if (unit === 'day') return 'Сьогодні';
    if (unit === 'week') return 'Цей тиждень';
    if (unit === 'month') return capital(months[a.month]!);
    if (unit === 'year' && a.year === b.year) return `${a.year} рік`;
    const start = a.year === b.year ? '' : ` ${a.year}`;
    return `${capital(months[a.month]!)}${start} – ${months[b.month]} ${b.year}`;
  },
  revenue: 'Виторг',
  salesOf: (done, target) => `${amount(done)} із ${ofSales(target)}`,
  amountOf: (done, target) => `${amount(done)} із ${amount(target)}`,
  goalOf: (team, isSum) =>
    `Ціль команди${team === null ? '' : ` ${quote(team)}`}${isSum ? ', сума цілей її учасників' : ''}`,
  attained: (share, missing, days) =>
    `Виконано ${whole(wholeDown(share))}, ще ${amount(missing)} за ${counted(days, 'робочий день', 'робочі дні', 'робочих днів')}`,
  missed: (missing, isSales) =>
    `Не вистачило ${isSales ? ofSales(missing) : amount(missing)}: робочих днів не лишилося`,
  pace: (pace, expected) => `Темп ${whole(pace)}: на вчора очікувалося ${amount(expected)}`,
  paceLater: 'Темп буде видно з другого робочого дня',
  chance: (share) => (share < 0.005 ? '<1%' : share >= 0.995 ? '>99%' : whole(share)),
  chanceOf(count, until, perDay, who, isUsual) {
    const by =
      until === null ? 'сьогодні' : `до ${calendarOf(until).date} ${genitiveMonths[calendarOf(until).month]}`;
    const still = isUsual ? '' : 'й далі ';
    const goOn = { you: `${still}робити`, team: `команда ${still}робитиме` }[who];
    return `імовірність ${ofSales(count)} ${by}, якщо ${goOn} ${calls(perDay)} за робочий день${isUsual ? ', як в останні три місяці' : ''}`;
  },
  dockChance: (chance, count, unit, who) =>
    `Імовірність ${ofSales(count)} ${who === 'team' ? 'команди ' : ''}${inPeriod[unit]}: ${chance}`,
  dockProgress: (progress, unit, name, isReached, who) =>
    `${who === 'team' ? 'Команда: ' : ''}${name === null ? '' : `${name}, `}${progress} ${inPeriod[unit]}${isReached ? ': виконано' : ''}`,
  dockNoGoal: 'Поставте ціль на вкладці «Сьогодні»',

  next: 'Найближча мета',
  toPlan: (count, what, who) =>
    `Ще ${plain(count, what)} сьогодні, і ${who === 'team' ? 'команда йде' : 'ви йдете'} за планом.`,
  toChance: (count, perDay, share) =>
    `План на сьогодні виконано. Ще ${calls(count)} сьогодні${perDay === null ? '' : ` й по ${amount(perDay)} щодня далі`} – це ймовірність ${whole(share)}.`,
  reachedToday: 'План на сьогодні виконано.',
  reachedForAll: (share) => `План на сьогодні виконано, навіть для ймовірності ${whole(share)}.`,
  nextWorkday: (count, what) => `План на наступний робочий день: ${plain(count, what)}.`,
  callsADay: 'Дзвінків на день',
  callsLeft: 'Лишилося',
  chanceHead: 'Імовірність',
  asSoFar: 'як досі',
  asUsual: 'як зазвичай',
  plan: 'план',
  teamRates: (sold, called, ownSales, ownCalls, isTeam) =>
    `За конверсією ${isTeam ? 'всіх' : 'команди'}, ${sales(sold)} із ${ofCalls(called)}: ${isTeam ? 'власних дзвінків команди' : 'ваших власних дзвінків'} поки замало (${amount(ownSales)} із ${amount(ownCalls)}).`,
  noHistory:
    'Дзвінки на день та ймовірність з’являться, коли в журналі до сьогоднішнього дня буде 20 дзвінків, 5 продажів і 5 дзвінків без продажу.',

  helpsMost: 'Що допоможе найбільше',
  advice({ from, to }, of100, quarter, isOwn, day) {
    const before = fromRole[from.role ?? 'none'];
    const after = toRole[to.role ?? 'none'];
    const { value, decimals } = shownAmount(of100.better);
    const become = decimals
      ? 'ставатиме'
      : pluralForm(tag, value, { one: 'ставатиме', other: 'ставатимуть' });
    const best = quarter
      ? `як у ${isOwn ? 'вашому найкращому кварталі' : 'найкращому кварталі команди'} (${ukToday.period('quarter', quarter.from, quarter.to).toLowerCase()})`
      : '';
    const instead = `замість ${amount(of100.now)}${!isOwn && !quarter ? ' у команди' : ''}`;
    const share = `${amount(of100.better)} зі 100`;
    const effect = day ? `вистачить ${ofCalls(day.better)} на день замість ${amount(day.now)}` : '';
    if (before && after) {
      const step = `${after} ${become} ${share} ${before} ${instead}${best && `, ${best}`}`;
      return effect ? `Якщо ${step}, ${effect}.` : `Мета: ${step}.`;
    }
    const step = `${quote(from.name)} → ${quote(to.name)}: ${share} ${instead}${best && `, ${best}`}`;
    return effect ? `${step}, і ${effect}.` : `${step}.`;
  },

  lastWeek: (days) => `Минулий тиждень, ${days}`,
  aWorkday: 'За робочий день',

  noGoal: 'Цілі ще немає',
  noGoalText: 'Коли є ціль, тут видно, скільки потрібно зробити сьогодні та яка ймовірність її досягти.',
  noGoalToday: 'На сьогодні цілі немає: вихідний або відсутність.',
  noGoalReader: 'Її може поставити той, хто має право редагувати таблицю.',
  teamSalesAMonth: 'Продажів на місяць, уся команда',
  setGoal: 'Поставити ціль',
  moreGoals: (sheet) =>
    `На аркуші ${quote(sheet)} є й інші цілі: для команди, активності чи виторгу, на день, тиждень, квартал або рік.`,
  notRead: 'Не прочитано',

  how: 'Як обчислено ці числа',
  howTexts: [
    [
      'Ціль',
      'Така, як у налаштуваннях. Кожен робочий день несе рівну частку, тому на частину місяця припадає частина цілі, інколи дробова. На вихідні, свята й дні відсутності не припадає нічого.',
    ],
    ['Очікувалося на вчорашній вечір', 'Ціль × робочі дні до сьогодні ÷ робочі дні періоду.'],
    ['Темп', 'Зроблене разом із сьогоднішнім ÷ те, що очікувалося на вчорашній вечір.'],
    [
      'Потрібно сьогодні',
      'Те, чого бракувало вчора ввечері, у дзвінках і на кожному етапі, ÷ робочі дні, що лишилися, разом із сьогоднішнім, з округленням угору. Протягом дня число не змінюється. Якщо активність має власну ціль, діє вона.',
    ],
    [
      'Імовірність',
      'Наскільки ймовірно, що дзвінки, які ще попереду, дадуть продажі, яких бракує, за конверсією нижче; враховано й те, на скількох дзвінках її виміряно. «Як досі» – дзвінки за робочий день до вчорашнього вечора. Таблиця рахує від цієї миті: дзвінки на день – для всіх робочих днів, що лишилися, разом із сьогоднішніми; план – те, що потрібно сьогодні.',
    ],
  ],
  ratesUsed: 'Використана конверсія',
  ratesOf: (isOwn, days, sold, called) =>
    `${sales(sold)} із ${ofCalls(called)}, ${isOwn ? 'ваша власна' : 'уся команда'}, ${days === '' ? 'увесь журнал до вчорашнього вечора' : days}. Власна конверсія діє, якщо за три закриті місяці є 20 дзвінків, 5 продажів і 5 дзвінків без продажу; інакше – команди, інакше – всього журналу.`,
};
