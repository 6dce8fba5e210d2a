import type { TriggerEvent } from '../runtime/job.ts';
import type { RunningExecution } from '../runtime/running-execution.ts';
import { AUTH_MODES } from './script-app.ts';
import { makeUser } from './session.ts';

/** The event object of a simple trigger, as Google hands it to onOpen, onInstall and onEdit. */
export function makeEvent(
  execution: RunningExecution,
  spreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  event: TriggerEvent,
): object {
  const given = new execution.realm.Object() as Record<string, unknown>;
  given.authMode = AUTH_MODES[execution.authMode];
  if (execution.authMode === 'NONE') return given;
  execution.quietly(() => {
    const source = spreadsheetApp.getActiveSpreadsheet();
    given.source = source;
    given.user = makeUser(execution);
    if (event.kind !== 'edit') return;
    given.range = source.getSheetByName(event.sheetName)!.getRange(event.a1);
    if (event.value !== undefined) given.value = event.value;
    if (event.oldValue !== undefined) given.oldValue = event.oldValue;
  });
  return given;
}
