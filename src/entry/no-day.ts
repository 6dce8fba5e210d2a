/** A rep's day of which nothing is known yet: the add-on's without a log, and the page's until it is read. */
export const noDay = {
  counts: {},
  ids: [],
  goals: [],
  hasGoals: false,
  advice: null,
  rates: null,
  lastWeek: { from: '', to: '', counts: {}, workdays: 0 },
  lastEntries: [],
  loggedAt: {},
} as const;
