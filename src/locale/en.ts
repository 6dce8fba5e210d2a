import { counted, day, longMonths, months, number, percent, quote, rows, tag } from './en-grammar.ts';
import { calendarOf } from './format.ts';
import type { CommonWords } from './words.ts';

/** Words that both the add-on and its page read. */
export const en: CommonWords = {
  tag,
  number,
  percent,
  day,
  dayRange(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    if (from === to) return `${a.date} ${longMonths[a.month]} ${a.year}`;
    if (a.year !== b.year) return `${day(from)} – ${day(to)}`;
    if (a.month !== b.month) return `${a.date} ${months[a.month]} – ${day(to)}`;
    return `${a.date}–${b.date} ${longMonths[b.month]} ${b.year}`;
  },
  month(at) {
    const { year, month } = calendarOf(at);
    return `${months[month]} ${year}`;
  },
  shortRange(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    const end = `${b.date} ${months[b.month]}`;
    if (from === to) return end;
    return a.month === b.month ? `${a.date}–${end}` : `${a.date} ${months[a.month]} – ${end}`;
  },
  moment: (at, clock) => `${day(at)}, ${clock}`,
  rows,

  sheets: { log: 'Activity log', settings: 'Settings', summary: 'Funnel summary', plan: 'Plan' },
  columns: {
    date: ['Date', 'Day'],
    rep: ['Rep', 'Sales rep', 'Salesperson', 'Agent'],
    activity: ['Activity', 'Type', 'Activity type'],
    count: ['Count', 'How many', 'Quantity'],
    prospect: ['Prospect', 'Customer', 'Client', 'Deal'],
    segment: ['Segment'],
    source: ['Source', 'Lead source'],
    value: ['Value', 'Amount', 'Deal value'],
    minutes: ['Minutes', 'Duration (min)'],
    note: ['Note', 'Notes', 'Comment'],
    loggedAt: ['Logged at'],
    entryId: ['Entry ID'],
    time: ['Time'],
  },
  activities: {
    coldCall: 'cold call',
    conversation: 'conversation',
    appointmentSet: 'appointment set',
    appointmentHeld: 'appointment held',
    noShow: 'no-show',
    sale: 'sale',
    lost: 'lost',
    followUp: 'follow-up',
    email: 'e-mail sent',
    directMail: 'direct mail sent',
    referralReceived: 'referral received',
    referralClosed: 'referral closed',
    upsellOffered: 'upsell offered',
    upsellClosed: 'upsell closed',
    card: 'business card given',
    reportWriting: 'report writing',
    internalMeeting: 'internal meeting',
    otherNonSelling: 'other non-selling time',
  },
  periods: {
    today: 'Today',
    yesterday: 'Yesterday',
    thisWeek: 'This week',
    lastWeek: 'Last week',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    thisQuarter: 'This quarter',
    lastQuarter: 'Last quarter',
    thisYear: 'This year',
    lastYear: 'Last year',
    all: 'Everything logged',
    days: 'From … to …',
  },
  entry: {
    rules: {
      list: (most) => `a list of 1 to ${number(most)} entries`,
      object: 'an entry',
      unknownField: 'a field that the log knows',
      id: 'a text of 8 to 64 letters, digits and hyphens',
      day: 'a day from 1990 to 2099, written 2026-11-23',
      clock: 'a time written 14:30',
      required: 'a value',
      text: 'a text',
      tooLong: (most) => `at most ${counted(most, 'character', 'characters')}`,
      characters: 'a text without control characters or broken emoji',
      wholeAboveZero: (most) => `a whole number from 1 to ${number(most)}`,
      money: 'a number such as 1200 or 12.50',
      minutes: (most) => `a number of minutes from 0 to ${number(most)}`,
      period: 'one of the periods in the list',
      basis: 'one of the two in the list',
      comparison: 'one of those in the list',
      noColumn: 'a column with that heading in the log',
      order: 'a last day that is not before the first',
      plan: 'a plan',
      target: (most) => `a number from 0 to ${number(most)}`,
      workdays: (most) => `a whole number of days from 1 to ${number(most)}`,
      confidence: (most) => `a confidence from 50% to ${percent(most)}`,
      stages: (most) => `2 to ${number(most)} stages with a rate above 0% for every step between them`,
    },
    fields: {
      request: 'Request',
      entry: 'Entry',
      entries: 'Entries',
      period: 'Period',
      basis: 'Basis',
      comparison: 'Comparison',
      from: 'From',
      to: 'To',
      goal: 'Goal',
      target: 'Target',
      workdays: 'Working days',
      confidence: 'Confidence',
      stages: 'Funnel',
    },
    sentence: (place, field, rule, got) =>
      `${place}: ${field} requires ${rule}, got ${got === '' ? 'nothing' : quote(got)}.`,
    numbered: (index) => `Entry ${index}`,
  },
  failures: {
    noDocument:
      'The add-on is not attached to a spreadsheet. Nothing was changed. Open it from inside the spreadsheet.',
    noLog:
      'This spreadsheet has no activity log yet. Nothing was changed. Choose “Set up the log” in the menu first.',
    busy: 'Someone else is saving to this log. Nothing was changed. Try again in a few seconds.',
    headings: 'The log’s headings could not be understood. Nothing was changed.',
    invalid: 'Something in the request breaks a rule. Nothing was changed.',
    notFound: 'That entry is no longer in the log. Nothing was changed. Somebody may have deleted its row.',
    changed: 'Somebody changed that entry since it was saved. Nothing was changed. Look at it and decide.',
    protected:
      'You may not change this sheet, or a part of it. Nothing was changed. Ask the spreadsheet’s owner for edit access.',
    validation:
      'A data validation rule of the sheet refuses what was entered. Nothing was changed. Look at the rules of the log’s columns.',
    merged:
      'Cells of the summary’s columns A to L are merged with columns beside them. Nothing was changed. Unmerge them first.',
    noSummary: 'There is no funnel summary any more. Nothing was changed. Write it again.',
    noPlan: 'There is no sheet with plans any more. Nothing was changed. Write the plan again.',
    mixed:
      'The summary is incomplete: two runs wrote it. Nothing was kept. Write it again, then keep a copy.',
    notComputed:
      'Some formulas of the summary have no result yet. Nothing was kept. Wait until no cell shows “Loading…”, or write the summary again where one shows #NAME?.',
    noAnswer:
      'Google Sheets did not answer. What was sent may or may not be in the sheet. Retrying cannot add it twice.',
    quota:
      'Google’s daily limit for this account is used up. Nothing was changed. It is renewed within 24 hours.',
    authorisation:
      'Google did not allow this for the account in use. Nothing was changed. Sign in with one account only, then open the add-on again.',
    unexpected: 'Something went wrong that we did not expect. Check the sheet, then try again.',
  },
  menu: {
    title: 'Sales activity',
    open: 'Open the sidebar',
    summaryThisMonth: 'Write funnel summary: this month',
    summaryLastMonth: 'Write funnel summary: last month',
    summaryAll: 'Write funnel summary: everything',
    keepCopy: 'Keep a copy of the summary',
    setUp: 'Set up the log',
  },
  progress: { reading: 'Reading the log…', counting: 'Counting…', writing: 'Writing the summary…' },
  report: {
    bases: { period: 'by date', cohort: 'by first contact' },
    rowsRead: (read, all) => `${number(read)} of ${rows(all)} read`,
    workOn: 'What to work on',
    funnel: 'Funnel',
    count: 'Count',
    noStages: 'A funnel needs at least two activities with a funnel stage in Settings.',
  },
};
