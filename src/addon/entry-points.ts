/**
 * Every function that Google, a menu or the page may call, besides the custom functions. The build writes a real
 * top-level function for each; the bodies are the exports of main.ts by the same names. Nothing else is public.
 */
export const entryPoints = [
  { name: 'onOpen', params: ['e'], about: 'Builds the menu when the spreadsheet opens.' },
  { name: 'onInstall', params: ['e'], about: 'Builds the menu right after the add-on is installed.' },
  { name: 'showSidebar', params: [], about: 'Menu: opens the sidebar.' },
  { name: 'setUpFromMenu', params: [], about: 'Menu: makes the log and its settings.' },
  { name: 'summarizeThisMonth', params: [], about: 'Menu: writes the funnel summary of this month.' },
  { name: 'summarizeLastMonth', params: [], about: 'Menu: writes the funnel summary of last month.' },
  { name: 'summarizeEverything', params: [], about: 'Menu: writes the funnel summary of everything logged.' },
  {
    name: 'keepCopyFromMenu',
    params: [],
    about: 'Menu: keeps the funnel summary as a dated sheet of values.',
  },
  { name: 'openSidebar', params: ['request'], about: 'Page: everything it needs when it opens.' },
  { name: 'setUpLog', params: ['request'], about: 'Page: makes the log and its settings.' },
  {
    name: 'rememberPreferences',
    params: ['request'],
    about: 'Page: remembers who the person is, and defaults.',
  },
  { name: 'setGoal', params: ['request'], about: 'Page: writes a monthly sales goal into Settings.' },
  { name: 'saveEntries', params: ['request'], about: 'Page: saves entries, each once.' },
  { name: 'undoEntry', params: ['request'], about: 'Page: takes an entry out again.' },
  { name: 'editEntry', params: ['request'], about: 'Page: changes an entry.' },
  { name: 'repDay', params: ['request'], about: 'Page: the day and the last entries of a rep.' },
  { name: 'writeSummary', params: ['request'], about: 'Page: writes the funnel summary of a period.' },
  { name: 'showSummary', params: ['request'], about: 'Page: brings the summary sheet to the front.' },
  { name: 'writePlan', params: ['request'], about: 'Page: writes a plan into its sheet, once.' },
  { name: 'showPlan', params: ['request'], about: 'Page: brings the plans to the front.' },
  { name: 'keepCopy', params: ['request'], about: 'Page: keeps the summary as a dated sheet of values.' },
] as const satisfies readonly { name: string; params: readonly string[]; about: string }[];

export type EntryPointName = (typeof entryPoints)[number]['name'];
