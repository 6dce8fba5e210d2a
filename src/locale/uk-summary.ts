import { calendarOf, unitFormat } from './format.ts';
import { pluralForm } from './plural.ts';
import type { SummaryWords } from './summary-words.ts';
import { ukAdvice } from './uk-advice.ts';
import { ukGoals } from './uk-goals.ts';
import { counted, countedGenitive, number, rows, shortMonths, tag } from './uk-grammar.ts';
import { ukMetrics } from './uk-metrics.ts';
import { ukTables } from './uk-tables.ts';

/** Words of the summary sheet. */
export const ukSummary: SummaryWords = {
  title: 'Підсумок воронки',
  made: (moment, run) => `Створено ${moment} · запуск ${run}`,
  comparedWith: (period) => `порівняно з періодом ${period}`,
  quarter(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    const start = a.year === b.year ? shortMonths[a.month] : `${shortMonths[a.month]} ${a.year}`;
    return `${start}–${shortMonths[b.month]} ${b.year}`;
  },
  everything: 'увесь журнал',
  upTo: (to) => `по ${to}`,
  since: (from) => `з ${from}`,
  allReps: 'усі менеджери',
  rowsNotReadFormat: '"Не прочитано: "0". Див. примітки"',
  incomplete: 'Сторінка неповна: створіть підсумок ще раз.',
  end: 'Кінець підсумку',
  ofFormat: '"із "#,##0',
  plan: {
    heading: 'Що потрібно для цілі',
    intro:
      'За такої конверсії, у середньому: ціль виконано приблизно кожного другого місяця. Змініть жовті клітинки: таблиці перерахуються одразу, речення – у наступному підсумку.',
    target: 'Ціль, продажів',
    rate: 'Конверсія дзвінків у продажі',
    workdays: 'Робочих днів',
    calls: 'Потрібно дзвінків',
    perDay: 'На робочий день',
    rateFrom: (sales, calls, share, period) =>
      `Виміряна конверсія: ${counted(sales, 'продаж', 'продажі', 'продажів')} із ${countedGenitive(calls, 'дзвінка', 'дзвінків')}, ${share} (${period}).`,
    rateUnknown: 'У журналі замало дзвінків і продажів, щоб виміряти конверсію: введіть очікувану.',
    targetFromGoal: 'Ціль узято з налаштувань: продажі за місяць.',
    targetTyped: (goal) =>
      goal === null
        ? 'Ціль – та, яку ви ввели. Місячної цілі в налаштуваннях немає.'
        : `Ціль – та, яку ви ввели. У налаштуваннях ціль продажів за місяць – ${goal}.`,
    targetExample: (target) => `Місячної цілі в налаштуваннях немає, ${target} лише приклад.`,
    takes: ({ target, calls, perDay, chance, isOnly, sure }) =>
      `Ціль – ${Number.isInteger(target) ? counted(target, 'продаж', 'продажі', 'продажів') : `${number(target, 1)} продажу`}: потрібно ${counted(calls, 'дзвінок', 'дзвінки', 'дзвінків')}, ${perDay} на робочий день. Якщо їх рівно ${number(calls)}, імовірність ${isOnly ? 'лише ' : ''}${chance}${sure === null ? '' : `; для ${sure.confidence} плануйте ${sure.calls}, ${sure.perDay} на робочий день`}.`,
    broken: (label, rule) => [`«${label}», `, `: потрібно ${rule}.`],
  },
  confidence: {
    heading: 'Наскільки це певно і що, якщо',
    onAverage: 'У середньому',
    sure: 'Дзвінків для цілі з такою певністю',
    step: 'Що, якщо',
    now: 'Зараз',
    reached: 'Тоді',
    rate: 'Конверсія тоді',
    calls: 'Дзвінків',
    perDay: 'На день',
    chance: 'Шанс',
    confidence: 'Бажана певність',
    planRate: 'План, як він є',
    observed: (calls) => `Виміряно лише на ${counted(calls, 'дзвінку', 'дзвінках', 'дзвінках')}`,
    note: 'Шанс – це імовірність виконати ціль, зробивши рівно стільки дзвінків, скільки треба в середньому. Жовта клітинка – бажана певність. Шанс і дзвінки для 80%, жовтої клітинки та 95% рахують формули додатка: хто його не має, бачить там #NAME?.',
    noteSteps: 'Рядок кроку: лише цей крок на рівні орієнтира (жовта клітинка вгорі), інші кроки без змін.',
    rateAbove: (step) => `«${step}»: за такого орієнтира продажів було б більше, ніж дзвінків.`,
    tooMany: 'Такий план потребує понад 100 мільйонів дзвінків.',
  },
  planSheet: {
    planOf: (rep) => `План: ${rep}`,
    assumed: 'З чого виходимо',
    value: 'Значення',
    measured: 'Виміряно',
    target: 'Скільки продажів',
    workdays: 'Робочих днів',
    confidence: 'Бажана ймовірність',
    takes: 'Що потрібно',
    needed: 'Потрібно',
    perDay: 'На робочий день',
    share: 'Стає продажем',
    howSure: 'Наскільки надійно',
    calls: 'Дзвінки',
    chance: 'Імовірність',
    onAverage: 'У середньому',
    asSure: 'З бажаною ймовірністю',
    notes: [
      'Жовті клітинки ваші: змініть їх, і все нижче перерахується.',
      'Для ймовірності й кількості дзвінків за нею потрібен цей додаток, решта працює в кожного читача.',
    ],
  },
  funnel: {
    stage: 'Етап',
    kOfN: 'k із n',
    step: ukMetrics.stepConversion.words,
    interval: '95% інтервал',
    overall: ukMetrics.overallConversion.words,
    dropOff: ukMetrics.dropOff.words,
    planNeeds: 'Треба за планом',
    earlier: { previous: 'Раніше', yearBefore: 'Рік тому' },
    change: 'Зміна, п.',
    best: 'Свій рекорд',
    changes: (period, changes, chance) => {
      const said = {
        all: 'Усе може бути випадково (точний критерій Фішера, 5%).',
        some: 'Сірі можуть бути випадкові (точний критерій Фішера, 5%).',
        none: 'Навряд чи випадково (точний критерій Фішера, 5%).',
      };
      return `Зміна проти ${period}, у відсоткових пунктах, 95-відсоткові інтервали: ${changes.join(', ')}. ${said[chance]}`;
    },
    changeOf: (stage, low, high) => `${stage} від ${low} до ${high}`,
    cohort: (days, won, open, openThen) => {
      const long =
        won === null
          ? '; скільки триває продаж, ще невідомо'
          : `; дев’ять із десяти продажів тривають до ${countedGenitive(won, 'дня', 'днів')}, тож пізніших тут немає`;
      const why =
        won !== null && won <= days
          ? ': за цей час відбулися дев’ять із десяти продажів'
          : `, бо більше ще не минуло${long}`;
      return `Клієнти, з якими вперше зв’язалися в цьому періоді; за кожним спостерігали ${counted(days, 'день', 'дні', 'днів')}${why}. ${open === 0 ? 'Усі клієнти вже достатньо давні' : `Ще не пораховано ${counted(open, 'новішого клієнта', 'новіших клієнтів', 'новіших клієнтів')}`}${openThen === 0 ? '' : `; у періоді порівняння ${number(openThen)}`}.`;
    },
    noProspects:
      'За першим контактом можна порахувати лише рядки з клієнтом, а в цьому періоді їх немає. За датами видно всі рядки.',
    planByDate: 'Конверсія плану рахується за датами, воронка – за першим контактом, тому вони різняться.',
  },
  advice: ukAdvice,
  outcomes: {
    heading: 'Інші показники',
    metric: 'Показник',
    value: 'Значення',
    n: 'n',
    definition: 'Визначення',
  },
  trend: {
    heading: { week: 'Динаміка за тижнями', month: 'Динаміка за місяцями' },
    head: { week: 'Тиждень', month: 'Місяць' },
    workdays: 'Робочих днів',
    perWorkday: 'На робочий день',
    soFar: (label) => `${label} (триває)`,
    running: '(триває): ще не завершено.',
    columns: (first, second, last) =>
      `«→ ${last}»: конверсія «${second} → ${last}». Загалом: «${first} → ${last}».`,
    before: 'Сірі рядки передують періоду.',
    shown: {
      week: (shown, all) =>
        `Показано останні ${number(shown)} із ${countedGenitive(all, 'тижня', 'тижнів')} періоду.`,
      month: (shown, all) =>
        `Показано останні ${number(shown)} із ${countedGenitive(all, 'місяця', 'місяців')} періоду.`,
    },
    chartCount: (stage) => `${stage}, на робочий день (ліворуч)`,
    chartRate: (from, to) => `${from} → ${to} (праворуч)`,
  },
  breakdowns: {
    rep: {
      heading: 'За менеджерами',
      head: 'Менеджер',
      none: '(без менеджера)',
      total: 'Команда',
      unnamed: 'У записах цього періоду не вказано менеджера.',
      sorted: 'За абеткою, а не за результатом.',
    },
    segment: {
      heading: 'За сегментами',
      head: 'Сегмент',
      none: '(без сегмента)',
      total: 'Разом',
      unnamed: 'У записах цього періоду не вказано сегмента.',
      sorted: 'Кожен запис враховано за сегментом у його рядку.',
    },
    source: {
      heading: 'За джерелами',
      head: 'Джерело',
      none: '(без джерела)',
      total: 'Разом',
      unnamed: 'У записах цього періоду не вказано джерела.',
      sorted: 'Кожен запис враховано за джерелом у його рядку.',
    },
    others: (count) => `(ще ${number(count)})`,
    othersNote: (shown, all) =>
      `Показано ${shown} із ${number(all)} назв, за якими найбільше записів; решта – в одному рядку.`,
    fewNote: (minimum) => `Якщо знаменник менший за ${minimum}, замість конверсії показано кількості.`,
    averageNote: (minimum) =>
      `Середня вартість угоди: лише продажі, без допродажів; дрібним курсивом, якщо сум менше ніж ${minimum}.`,
    dealByDate: 'Середня вартість угоди: продажі періоду за датами.',
  },
  columns: {
    rate: (from, to) => `${from} → ${to}`,
    to: (stage) => `→ ${stage}`,
    overall: 'Загалом',
    lost: 'Відмови',
  },
  withInterval: (rate) => `${rate}, 95% інтервал`,
  amounts: { thousand: (head) => `${head}, тис.`, million: (head) => `${head}, млн` },
  tooFew: (k, n) => `${k} із ${n}`,
  notes: {
    heading: 'Примітки',
    steps:
      'Конверсія кроку: кількість на етапі ÷ кількість на попередньому. Загальна конверсія: ÷ кількість на першому етапі. Втрати: 1 − конверсія кроку.',
    interval: '95% інтервал: інтервал Вілсона, його вказано лише там, де k не більше за n.',
    stepsByDate:
      'Кожна активність рахується за своєю датою, тому конверсія за місяць чи в менеджера може перевищувати 100%.',
    intervalByDate: 'Кроки рахуються за датами, тому він описує кількості, а не окремих клієнтів.',
    shorterThanCycle: (days, cycleDays) =>
      `У періоді ${counted(days, 'день', 'дні', 'днів')}, а половина його продажів тривала від першого контакту ${counted(cycleDays, 'день', 'дні', 'днів')} або довше: вони походять із давніших дзвінків. Виберіть довший період або «за першим контактом».`,
    byDate: (to, k, from, n) =>
      `${to}: ${k} проти ${n} (${from}). Кожна активність рахується за своєю датою, тому на пізніших етапах може бути більше, ніж на попередніх; для такого відношення втрат та інтервалу не вказано.`,
    later: (count) =>
      `Рядків цього періоду з датою після сьогоднішньої: ${number(count)}. Їх враховано тут, але не в динаміці. Перевірте рік.`,
    noneLost:
      'За цей період не записано жодної відмови: частка виграних угод і швидкість продажів мало що означають, доки відмов не записують.',
    logBegins: (first) => `Журнал починається ${first}: порівняння та річні числа неповні.`,
    valued: (valued, sales) =>
      `Середня вартість угоди: суму вказано для ${number(valued)} із ${countedGenitive(sales, 'продажу', 'продажів')}.`,
    unread: (count) => `Не вдалося прочитати й не враховано ${rows(count)}:`,
    settings: (count) =>
      `У налаштуваннях не вдалося прочитати ${counted(count, 'клітинку', 'клітинки', 'клітинок')}:`,
    inputs: (count) =>
      `Жовтих клітинок попередньої сторінки, які не вдалося використати, ${number(count)}: у них знову типові значення.`,
    empty: 'За цей період немає жодного запису.',
    none: 'Усі рядки прочитано.',
  },
  forecast: {
    heading: 'Скільки продажів чекати до кінця періоду',
    way: 'Прогноз',
    soFar: 'Уже є',
    fromOpen: 'Відкриті клієнти',
    fromCalls: 'Нові дзвінки',
    expected: 'Усього',
    basis: 'На чому ґрунтується',
    byCalls: 'За дзвінками',
    byProspects: 'За клієнтами',
    callsRest: (calls, perDay, days, isTodayDeducted, k, n, period) =>
      `Ще ${counted(calls, 'дзвінок', 'дзвінки', 'дзвінків')} (${perDay} на робочий день, ${pluralForm(tag, days, { one: 'лишився', other: 'лишилося' })} ${counted(days, 'робочий день', 'робочі дні', 'робочих днів')}${isTodayDeducted ? ', без уже зроблених сьогодні' : ''}) × ${counted(k, 'продаж', 'продажі', 'продажів')} із ${countedGenitive(n, 'дзвінка', 'дзвінків')} (${period}).`,
    prospectsRest: (open, calls, k, n, days) =>
      `${counted(open, 'відкритий клієнт', 'відкриті клієнти', 'відкритих клієнтів')}, кожен з імовірністю свого віку; ще ${counted(calls, 'дзвінок', 'дзвінки', 'дзвінків')} × ${counted(k, 'виграний клієнт', 'виграні клієнти', 'виграних клієнтів')} із ${countedGenitive(n, 'дзвінка', 'дзвінків')} (контакти щонайменше ${counted(days, 'день', 'дні', 'днів')} тому) × частка циклів, що вкладуться в строк.`,
    thin: 'Для плану цього замало: лише груба оцінка.',
    note: 'Два способи зазирнути вперед, їх не змішано. За дзвінками: у сталої команди давні дзвінки й далі дають продажі. За клієнтами: відкриті зараз, за тим, чим закінчили інші такого віку.',
  },
  chartData: {
    heading: 'Числа для діаграм',
    note: 'Діаграми беруть дані з цих клітинок. Відступ = (найбільша кількість − кількість) ÷ 2: порожнє місце, що центрує смугу.',
    pad: 'Відступ',
    count: 'Кількість',
  },
  units: {
    days: (value) => unitFormat(value, '" дн."'),
    minutes: (value) => unitFormat(value, '" хв"'),
    perHour: (value) => unitFormat(value, '"/год"'),
    moneyPerDay: '"/день"',
  },
  goals: ukGoals,
  tables: ukTables,
  metrics: ukMetrics,
};
