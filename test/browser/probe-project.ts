/** A small script with everything that a page can be asked to show. */
export const probeFiles: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' }),
  'Code.js': `
/**
 * Doubles a number.
 * @param {number} x The number to double.
 * @customfunction
 */
function TWICE(x) {
  if (typeof x !== 'number') throw new Error('TWICE requires a number, got ' + typeof x);
  return x * 2;
}
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Probe').addItem('Ask', 'ask').addItem('Sidebar', 'sidebar').addToUi();
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Delete everything?', 'This cannot be undone.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().toast('Pressed ' + button, 'Probe', -1);
}
function sidebar() {
  var html = '<!doctype html><input id="field"><button id="go">Go</button>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Probe panel'));
}
function echo(value) {
  return value;
}
function fail() {
  throw new Error('no luck');
}
function slow() {
  Utilities.sleep(20000);
}
`,
};
