import type { DefaultActivityId } from '../log/catalogue.ts';
import { calendarOf, numberWords } from './format.ts';
import { pluralForm } from './plural.ts';

export const tag = 'uk';
export const shortMonths = [
  'січ.',
  'лют.',
  'бер.',
  'квіт.',
  'трав.',
  'черв.',
  'лип.',
  'серп.',
  'вер.',
  'жовт.',
  'лист.',
  'груд.',
];
export const months = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];
export const genitiveMonths = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];
/** Monday first. */
export const weekdaysShort = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'] as const;
export const { number, percent } = numberWords(tag);
export const day = (at: number) => {
  const { year, month, date } = calendarOf(at);
  return `${date} ${genitiveMonths[month]} ${year}`;
};
export const counted = (count: number, one: string, few: string, many: string) =>
  `${number(count)} ${pluralForm(tag, count, { one, few, many, other: many })}`;
/** After a preposition that governs the genitive: "21 дзвінка", but "22 дзвінків". */
export const countedGenitive = (count: number, one: string, other: string) =>
  `${number(count)} ${pluralForm(tag, count, { one, other })}`;
export const rows = (count: number) => counted(count, 'рядок', 'рядки', 'рядків');
export const quote = (text: string) => `«${text}»`;

/** One, few, many. */
export const activityForms: Readonly<Record<DefaultActivityId, readonly [string, string, string]>> = {
  coldCall: ['холодний дзвінок', 'холодні дзвінки', 'холодних дзвінків'],
  conversation: ['розмова', 'розмови', 'розмов'],
  appointmentSet: ['призначена зустріч', 'призначені зустрічі', 'призначених зустрічей'],
  appointmentHeld: ['проведена зустріч', 'проведені зустрічі', 'проведених зустрічей'],
  noShow: ['неявка', 'неявки', 'неявок'],
  sale: ['продаж', 'продажі', 'продажів'],
  lost: ['відмова', 'відмови', 'відмов'],
  followUp: ['повторний контакт', 'повторні контакти', 'повторних контактів'],
  email: ['електронний лист', 'електронні листи', 'електронних листів'],
  directMail: ['поштовий лист', 'поштові листи', 'поштових листів'],
  referralReceived: ['отримана рекомендація', 'отримані рекомендації', 'отриманих рекомендацій'],
  referralClosed: ['продаж за рекомендацією', 'продажі за рекомендацією', 'продажів за рекомендацією'],
  upsellOffered: ['запропонований допродаж', 'запропоновані допродажі', 'запропонованих допродажів'],
  upsellClosed: ['успішний допродаж', 'успішні допродажі', 'успішних допродажів'],
  card: ['вручена візитка', 'вручені візитки', 'вручених візиток'],
  reportWriting: ['підготовка звіту', 'підготовки звіту', 'підготовок звіту'],
  internalMeeting: ['внутрішня нарада', 'внутрішні наради', 'внутрішніх нарад'],
  otherNonSelling: ['інша робота поза продажами', 'інші роботи поза продажами', 'інших робіт поза продажами'],
};
