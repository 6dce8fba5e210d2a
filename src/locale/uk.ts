import { calendarOf } from './format.ts';
import {
  counted,
  countedGenitive,
  day,
  genitiveMonths,
  number,
  percent,
  quote,
  rows,
  shortMonths,
  tag,
} from './uk-grammar.ts';
import type { CommonWords } from './words.ts';

/** Words that both the add-on and its page read. */
export const uk: CommonWords = {
  tag,
  number,
  percent,
  day,
  dayRange(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    if (from === to) return day(from);
    if (a.year !== b.year) return `${day(from)} – ${day(to)}`;
    if (a.month !== b.month) return `${a.date} ${genitiveMonths[a.month]} – ${day(to)}`;
    return `${a.date}–${day(to)}`;
  },
  month(at) {
    const { year, month } = calendarOf(at);
    return `${shortMonths[month]} ${year}`;
  },
  shortRange(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    const end = `${b.date} ${shortMonths[b.month]}`;
    if (from === to) return end;
    return a.month === b.month ? `${a.date}–${end}` : `${a.date} ${shortMonths[a.month]} – ${end}`;
  },
  moment: (at, clock) => `${day(at)}, ${clock}`,
  rows,

  sheets: { log: 'Журнал активності', settings: 'Налаштування', summary: 'Підсумок воронки', plan: 'План' },
  columns: {
    date: ['Дата', 'День'],
    rep: ['Менеджер', 'Представник', 'Продавець'],
    activity: ['Активність', 'Дія', 'Тип'],
    count: ['Кількість', 'Скільки'],
    prospect: ['Потенційний клієнт', 'Клієнт', 'Угода'],
    segment: ['Сегмент'],
    source: ['Джерело'],
    value: ['Сума', 'Вартість'],
    minutes: ['Хвилини', 'Тривалість (хв)'],
    note: ['Примітка', 'Примітки', 'Коментар'],
    loggedAt: ['Час запису', 'Записано о', 'Коли записано'],
    entryId: ['ID запису'],
    time: ['Час'],
  },
  activities: {
    coldCall: 'холодний дзвінок',
    conversation: 'розмова',
    appointmentSet: 'призначена зустріч',
    appointmentHeld: 'проведена зустріч',
    noShow: 'неявка',
    sale: 'продаж',
    lost: 'відмова',
    followUp: 'повторний контакт',
    email: 'електронний лист',
    directMail: 'поштовий лист',
    referralReceived: 'отримана рекомендація',
    referralClosed: 'продаж за рекомендацією',
    upsellOffered: 'запропонований допродаж',
    upsellClosed: 'успішний допродаж',
    card: 'вручена візитка',
    reportWriting: 'підготовка звіту',
    internalMeeting: 'внутрішня нарада',
    otherNonSelling: 'інша робота поза продажами',
  },
  periods: {
    today: 'Сьогодні',
    yesterday: 'Учора',
    thisWeek: 'Цей тиждень',
    lastWeek: 'Минулий тиждень',
    thisMonth: 'Цей місяць',
    lastMonth: 'Минулий місяць',
    thisQuarter: 'Цей квартал',
    lastQuarter: 'Минулий квартал',
    thisYear: 'Цей рік',
    lastYear: 'Минулий рік',
    all: 'Увесь журнал',
    days: 'З … по …',
  },
  entry: {
    rules: {
      list: (most) => `надіслати від 1 до ${countedGenitive(most, 'запису', 'записів')}`,
      object: 'надіслати запис',
      unknownField: 'вибрати поле, яке є в журналі',
      id: 'вказати від 8 до 64 латинських літер, цифр і дефісів',
      day: 'вказати день з 1990 до 2099 року у вигляді 2026-11-23',
      clock: 'вказати час у вигляді 14:30',
      required: 'вказати значення',
      text: 'вказати текст',
      tooLong: (most) => `вказати не більше ніж ${counted(most, 'символ', 'символи', 'символів')}`,
      characters: 'вказати текст без керівних символів і пошкоджених емодзі',
      wholeAboveZero: (most) => `вказати ціле число від 1 до ${number(most)}`,
      money: 'вказати число, як-от 1200 або 12,50',
      minutes: (most) => `вказати кількість хвилин від 0 до ${number(most)}`,
      period: 'вибрати один із періодів зі списку',
      basis: 'вибрати одну з двох у списку',
      comparison: 'вибрати одне зі списку',
      noColumn: 'додати до журналу стовпець із таким заголовком',
      order: 'вказати останній день, не раніший за перший',
      plan: 'надіслати план',
      target: (most) => `вказати число від 0 до ${number(most)}`,
      workdays: (most) => `вказати ціле число днів від 1 до ${number(most)}`,
      confidence: (most) => `вказати ймовірність від 50% до ${percent(most)}`,
      stages: (most) =>
        `від 2 до ${countedGenitive(most, 'етапу', 'етапів')} і конверсія понад 0% для кожного кроку між ними`,
    },
    fields: {
      request: 'Запит',
      entry: 'Запис',
      entries: 'Записи',
      period: 'Період',
      basis: 'Основа',
      comparison: 'Порівняння',
      from: 'З',
      to: 'По',
      goal: 'Ціль',
      target: 'Ціль',
      workdays: 'Робочі дні',
      confidence: 'Бажана ймовірність',
      stages: 'Воронка',
    },
    sentence: (place, field, rule, got) =>
      `${place}, поле «${field}»: потрібно ${rule}, ${got === '' ? 'а поле порожнє' : `отримано ${quote(got)}`}.`,
    numbered: (index) => `Запис ${index}`,
  },
  failures: {
    noDocument: 'Додаток не прив’язано до таблиці. Нічого не змінено. Відкрийте його з таблиці.',
    noLog:
      'У цій таблиці ще немає журналу активності. Нічого не змінено. Спершу виберіть у меню «Створити журнал».',
    busy: 'Хтось інший саме записує в цей журнал. Нічого не змінено. Спробуйте ще раз за кілька секунд.',
    headings: 'Не вдалося зрозуміти заголовки журналу. Нічого не змінено.',
    invalid: 'Надіслане порушує правило. Нічого не змінено.',
    notFound: 'Цього запису в журналі вже немає. Нічого не змінено. Можливо, хтось видалив його рядок.',
    changed:
      'Хтось змінив цей запис після збереження. Нічого не змінено. Перегляньте його й вирішіть, що робити.',
    protected:
      'Вам не дозволено змінювати цей аркуш або його частину. Нічого не змінено. Попросіть у власника таблиці доступ для редагування.',
    validation:
      'Правило перевірки даних на аркуші не приймає введене. Нічого не змінено. Перегляньте правила стовпців журналу.',
    merged:
      'Клітинки стовпців A–L підсумку об’єднано з сусідніми стовпцями. Нічого не змінено. Спершу скасуйте об’єднання.',
    noSummary: 'Підсумку воронки вже немає. Нічого не змінено. Створіть його ще раз.',
    noPlan: 'Аркуша з планами вже немає. Нічого не змінено. Запишіть план ще раз.',
    mixed:
      'Підсумок неповний: його писали два запуски. Копію не створено. Створіть підсумок ще раз, потім збережіть копію.',
    notComputed:
      'Деякі формули підсумку ще не мають результату. Копію не створено. Зачекайте, доки зникне «Завантаження…», а якщо видно #NAME?, створіть підсумок ще раз.',
    noAnswer:
      'Google Таблиці не відповіли. Надіслане могло записатися, а могло й ні. Повтор не створить другого рядка.',
    quota:
      'Добовий ліміт Google для цього облікового запису вичерпано. Нічого не змінено. Він відновиться протягом 24 годин.',
    authorisation:
      'Google не дозволив це для поточного облікового запису. Нічого не змінено. Увійдіть лише в один обліковий запис і відкрийте додаток знову.',
    unexpected: 'Сталася непередбачена помилка. Перевірте аркуш і спробуйте ще раз.',
  },
  menu: {
    title: 'Активності з продажу',
    open: 'Відкрити бічну панель',
    summaryThisMonth: 'Створити підсумок воронки: цей місяць',
    summaryLastMonth: 'Створити підсумок воронки: минулий місяць',
    summaryAll: 'Створити підсумок воронки: увесь журнал',
    keepCopy: 'Зберегти копію підсумку',
    setUp: 'Створити журнал',
  },
  progress: { reading: 'Читаємо журнал…', counting: 'Рахуємо…', writing: 'Створюємо підсумок…' },
  report: {
    bases: { period: 'за датами', cohort: 'за першим контактом' },
    rowsRead: (read, all) => `Прочитано ${number(read)} із ${countedGenitive(all, 'рядка', 'рядків')}`,
    workOn: 'Над чим працювати',
    funnel: 'Воронка',
    count: 'Кількість',
    noStages: 'Для воронки потрібні щонайменше дві активності з етапом у налаштуваннях.',
  },
};
