import type { Execution } from '../execution.ts';
import { AppState } from './app-state.ts';
import './classes.ts';
import { handOut } from './facade.ts';
import { Services } from './services.ts';

/** The services that stand on the workbook, for the global scope of one execution. */
export function makeSpreadsheetApp(execution: Execution): { SpreadsheetApp: object; Charts: object } {
  const services = new Services(execution);
  const serve = (kind: AppState['kind']) => handOut(services, new AppState(services, kind)) as object;
  return { SpreadsheetApp: serve('SpreadsheetApp'), Charts: serve('Charts') };
}
