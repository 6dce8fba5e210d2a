import { answer } from './answer.ts';
import * as changes from './change-entry.ts';
import * as copies from './keep-copy.ts';
import * as opening from './open-sidebar.ts';
import * as preferences from './preferences.ts';
import * as repDays from './rep-day.ts';
import * as saving from './save-entries.ts';
import * as goals from './set-goal.ts';
import * as setting from './set-up.ts';
import * as plans from './write-plan.ts';
import * as summary from './write-summary.ts';

export {
  keepCopyFromMenu,
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
export const rememberPreferences = (request: unknown) => answer(request, preferences.rememberPreferences);
export const setGoal = (request: unknown) => answer(request, goals.setGoal);
export const saveEntries = (request: unknown) => answer(request, saving.saveEntries);
export const undoEntry = (request: unknown) => answer(request, changes.undoEntry);
export const editEntry = (request: unknown) => answer(request, changes.editEntry);
export const repDay = (request: unknown) => answer(request, repDays.repDay);
export const writeSummary = (request: unknown) => answer(request, summary.writeSummary);
export const showSummary = (request: unknown) => answer(request, summary.showSummary);
export const writePlan = (request: unknown) => answer(request, plans.writePlan);
export const showPlan = (request: unknown) => answer(request, plans.showPlan);
export const keepCopy = (request: unknown) => answer(request, copies.keepCopy);
