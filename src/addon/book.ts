/** The only file that says SpreadsheetApp: everything else gets what it needs from here. */

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet that the add-on stands in; null in a run without one. */
export function activeBook(): Book | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Applies what was written so far, so that others see it and errors surface here. */
export function flush(): void {
  SpreadsheetApp.flush();
}

export function userInterface(): GoogleAppsScript.Base.Ui {
  return SpreadsheetApp.getUi();
}

/** Sheet-level marks are visible to every script of the document: a bound script and the add-on find the same sheets. */
export function documentVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}

/** Pastes what a range shows as values: numbers, dates and texts as they are, no formula. */
export function pasteValues(from: Range, to: Range): void {
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
}

/** A dropdown that offers values and warns of others without refusing them. */
export function choiceOf(values: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
}

/** A tick box. Unlike inserted checkboxes it leaves the cells' values alone. */
export function tickBox(): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation().requireCheckbox().build();
}

export function borderStyle(weight: 'thin' | 'medium'): GoogleAppsScript.Spreadsheet.BorderStyle {
  return weight === 'thin' ? SpreadsheetApp.BorderStyle.SOLID : SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
}
