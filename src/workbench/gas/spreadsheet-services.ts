import type { Execution } from './execution.ts';
import { absentService, notEmulated } from './unsupported.ts';

export function makeSpreadsheetApp(_execution: Execution): Record<string, unknown> {
  return { SpreadsheetApp: absentService('SpreadsheetApp', notEmulated) };
}
