import { makeBrowser } from './browser.ts';
import { makeCacheService } from './cache-service.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { makeHtmlService } from './html-service.ts';
import { makeLockService } from './lock-service.ts';
import { makeConsole, makeLogger } from './logger.ts';
import { refusalOf } from './permissions.ts';
import { makePropertiesService } from './properties-service.ts';
import { makeScriptApp } from './script-app.ts';
import { makeSession } from './session.ts';
import { makeSpreadsheetApp } from './spreadsheet/spreadsheet-app.ts';
import { absentService, notEmulated } from './unsupported.ts';
import { makeUtilities } from './utilities.ts';

/**
 * Services of Google that the workbench has not at all. Advanced services (Sheets, BigQuery) exist only where the manifest
 * enables them; here they are undefined.
 */
const ABSENT = [
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Puts the services into a script's global scope. */
export function installServices(scope: object, execution: Execution): void {
  const services: Record<string, unknown> = {
    ...makeSpreadsheetApp(execution),
    Browser: makeBrowser(execution),
    CacheService: makeCacheService(execution),
    HtmlService: makeHtmlService(execution),
    LockService: makeLockService(execution),
    Logger: makeLogger(execution),
    PropertiesService: makePropertiesService(execution),
    ScriptApp: makeScriptApp(execution),
    Session: makeSession(execution),
    Utilities: makeUtilities(execution),
    console: makeConsole(execution),
  };
  for (const name of ABSENT) {
    services[name] = absentService(name, (qualified) => {
      const refusal = refusalOf(qualified, execution.authMode, execution.scopes);
      return exception(execution, refusal ?? notEmulated(qualified).message);
    });
  }
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: true });
  }
}
