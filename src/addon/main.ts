import { answer } from './answer.ts';
import * as changes from './change-entry.ts';
import * as last from './last-entries.ts';
import * as opening from './open-sidebar.ts';
import * as rep from './rep.ts';
import * as saving from './save-entries.ts';
import * as setting from './set-up.ts';
import * as summary from './write-summary.ts';

export {
  onInstall,
  onOpen,
  setUpFromMenu,
  showSidebar,
  summarizeEverything,
  summarizeLastMonth,
  summarizeThisMonth,
} from './menu.ts';

/** Calls of the page: JSON text in, the JSON text of an Answer out. */
export const openSidebar = (request: unknown) => answer(request, opening.openSidebar);
export const setUpLog = (request: unknown) => answer(request, setting.setUpLog);
export const rememberRep = (request: unknown) => answer(request, rep.rememberRep);
export const saveEntries = (request: unknown) => answer(request, saving.saveEntries);
export const undoEntry = (request: unknown) => answer(request, changes.undoEntry);
export const editEntry = (request: unknown) => answer(request, changes.editEntry);
export const lastEntries = (request: unknown) => answer(request, last.lastEntries);
export const writeSummary = (request: unknown) => answer(request, summary.writeSummary);
