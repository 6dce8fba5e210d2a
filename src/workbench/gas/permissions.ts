import type { AuthMode } from './execution.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const CONTAINER_UI = [`${AUTH}script.container.ui`];

/** Scopes, any of which a call needs, by the beginning of its qualified name; the first row that fits decides. */
const NEEDED_SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(openById|openByUrl|open|create)$/, [`${AUTH}spreadsheets`]],
  [/^SpreadsheetApp\.(getUi|flush|new[A-Z]\w*)$/, []],
  [/^SpreadsheetApp\./, SHEETS],
  [/^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|EmbeddedChart|Filter|TextFinder)\./, SHEETS],
  [
    /^(Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog|alert|prompt)|Browser\.\w+)$/,
    CONTAINER_UI,
  ],
  [/^UrlFetchApp\./, [`${AUTH}script.external_request`]],
  [/^Jdbc\.getCloudSqlConnection$/, [`${AUTH}sqlservice`]],
  [/^Jdbc\./, [`${AUTH}script.external_request`]],
  [/^MailApp\./, [`${AUTH}script.send_mail`]],
  [/^GmailApp\./, ['https://mail.google.com/']],
  [/^DriveApp\./, [`${AUTH}drive`]],
  [/^DocumentApp\./, [`${AUTH}documents`]],
  [/^FormApp\./, [`${AUTH}forms`]],
  [/^SlidesApp\./, [`${AUTH}presentations`]],
  [/^CalendarApp\./, [`${AUTH}calendar`]],
  [/^(ContactsApp|People)\./, [`${AUTH}contacts`]],
  [/^BigQuery\./, [`${AUTH}bigquery`]],
  [/^Sheets\./, [`${AUTH}spreadsheets`]],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, [`${AUTH}script.scriptapp`]],
];

/** Every scope that the workbench knows: what a project without an explicit list is granted. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set(NEEDED_SCOPES.flatMap(([, scopes]) => scopes)),
  `${AUTH}userinfo.email`,
  `${AUTH}script.locale`,
];

const NONE_ALLOWS = [
  /^(Logger|console|Utilities|Blob|Menu|AuthorizationInfo)\./,
  /^(SpreadsheetApp\.getUi|Ui\.(createMenu|createAddonMenu))$/,
  /^ScriptApp\.(getAuthorizationInfo|getScriptId)$/,
  /^Session\.(getActiveUserLocale|getScriptTimeZone)$/,
];

const LIMITED_REFUSES = [
  /^(UrlFetchApp|Jdbc|MailApp|GmailApp|DriveApp|DocumentApp|FormApp|SlidesApp|CalendarApp|ContactsApp|BigQuery|Sheets)\./,
  /^SpreadsheetApp\.(openById|openByUrl|open|create)$/,
  /^(Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog|alert|prompt)|Browser\.\w+)$/,
  /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
];

const CUSTOM_FUNCTION_SERVICES =
  /^(Logger|console|Utilities|Blob|HtmlService|HtmlOutput|HtmlTemplate|LockService|Lock|CacheService|Cache|Session|User|UrlFetchApp|Jdbc|ScriptApp\.getScriptId|ScriptApp\.getAuthorizationInfo|AuthorizationInfo|PropertiesService|Properties|LanguageApp|Maps|XmlService)(\.|$)/;
const READS =
  /^(get|is|can|has|find|matchCase|match|use|ignore|new|build|count|offset|with|require|when|copy$|to)/;
const SHEET_CLASSES =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Filter|TextFinder|DataValidation|EmbeddedChart|\w*Builder)\./;

/**
 * The text of Google's refusal when a call is outside the run's mode or the manifest's scopes, or null when it may go
 * ahead. `name` is qualified as in "Range.setValues".
 */
export function refusalOf(name: string, mode: AuthMode, scopes: readonly string[]): string | null {
  const needed = NEEDED_SCOPES.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  if (mode === 'CUSTOM_FUNCTION') {
    const refusal = customFunctionRefusal(name);
    if (refusal) return refusal;
  }
  const isOutsideMode =
    (mode === 'NONE' && !NONE_ALLOWS.some((pattern) => pattern.test(name))) ||
    (mode === 'LIMITED' && LIMITED_REFUSES.some((pattern) => pattern.test(name)));
  const isOutsideScopes = needed.length > 0 && !needed.some((scope) => scopes.includes(scope));
  if (!isOutsideMode && !isOutsideScopes) return null;
  const refusal = `You do not have permission to call ${name}`;
  return needed.length === 0 ? refusal : `${refusal}. Required permissions: ${listed(needed)}`;
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? scopes[0]! : `(${scopes.join(' || ')})`;
}

function customFunctionRefusal(name: string): string | null {
  if (CUSTOM_FUNCTION_SERVICES.test(name)) return null;
  if (/^SpreadsheetApp\.getUi$|^Ui\./.test(name))
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  const method = name.slice(name.lastIndexOf('.') + 1);
  if (SHEET_CLASSES.test(name)) {
    if (/^(openById|openByUrl|open|create)$/.test(method))
      return `You do not have permission to call ${name}`;
    return READS.test(method) || method === 'flush' ? null : `You do not have permission to call ${method}`;
  }
  return `You do not have permission to call ${name}`;
}
