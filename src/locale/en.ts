import { calendarOf, numberWords } from './format.ts';
import { pluralForm } from './plural.ts';
import type { Words } from './words.ts';

const tag = 'en';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
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
const { number, percent } = numberWords(tag);
const day = (at: number) => {
  const { year, month, date } = calendarOf(at);
  return `${date} ${months[month]} ${year}`;
};
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${pluralForm(tag, count, { one, other })}`;
const rows = (count: number) => counted(count, 'row', 'rows');
const quote = (text: string) => `“${text}”`;

export const en: Words = {
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

  sheets: { log: 'Activity log', settings: 'Settings', summary: 'Funnel summary' },
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
  roles: {
    attempt: ['attempt'],
    conversation: ['conversation'],
    appointmentSet: ['appointment set'],
    appointmentHeld: ['appointment held'],
    noShow: ['no-show'],
    sale: ['sale'],
    lost: ['lost'],
    followUp: ['follow-up'],
    email: ['e-mail'],
    directMail: ['direct mail'],
    referralReceived: ['referral received'],
    referralClosed: ['referral closed'],
    upsellOffered: ['upsell offered'],
    upsellClosed: ['upsell closed'],
    card: ['card'],
    nonSelling: ['non-selling'],
    none: ['none'],
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
  settings: {
    groups: { activities: 'Activities', reps: 'Reps', goals: 'Goals', general: 'Week', holidays: 'Holidays' },
    headings: {
      activity: ['Activity'],
      role: ['Role'],
      stage: ['Funnel stage'],
      touch: ['Counts as a touch', 'Counts as touch'],
      rep: ['Rep'],
      otherSpellings: ['Other spellings'],
      team: ['Team'],
      repFrom: ['From'],
      repTo: ['To'],
      goalFor: ['Goal for'],
      goalOf: ['Goal'],
      goalEach: ['Period', 'Each'],
      goalAmount: ['Amount'],
      goalFrom: ['Goal from'],
      goalTo: ['Goal to'],
      setting: ['Setting'],
      settingValue: ['Value'],
      holiday: ['Holiday'],
    },
    keys: {
      weekStart: ['First day of the week', 'Week starts on'],
      workdays: ['Working days'],
      workdaysPerMonth: ['Working days a month'],
    },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    goalSales: 'sales',
    goalRevenue: 'revenue',
    each: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  },
  refusal: {
    rules: {
      date: 'a date',
      activity: 'an activity',
      knownActivity: 'an activity listed in Settings',
      wholeAboveZero: 'a whole number above 0',
      money: 'a number',
      minutes: 'a number of minutes, 0 or more',
      role: 'one of the roles in the list',
      stage: 'a whole number above 0, or nothing',
      yesNo: 'a tick or nothing',
      weekday: 'a day of the week',
      uniqueName: 'a name that stands only once',
      amount: 'a number above 0',
      measure: 'sales, revenue or an activity of the list',
      period: 'day, week, month, quarter or year',
      setting: 'a setting of the list',
    },
    sentence: (heading, rule, got, place) =>
      `${heading} requires ${rule}, got ${got === '' ? 'nothing' : quote(got)} at ${place}`,
    moreRows: (count) => `and ${counted(count, 'more row', 'more rows')}.`,
    moreCells: (count) => `and ${counted(count, 'more cell', 'more cells')}.`,
    headingMissing: (heading, sheet) =>
      `The sheet “${sheet}” has no column “${heading}”. Give one of its columns that heading.`,
    headingTwice: (heading, first, second, sheet) =>
      `The sheet “${sheet}” has the heading “${heading}” twice, in ${first} and ${second}. Rename one of them.`,
  },
  entry: {
    rules: {
      list: (most) => `a list of 1 to ${number(most)} entries`,
      object: 'an entry',
      unknownField: 'a field that the log knows',
      id: 'a text of 8 to 64 letters, digits and hyphens',
      day: 'a day written 2026-11-23',
      clock: 'a time written 14:30',
      required: 'something',
      text: 'a text',
      tooLong: (most) => `at most ${counted(most, 'character', 'characters')}`,
      characters: 'a text without control characters or broken emoji',
      wholeAboveZero: (most) => `a whole number from 1 to ${number(most)}`,
      money: 'a number',
      minutes: (most) => `a number of minutes from 0 to ${number(most)}`,
      period: 'one of the periods in the list',
      noColumn: 'a column with that heading in the log',
      order: 'a day not before the first one',
    },
    fields: {
      request: 'Request',
      entry: 'Entry',
      entries: 'Entries',
      period: 'Period',
      from: 'From',
      to: 'To',
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
    setUp: 'Set up the log',
  },
  page: {
    title: 'Sales activity',
    rep: 'Your name',
    summary: 'Funnel summary',
    from: 'From',
    to: 'To',
    writeSummary: 'Write summary',
    working: 'Working…',
    saved: (activities) => `Saved: ${activities}`,
    waiting: (count) =>
      `${counted(count, 'entry is', 'entries are')} not confirmed yet. Keep this panel open until ${count === 1 ? 'it is' : 'they are'}.`,
    queued: 'Someone else is saving to this log. Your entries are next. You can keep logging.',
    retry: 'Retry',
  },
  progress: { reading: 'Reading the log…', counting: 'Counting…', writing: 'Writing the summary…' },
  done: {
    setUp: (log, settings) => `Ready: the sheets “${log}” and “${settings}” are set up.`,
    alreadySetUp: (log, settings) => `Already set up: “${log}” and “${settings}”. Nothing was changed.`,
    summary: (read, refused) =>
      refused === 0
        ? `Summary written from ${read}.`
        : `Summary written from ${read}. ${rows(refused)} could not be read: see Notes.`,
  },
  summary: {
    title: 'Funnel summary',
    made: (moment, run) => `Made ${moment} · run ${run}`,
    byPeriod: 'by period',
    everything: 'everything logged',
    upTo: (to) => `up to ${to}`,
    since: (from) => `from ${from}`,
    allReps: 'all reps',
    rowsRead: (read, all) => `${number(read)} of ${rows(all)} read`,
    rowsNotReadFormat: '0" not read: see Notes"',
    incomplete: 'This page is incomplete: write it again.',
    end: 'End of the summary',
    ofFormat: '"of "#,##0',
    plan: {
      heading: 'What it takes',
      intro: 'A month at this close rate. Change the yellow cells, the rest follows.',
      target: 'Target sales',
      rate: 'Close rate',
      workdays: 'Workdays',
      calls: 'Calls needed',
      perDay: 'Per workday',
      rateFrom: (sales, calls, share, period) =>
        `Close rate measured: ${number(sales)} of ${counted(calls, 'call', 'calls')}, ${share} (${period}).`,
      rateUnknown: 'The log has too few calls and sales to measure a close rate: type the one you expect.',
      targetFromGoal: 'The target is the monthly sales goal in Settings.',
      targetExample: (target) =>
        `Settings have no monthly sales goal. ${target} is an example: type your target over it.`,
    },
    funnel: {
      heading: 'Funnel',
      stage: 'Stage',
      count: 'Count',
      kOfN: 'k of n',
      step: 'Step conversion',
      interval: '95% interval',
      overall: 'Overall conversion',
      dropOff: 'Drop-off',
      planNeeds: 'Plan needs',
      noStages: 'A funnel needs at least two activities with a funnel stage in Settings.',
    },
    advice: {
      heading: 'What to work on',
      lowest: (from, to, k, n, share) =>
        `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate of the funnel.`,
      lowestMeasured: (from, to, k, n, share) =>
        `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate that can be measured; the other steps have too few entries.`,
      nothingLost: 'No step loses anybody in this period: there is nothing to gain at the steps.',
      onePoint: (share, calls, now, first) =>
        `One point more there (${share}) and the same result takes ${calls} instead of ${now} (${first}).`,
      lowestWhy:
        'The step is chosen by its rate alone. Which step can improve most shows only against a benchmark.',
      tooFew: (minimum) =>
        `Too few entries to name a step: a rate needs at least ${minimum} at the stage before it, 5 that went on and 5 that did not.`,
      notComparable:
        'No step can be named in this period: more was counted at the later stages than at the earlier ones.',
      empty: 'Nothing was logged in this period.',
    },
    outcomes: {
      heading: 'Sales and money',
      metric: 'Metric',
      value: 'Value',
      n: 'n',
      definition: 'Definition',
    },
    trend: {
      heading: { week: 'Trend by week', month: 'Trend by month' },
      head: { week: 'Week', month: 'Month' },
      workdays: 'Workdays',
      perWorkday: 'Per workday',
      soFar: (label) => `${label} (so far)`,
      running: '(so far): not over yet.',
      columns: (first, second, last) =>
        `“→ ${last}”: from ${second} to ${last}. Overall: from ${first} to ${last}.`,
      before: 'Grey rows lie before the period.',
      shown: {
        week: (shown, all) => `The latest ${shown} of ${all} weeks of the period.`,
        month: (shown, all) => `The latest ${shown} of ${all} months of the period.`,
      },
      chartCount: (stage) => `${stage}, per workday (left)`,
      chartRate: (from, to) => `${from} → ${to} (right)`,
    },
    breakdowns: {
      rep: {
        heading: 'By rep',
        head: 'Rep',
        none: '(no rep)',
        total: 'Team',
        unnamed: 'No entry of this period names a rep.',
        sorted: 'Sorted by name, not by result.',
      },
      segment: {
        heading: 'By segment',
        head: 'Segment',
        none: '(no segment)',
        total: 'All',
        unnamed: 'No entry of this period names a segment.',
        sorted: 'Each entry counts for the segment in its own row.',
      },
      source: {
        heading: 'By source',
        head: 'Source',
        none: '(no source)',
        total: 'All',
        unnamed: 'No entry of this period names a source.',
        sorted: 'Each entry counts for the source in its own row.',
      },
      others: (count) => `(${counted(count, 'other', 'others')})`,
      othersNote: (shown, all) =>
        `The ${shown} of ${number(all)} names with most entries; all others stand in one row.`,
      fewNote: (minimum) => `Where the denominator is below ${minimum}, the counts stand in place of a rate.`,
      averageNote: (minimum) =>
        `Average deal value: sales only, without upsells; in small italics where fewer than ${minimum} sales have a value.`,
    },
    columns: {
      rate: (from, to) => `${from} → ${to}`,
      to: (stage) => `→ ${stage}`,
      overall: 'Overall',
      lost: 'Lost',
    },
    withInterval: (rate) => `${rate}, 95% interval`,
    amounts: { thousand: (head) => `${head} (×1,000)`, million: (head) => `${head}, million` },
    tooFew: (k, n) => `${k} of ${n}`,
    notes: {
      heading: 'Notes',
      steps:
        'Step conversion: count of this stage ÷ count of the stage before. Overall conversion: ÷ count of the first stage. Drop-off: 1 − step conversion. Each activity counts on its own date, so the rate of a month or a rep can exceed 100%.',
      interval:
        '95% interval: the Wilson score interval, given only where k is at most n. Steps are counted by date, so it describes the counts, not single prospects.',
      byDate: (to, k, from, n) =>
        `${to}: ${k} against ${n} (${from}). Each activity counts on its own date, so later stages can exceed earlier ones; such a ratio has no drop-off and no interval.`,
      later: (count) =>
        `${rows(count)} of this period ${count === 1 ? 'is' : 'are'} dated after today: counted here, left out of the trend. Check the year.`,
      valued: (valued, sales) =>
        `Average deal value: ${number(valued)} of ${counted(sales, 'sale', 'sales')} ${valued === 1 ? 'has' : 'have'} a value.`,
      unread: (count) => `${rows(count)} could not be read and ${count === 1 ? 'is' : 'are'} not counted:`,
      settings: (count) => `${counted(count, 'cell', 'cells')} of Settings could not be read:`,
      empty: 'There is no entry in this period.',
      none: 'Every row was read.',
    },
    chartData: {
      heading: 'Numbers behind the charts',
      note: 'The charts read these cells. Pad = (largest count − count) ÷ 2: the empty space that centres a bar.',
      pad: 'Pad',
      count: 'Count',
    },
    metrics: {
      calls: {
        words: 'Calls',
        definition: 'Attempts: the sum of Count over activities with the role attempt.',
      },
      appointments: {
        words: 'Appointments set',
        definition: 'The sum of Count over activities with the role appointment set.',
      },
      sales: { words: 'Sales', definition: 'The sum of Count over activities with the role sale.' },
      callToAppointmentRate: {
        words: 'Call-to-appointment rate',
        definition: 'Appointments set ÷ calls, both counted by date.',
      },
      appointmentToSaleRate: {
        words: 'Appointment-to-sale rate',
        definition: 'Sales ÷ appointments set, both counted by date.',
      },
      callToSaleRate: { words: 'Call-to-sale rate', definition: 'Sales ÷ calls, both counted by date.' },
      winRate: { words: 'Win rate', definition: 'Sales ÷ (sales + lost). Open deals are not counted.' },
      revenue: { words: 'Revenue', definition: 'The sum of Value over sales and closed upsells.' },
      averageDealValue: {
        words: 'Average deal value',
        definition:
          'The sum of Value over sales ÷ sales that have a value. Upsells are in revenue, not in this average.',
      },
    },
  },
};
