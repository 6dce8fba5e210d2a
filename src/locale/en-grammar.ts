import type { DefaultActivityId } from '../log/catalogue.ts';
import { calendarOf, numberWords } from './format.ts';
import { pluralForm } from './plural.ts';

export const tag = 'en';
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Monday first. */
export const weekdaysShort = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const { number, percent } = numberWords(tag);
export const day = (at: number) => {
  const { year, month, date } = calendarOf(at);
  return `${date} ${months[month]} ${year}`;
};
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${pluralForm(tag, count, { one, other })}`;
export const rows = (count: number) => counted(count, 'row', 'rows');
export const quote = (text: string) => `“${text}”`;

/** One, several. */
export const activityForms: Readonly<Record<DefaultActivityId, readonly [string, string]>> = {
  coldCall: ['cold call', 'cold calls'],
  conversation: ['conversation', 'conversations'],
  appointmentSet: ['appointment set', 'appointments set'],
  appointmentHeld: ['appointment held', 'appointments held'],
  noShow: ['no-show', 'no-shows'],
  sale: ['sale', 'sales'],
  lost: ['lost deal', 'lost deals'],
  followUp: ['follow-up', 'follow-ups'],
  email: ['e-mail sent', 'e-mails sent'],
  directMail: ['direct mail sent', 'direct mails sent'],
  referralReceived: ['referral received', 'referrals received'],
  referralClosed: ['referral closed', 'referrals closed'],
  upsellOffered: ['upsell offered', 'upsells offered'],
  upsellClosed: ['upsell closed', 'upsells closed'],
  card: ['business card given', 'business cards given'],
  reportWriting: ['report written', 'reports written'],
  internalMeeting: ['internal meeting', 'internal meetings'],
  otherNonSelling: ['other non-selling entry', 'other non-selling entries'],
};
