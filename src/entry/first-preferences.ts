/** What somebody has chosen who has not chosen yet: the add-on's answer to it, and the page's state until the answer comes. */
export const firstPreferences = {
  rep: '',
  segment: '',
  source: '',
  hasKeys: true,
  isIntroduced: false,
  summary: { period: { id: 'thisMonth' }, basis: 'period', comparison: 'previous' },
} as const;
