import type { DefaultActivityId } from '../log/catalogue.ts';
import { enMetrics } from './en-metrics.ts';
import { enTables } from './en-tables.ts';
import { calendarOf, numberWords, unitFormat, weekdayOf } from './format.ts';
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

/** One, several. */
const activityForms: Readonly<Record<DefaultActivityId, readonly [string, string]>> = {
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
    tabs: { log: 'Log', summary: 'Summary' },
    menu: 'Menu',
    mySettings: 'My settings',
    shortcuts: 'Keyboard shortcuts',
    help: 'Help',
    back: 'Back',
    close: 'Close',
    rep: 'Your name',
    changeRep: (rep) => `${rep}: change your name`,
    noRep: 'Who are you?',
    weekday(at) {
      const { month, date } = calendarOf(at);
      return `${en.settings.weekdaysShort[weekdayOf(at) - 1]} ${date} ${months[month]}`;
    },
    shortDay(at) {
      const { month, date } = calendarOf(at);
      return `${date} ${months[month]}`;
    },
    today: 'today',
    yesterday: 'yesterday',
    counted: (activity, count) => counted(count, ...activityForms[activity]),
    ownCounted: (name, count) => (count === 1 ? name : `${name} × ${number(count)}`),
    entries: (count) => counted(count, 'entry', 'entries'),
    oneClick: 'One click logs one',
    logOne: 'Log one:',
    countToday: (count) => `${number(count)} today`,
    moreActivities: 'More activities',
    details: 'With details, or several at once',
    howMany: 'How many',
    oneLess: 'One less',
    oneMore: 'One more',
    optional: (label) => `${label} (optional)`,
    notForSeveral: 'Not for several at once',
    moreFields: 'More fields',
    minutes: (typed) => `${typed} min`,
    fieldRule: (rule) => `Needs ${rule}.`,
    prospectKnown: (entries, at) => `${counted(entries, 'entry', 'entries')}, last ${at}`,
    save: 'Save',
    clear: 'Clear',
    retry: 'Retry',
    myEntries: 'My last entries',
    noEntries: 'Nothing logged here yet.',
    waits: 'waiting',
    edit: 'Edit',
    editEntry: 'Edit entry',
    saveChanges: 'Save changes',
    deleteEntry: 'Delete entry',
    undo: 'Undo last',
    logAgain: 'Log it again',
    nothingToday: 'Nothing logged today yet',
    noLast: 'Your last entry appears here',
    last: (entries, when) => `Last: ${entries}, ${when}`,
    saved: (entries) => `Saved: ${entries}`,
    saving: (entries) => `Saving: ${entries}`,
    waiting: (entries) => `Waiting: ${entries}`,
    notSaved: (entries) => `Not saved: ${entries}`,
    notConfirmed: (entries) => `Not confirmed: ${entries}`,
    undoing: (entry) => `Undoing: ${entry}`,
    undone: (entry, when) => `Undone: ${entry}, ${when}`,
    changed: (entry) => `Changed: ${entry}`,
    callsNeeded: 'My calls today',
    callsToday: (count) => `${counted(count, 'call', 'calls')} today`,
    callsOf: (done, needed) => `${number(done)} of ${counted(needed, 'call', 'calls')} today`,
    toGo: (count) => `${number(count)} to go`,
    reached: 'Reached',
    teamNeeds: (calls) => `team plan: ${number(calls)} a day`,
    waitingTitle: 'Waiting to save',
    waitingText:
      'Someone else is saving to this log. Your entries are next, usually within 20 seconds. You can keep logging.',
    offlineTitle: (count) =>
      `Offline: ${counted(count, 'entry', 'entries')} ${count === 1 ? 'waits' : 'wait'} here`,
    offlineText: 'Saved as soon as you are back online. Keep this panel open until then.',
    notConfirmedTitle: 'Not confirmed',
    notConfirmedText: (count) =>
      `Google Sheets did not answer. Your ${count === 1 ? 'entry is' : `${counted(count, 'entry', 'entries')} are`} still here, nothing is lost. Retrying cannot add ${count === 1 ? 'it' : 'them'} twice.`,
    notSavedTitle: 'Not saved',
    kept: (count) =>
      `${counted(count, 'entry', 'entries')} ${count === 1 ? 'waits' : 'wait'} here. Keep this panel open.`,
    putBack: 'Put it into the form',
    viewOnlyTitle: 'View only',
    viewOnlyText:
      'You can read this log but not change it, so logging is off. Ask the spreadsheet’s owner for edit access.',
    viewOnlyLast: 'Your entries appear here once you can edit.',
    checkAgain: 'Check again',
    goneTitle: 'Gone already',
    goneText:
      'This entry is no longer in the log: it was undone in another tab, or somebody deleted its row. Nothing else was changed, and it no longer counts.',
    logAsNew: 'Log as a new entry',
    changedTitle: 'Somebody changed this entry',
    undoChangedText: (entry) => `Nothing was undone. In the log it now says: ${entry}.`,
    undoAnyway: 'Undo anyway',
    leaveIt: 'Leave it',
    editChangedText: 'Nothing was saved, your changes are still here. Compare, then choose.',
    mine: 'Yours',
    theirs: 'In the log now',
    nothing: '(nothing)',
    saveMine: 'Save mine',
    keepTheirs: 'Keep what is there',
    notUndoneTitle: 'Not undone',
    notRememberedTitle: 'Not remembered',
    couldNotOpen: 'Could not open',
    noAnswer: {
      read: 'Google Sheets did not answer. Nothing was changed. Try again in a moment.',
      change:
        'Google Sheets did not answer. The change may or may not have been made. Trying again does no harm.',
      summary:
        'Google Sheets did not answer. The summary may be incomplete, the log is untouched. Write it again.',
    },
    setUpFailed: 'Not set up',
    setUpText: (log, settings) =>
      `This spreadsheet has no activity log yet. Setting up adds the sheets “${log}” and “${settings}” and changes nothing else.`,
    firstRun: 'Set up in 3 steps',
    whoAreYou: 'Who are you in this log?',
    nameHint: 'Your entries carry this name.',
    stepName: 'Your name in the log',
    stepGoal: 'Your monthly goal',
    stepFirst: 'Your first entry',
    salesAMonth: 'Sales a month',
    goalExample: (sales, calls, perDay, workdays) =>
      `For example: if 5 of 100 calls become a sale, ${counted(sales, 'sale takes', 'sales take')} ${counted(calls, 'call', 'calls')}, ${number(perDay)} on each of ${counted(workdays, 'working day', 'working days')}. Your own rate counts as soon as the log can measure it.`,
    goalWritten: (sales, sheet) => `${counted(sales, 'sale', 'sales')} a month, in “${sheet}”`,
    firstHint: (activity) => `One click on “${activity}” is enough.`,
    next: 'Continue',
    skip: 'Skip',
    skipped: 'Skipped',
    keysSwitch: 'Single keys log and undo',
    keysHint: '1 to 9, U, P, T and ?. Ctrl+Enter and Esc always work.',
    startWith: 'New entries start with',
    rememberedHint: 'Remembered for you in this spreadsheet.',
    keys: {
      tiles: (names) => `Log one: ${names}`,
      more: 'Log one of “More activities”, from the top',
      save: 'Save, or retry',
      undo: 'Undo last',
      prospect: 'To Prospect',
      howMany: 'To How many',
      tabs: 'Between the tabs',
      escape: 'Close; with nothing open, back to the grid',
      list: 'This list',
      note: 'Keys work while this panel has the focus, in any keyboard layout. Single keys are not heard inside fields and can be switched off in My settings.',
    },
    helpTexts: [
      ['One click', 'A tile saves one entry at once: yours, today. Pressing it again saves another one.'],
      [
        'With details',
        'The form saves what it shows, folded fields too. From 2 on an entry is a tally without a prospect.',
      ],
      [
        'Nothing gets lost',
        'What is not confirmed stays in this panel and is sent again; nothing is added twice. Keep the panel open until everything is saved.',
      ],
      [
        'Mistakes',
        'Undo takes the last entry out again. Your last entries can be edited. Rows typed into the sheet by hand count as well.',
      ],
      [
        'Calls needed a day',
        'Monthly sales goal ÷ close rate of the whole log ÷ working days a month, rounded up. Goal and days stand in Settings. It is shown once the log has 20 calls, 5 sales and 5 calls without one.',
      ],
    ],
    from: 'From',
    to: 'To',
    everyRow: 'Every row of the log.',
    basis: 'What counts',
    basisHints: {
      period: 'All that happened in these days, whenever a prospect first came in.',
      cohort:
        'Only prospects first contacted in these days, and how far each came. Entries without a prospect are left out.',
    },
    needsColumn: (heading) => `Needs the column “${heading}” in the log.`,
    comparison: 'Compare with',
    comparisons: {
      previous: 'The period before',
      yearBefore: 'The same days a year before',
      none: 'Nothing',
    },
    comparedDays: (days, isRunning) =>
      isRunning ? `${days}, all of it: compare the rates, not the counts.` : `${days}.`,
    standsAlone: 'The period stands alone.',
    nothingToCompare: 'There is nothing before: this period has no first or no last day.',
    writeSummary: 'Write summary',
    writing: 'Writing…',
    elapsed: (seconds) =>
      seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
    writingText: 'The spreadsheet shows each step at its lower right. You can go on logging meanwhile.',
    writingLong: 'A long log takes its time. Google ends it after six minutes at the latest.',
    summaryKeeps: 'Replaces only what this add-on wrote. Your notes beside it and other sheets stay.',
    summaryReady: 'Summary ready',
    summaryFailed: 'Summary not written',
    openSheet: 'Open the sheet',
    converted: 'Converted',
    ofBefore: (n) => `of ${number(n)}`,
    tooFew: 'too few',
    change: 'Change',
    changeNote: (comparedWith) => `Change: in percentage points, against ${comparedWith}.`,
    tooFewToCompare: (comparedWith) => `Too few entries to compare with ${comparedWith}.`,
    chance: 'could be chance',
    chanceNote: 'Could be chance: with these counts, such a difference arises by itself.',
    risen: 'clear rise',
    fallen: 'clear fall',
    readWithCare: 'Read with care',
    unreadRows: (count) => `${rows(count)} could not be read`,
    unreadText: 'The full list stands in the notes of the summary.',
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
    bases: { period: 'by date', cohort: 'by first contact' },
    comparedWith: (period) => `compared with ${period}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
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
      intro:
        'A month at this close rate, on average: about every second month reaches the target. Change the yellow cells, the rest follows.',
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
      step: enMetrics.stepConversion.words,
      interval: '95% interval',
      overall: enMetrics.overallConversion.words,
      dropOff: enMetrics.dropOff.words,
      planNeeds: 'Plan needs',
      earlier: { previous: 'Before', yearBefore: 'Year before' },
      change: 'Change, pt',
      best: 'Own best',
      changes: (period, changes, chance) => {
        const said = {
          all: 'All of it could be chance (Fisher’s exact test, 5%).',
          some: 'Grey ones could be chance (Fisher’s exact test, 5%).',
          none: 'Hard to call chance (Fisher’s exact test, 5%).',
        };
        return `Change against ${period}, in percentage points with its 95% interval: ${changes.join(', ')}. ${said[chance]}`;
      },
      changeOf: (stage, low, high) => `${stage} ${low} to ${high}`,
      cohort: (days, open, openThen) =>
        `Prospects first contacted in the period, each followed for ${counted(days, 'day', 'days')}, in which nine of ten won sales came or which is all that the period allows. ${open === 0 ? 'All are old enough' : `${counted(open, 'younger one is', 'younger ones are')} still open and not counted`}${openThen === 0 ? '' : `; in the compared period ${number(openThen)}`}.`,
      noProspects:
        'By first contact only rows with a prospect can be counted, and the period has none. By date it shows every row.',
      noStages: 'A funnel needs at least two activities with a funnel stage in Settings.',
    },
    advice: {
      heading: 'What to work on',
      lowest: (from, to, k, n, share) =>
        `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate of the funnel.`,
      lowestMeasured: (from, to, k, n, share) =>
        `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate that can be ranked. The other steps have too few entries, or more after them than before.`,
      nothingLost: 'No step loses anybody in this period: there is nothing to gain at the steps.',
      onePoint: (share, calls, now, first) =>
        `One point more there (${share}) and the same result takes ${calls} instead of ${now} (${first}).`,
      lowestWhy:
        'The step is chosen by its rate alone. Which step can improve most shows only against a benchmark.',
      lever: (step, rate, benchmark, saves, isLuck) => {
        const raise = `Raise ${step} from ${rate} to ${benchmark}${isLuck ? ' (could be luck)' : ''}`;
        if (saves === null) return `${raise}.`;
        const { needed, now, perDay, perDayNow, first } = saves;
        const calls = first === null ? counted(needed, 'call', 'calls') : `${number(needed)} (${first})`;
        return `${raise}: ${calls} instead of ${number(now)}, ${number(perDay)} a workday instead of ${number(perDayNow)}.`;
      },
      order:
        'Ranked by what is still to gain up to the benchmark, not by the lowest rate: an equal relative gain saves the same number of calls at every step.',
      lowestSame: 'The lowest rate, as a second opinion, names the same step.',
      lowestOther: (step, k, n, share) =>
        `The lowest rate, as a second opinion, is ${step}: ${k} of ${n} (${share}).`,
      nothingToGain:
        'Every step that can be ranked is at its benchmark or above it: there is nothing to gain.',
      noBenchmark:
        'No benchmark yet: type the rate you think reachable into a yellow cell, or wait for a quarter with 100 at the step.',
      unranked: (steps) =>
        `Not ranked: ${steps.join(', ')}. A step needs 20 at the stage before it, 5 that went on and 5 that did not.`,
      table: {
        step: 'Step',
        now: 'Now',
        reached: 'If it reached',
        benchmark: 'Benchmark',
        calls: 'Then needed',
        saved: 'Saved',
        perDay: 'A day',
        moreSales: 'More sales a year',
        money: 'Money a year',
      },
      from: {
        manager: 'your number',
        quarter: (quarter, k, n) => `own best, ${quarter} (${k} of ${n})`,
        peers: (reps) => `third quartile of ${counted(reps, 'rep', 'reps')}`,
        none: 'none yet: type one',
      },
      luck: 'could be luck',
      tableNote: (deal) =>
        `What to work on. Then needed: of the first stage, for the target above. More sales a year: volume of the last 12 months × the gain × the later steps’ rates${deal === null ? '' : ` × ${deal} a deal`}; each step alone, never added up. Change the yellow cells, the rest follows; an emptied one gets its benchmark back.`,
      tooFew: (minimum) =>
        `Too few entries to name a step: a rate needs at least ${minimum} at the stage before it, 5 that went on and 5 that did not.`,
      notComparable:
        'No step can be named in this period: more was counted at the later stages than at the earlier ones.',
      empty: 'Nothing was logged in this period.',
    },
    outcomes: {
      heading: 'Other metrics',
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
      shorterThanCycle: (days, cycleDays) =>
        `The period has ${counted(days, 'day', 'days')}, half of all sales take ${counted(cycleDays, 'day', 'days')} or longer from the first touch: sales of this period come from calls of earlier ones. Choose a longer period, or “by first contact”.`,
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
    forecast: {
      heading: 'Sales to expect by the end of the period',
      way: 'Forecast',
      soFar: 'So far',
      fromOpen: 'Open prospects',
      fromCalls: 'Calls to come',
      expected: 'Sales',
      basis: 'What it rests on',
      byCalls: 'By calls',
      byProspects: 'By prospects',
      callsRest: (calls, perDay, days, k, n, period) =>
        `${calls} calls still to come (${perDay} a workday, ${counted(days, 'workday', 'workdays')} left) × ${k} sales of ${n} calls (${period}).`,
      prospectsRest: (open, calls, k, n, days) =>
        `${counted(open, 'open prospect', 'open prospects')}, each with the chance of its age; ${calls} calls to come × ${k} prospects won of ${n} calls (contacts at least ${counted(days, 'day', 'days')} ago) × the cycles that end in time.`,
      note: 'Two ways to look ahead, never mixed. By calls: a steady team’s old calls keep paying. By prospects: what is open now, by how others of that age ended.',
      goal: ({ target, actual, attainment, expected, pace, salesPerDay, callsPerDay, chance }) =>
        `${[
          `Goal ${target}: ${actual} so far${attainment === null ? '' : `, ${attainment}`}`,
          ...(expected === null
            ? []
            : [`${expected} expected by now${pace === null ? '' : `, pace ${pace}`}`]),
          ...(salesPerDay === null || salesPerDay === 0
            ? []
            : [
                `needed from here ${counted(salesPerDay, 'sale', 'sales')}${callsPerDay === null ? '' : ` or ${counted(callsPerDay, 'call', 'calls')}`} a workday`,
              ]),
          ...(chance === null ? [] : [`chance ${chance} at today’s pace of calls`]),
        ].join('; ')}.`,
    },
    chartData: {
      heading: 'Numbers behind the charts',
      note: 'The charts read these cells. Pad = (largest count − count) ÷ 2: the empty space that centres a bar.',
      pad: 'Pad',
      count: 'Count',
    },
    units: {
      days: (value) => unitFormat(value, '" d"'),
      minutes: (value) => unitFormat(value, '" min"'),
      perHour: (value) => unitFormat(value, '"/h"'),
      moneyPerDay: '"/day"',
    },
    tables: enTables,
    metrics: enMetrics,
  },
};
