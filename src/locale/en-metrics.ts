import type { Words } from './words.ts';

/** What every metric is called in English, and its definition as it is printed. */
export const enMetrics: Words['summary']['metrics'] = {
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
  conversationRate: {
    words: 'Conversation rate',
    definition:
      'Conversations ÷ calls, both counted by date. A call that a machine answered is no conversation.',
  },
  contactRate: {
    words: 'Contact rate',
    definition:
      'Distinct prospects with a conversation ÷ distinct prospects called. Other tools use other meanings; rows without a prospect are left out.',
  },
  setRate: {
    words: 'Appointment-set rate',
    definition:
      'Distinct prospects with an appointment set ÷ distinct prospects with a conversation. Rows without a prospect are left out.',
  },
  showRate: {
    words: 'Show rate',
    definition: 'Appointments held ÷ (held + no-shows). Appointments still to come are in neither.',
  },
  closeRate: {
    words: 'Close rate (show-to-sale)',
    definition: 'Sales ÷ appointments held, both counted by date.',
  },
  winRate: { words: 'Win rate', definition: 'Sales ÷ (sales + lost). Open deals are not counted.' },
  firstCallClose: {
    words: 'First-call close',
    definition:
      'Prospects whose first sale has the day of their first conversation ÷ distinct prospects with a conversation.',
  },
  attemptsPerProspect: {
    words: 'Attempts per prospect',
    definition:
      'Calls that name a prospect ÷ distinct prospects called. Calls without a prospect are left out.',
  },

  cycleDaysMedian: {
    words: 'Sales cycle length (median)',
    definition:
      'Day of the first sale − day of the first touch, the median of prospects won in the period. Open ones are not counted.',
  },
  cycleDaysMean: {
    words: 'Sales cycle length (mean)',
    definition:
      'Day of the first sale − day of the first touch, the mean of prospects won in the period. A few long cycles raise it.',
  },
  touchesPerSaleMedian: {
    words: 'Touches per sale (median)',
    definition:
      'Touches up to and on the day of the first sale, the median of prospects won in the period. Open ones are not counted.',
  },
  touchesPerSaleMean: {
    words: 'Touches per sale (mean)',
    definition:
      'Touches up to and on the day of the first sale, the mean of prospects won in the period; those won without a touch count as 0.',
  },
  soldWithin30: {
    words: 'Sold within 30 days',
    definition:
      'Share of the prospects first touched in the period who bought within 30 days of it (Kaplan–Meier). Open ones count as long as followed, lost ones as unsold.',
  },
  soldWithin60: {
    words: 'Sold within 60 days',
    definition:
      'Share of the prospects first touched in the period who bought within 60 days of it (Kaplan–Meier). Open ones count as long as followed, lost ones as unsold.',
  },
  soldWithin90: {
    words: 'Sold within 90 days',
    definition:
      'Share of the prospects first touched in the period who bought within 90 days of it (Kaplan–Meier). Open ones count as long as followed, lost ones as unsold.',
  },
  cycleDaysKaplanMeier: {
    words: 'Median days to sale, all contacted',
    definition:
      'Days until half of the prospects first touched in the period have bought (Kaplan–Meier). Blank where half is not reached, which is usual.',
  },

  revenue: { words: 'Revenue', definition: 'The sum of Value over sales and closed upsells.' },
  averageDealValue: {
    words: 'Average deal value',
    definition:
      'The sum of Value over sales ÷ sales that have a value. Upsells are in revenue, not in this average.',
  },
  revenuePerCall: {
    words: 'Revenue per call',
    definition: 'Revenue, closed upsells included, ÷ calls, both counted by date.',
  },
  revenuePerSellingHour: {
    words: 'Revenue per selling hour',
    definition:
      'Revenue ÷ hours logged on all activities but non-selling ones. Rows without minutes add no hours and make it look higher.',
  },
  salesVelocity: {
    words: 'Sales velocity',
    definition:
      'Prospects open at the end of the period × average deal value × win rate ÷ mean sales cycle: money per day. Blank where one of these is unknown.',
  },
  salesPerRep: {
    words: 'Sales per rep and month',
    definition:
      'Sales ÷ reps with an entry in the period ÷ months of the period. A part of a month counts by its days.',
  },

  callsPerHour: {
    words: 'Calls per calling hour',
    definition:
      'Calls ÷ hours logged on calls and conversations. Calls without minutes add no hours and make it look higher.',
  },
  handleMinutes: {
    words: 'Handle time',
    definition:
      'Minutes logged on calls and conversations ÷ calls. Calls without minutes are counted too and make it look shorter.',
  },
  nonSellingMinutes: {
    words: 'Non-selling time',
    definition: 'The sum of Minutes over activities with the role non-selling.',
  },
  sellingTimeShare: {
    words: 'Selling-time share',
    definition:
      'Minutes of all activities but non-selling ones ÷ all minutes logged. Time not logged is in neither.',
  },
  handlingShare: {
    words: 'Handling share of logged time',
    definition:
      'Minutes of calls, conversations and appointments held ÷ all minutes logged. Not occupancy, which needs waiting time.',
  },

  emails: { words: 'E-mails sent', definition: 'The sum of Count over activities with the role e-mail.' },
  directMail: {
    words: 'Direct mail sent',
    definition: 'The sum of Count over activities with the role direct mail.',
  },
  cards: {
    words: 'Business cards given',
    definition: 'The sum of Count over activities with the role card.',
  },
  referralsReceived: {
    words: 'Referrals received',
    definition: 'The sum of Count over activities with the role referral received.',
  },
  referralsClosed: {
    words: 'Referrals closed',
    definition: 'The sum of Count over activities with the role referral closed.',
  },
  referralCloseRate: {
    words: 'Referral close rate',
    definition: 'Referrals closed ÷ referrals received, both counted by date.',
  },
  referralShare: {
    words: 'Referral share of sales',
    definition: 'Referrals closed ÷ sales, both counted by date.',
  },
  upsellsOffered: {
    words: 'Upsells offered',
    definition: 'The sum of Count over activities with the role upsell offered.',
  },
  upsellRate: {
    words: 'Upsell success rate',
    definition: 'Upsells closed ÷ upsells offered, both counted by date.',
  },
  upsellAttachRate: {
    words: 'Upsell attach rate',
    definition: 'Upsells closed ÷ sales, both counted by date. One sale may carry several upsells.',
  },

  loggingDelayMedian: {
    words: 'Logging delay (median)',
    definition:
      'Day of Logged at − Date, the median of rows that have both. Below 0: logged before the day itself.',
  },
  loggedLateShare: {
    words: 'Logged late',
    definition:
      'Rows logged more than one workday after their Date ÷ rows with a Logged at. SALES_METRIC takes Monday to Friday as workdays.',
  },
  rowsReadShare: {
    words: 'Rows read',
    definition:
      'Rows that could be read ÷ all rows of the whole log, whatever the period. The others are in no other number.',
  },
  salesWithProspectShare: {
    words: 'Sales with a prospect',
    definition: 'Sales that name a prospect ÷ sales. The others are in no metric of prospects.',
  },
  bursts: {
    words: 'Bursts of calls',
    definition:
      'Days of a rep with at least 10 call entries logged within 5 minutes and no entry of another role. Worth a question, no proof.',
  },

  attainment: { words: 'Attainment', definition: 'Actual ÷ target.' },
  expectedToDate: {
    words: 'Expected to date',
    definition: 'Target × workdays elapsed ÷ workdays of the period.',
  },
  pace: {
    words: 'Pace',
    definition: 'Actual ÷ expected to date. 100% is on schedule.',
  },
  salesNeededPerDay: {
    words: 'Sales needed per day',
    definition:
      '(Target − actual until last night) ÷ workdays left, today among them, rounded up, never below 0.',
  },
  callsNeededPerDay: {
    words: 'Calls needed per day',
    definition:
      '(Target − actual until last night) ÷ call-to-sale rate ÷ workdays left, rounded up. On average: it is enough about every second time.',
  },
  chanceOfTarget: {
    words: 'Chance of the target',
    definition:
      'Chance that the calls still planned bring the rest of the target (beta-binomial), at the call-to-sale rate of the last three closed months: own, else the team’s.',
  },

  stepConversion: {
    words: 'Step conversion',
    definition: 'Count of the stage ÷ count of the stage before. Counted by date it can exceed 100%.',
  },
  overallConversion: {
    words: 'Overall conversion',
    definition: 'Count of the stage ÷ count of the first stage. Counted by date it can exceed 100%.',
  },
  dropOff: {
    words: 'Drop-off',
    definition: '1 − step conversion. Blank where step conversion exceeds 100%.',
  },
  valueOfStep: {
    words: 'Value of the step',
    definition:
      'Count before the step in 12 months × (benchmark − rate) × rates of later steps, of the same months, × average deal value. Each step alone: never add them up.',
  },
};
