import { wordsFor } from '../locale/languages.ts';
import type { Words } from '../locale/words.ts';
import type { PeriodId } from '../plan/period.ts';
import { type Desk, desk, messageOf } from './answer.ts';
import { activeBook, userInterface } from './book.ts';
import { failureOf } from './failure.ts';
import { keepCopy } from './keep-copy.ts';
import { findSheet } from './marked-sheet.ts';
import { setUpLog } from './set-up.ts';
import { writeSummary } from './write-summary.ts';

const toastSeconds = 10;

/** Builds the menu and nothing else: in AuthMode.NONE the document may not even be looked at. */
export function onOpen(event?: { authMode?: unknown }): void {
  const words = wordsOf(event);
  userInterface()
    .createMenu(words.menu.title)
    .addItem(words.menu.open, 'showSidebar')
    .addSeparator()
    .addItem(words.menu.summaryThisMonth, 'summarizeThisMonth')
    .addItem(words.menu.summaryLastMonth, 'summarizeLastMonth')
    .addItem(words.menu.summaryAll, 'summarizeEverything')
    .addItem(words.menu.keepCopy, 'keepCopyFromMenu')
    .addSeparator()
    .addItem(words.menu.setUp, 'setUpFromMenu')
    .addToUi();
}

export function onInstall(event?: { authMode?: unknown }): void {
  onOpen(event);
}

export function showSidebar(): void {
  fromMenu(({ words }) => {
    userInterface().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words.menu.title));
    return null;
  });
}

export function setUpFromMenu(): void {
  fromMenu((at) => {
    const { log, settings, isNew } = setUpLog(null, at);
    return isNew ? at.words.done.setUp(log, settings) : at.words.done.alreadySetUp(log, settings);
  });
}

export function summarizeThisMonth(): void {
  summarize('thisMonth');
}

export function summarizeLastMonth(): void {
  summarize('lastMonth');
}

export function summarizeEverything(): void {
  summarize('all');
}

export function keepCopyFromMenu(): void {
  fromMenu((at) => at.words.done.kept(keepCopy(null, at).sheet));
}

function summarize(id: PeriodId): void {
  fromMenu((at) => {
    writeSummary({ period: { id } }, at);
    const sheet = findSheet(at.book, 'summary');
    if (sheet) at.book.setActiveSheet(sheet);
    return null;
  });
}

/** A menu click ends in a toast, or in a dialog that says what went wrong; never in a raw exception. */
function fromMenu(body: (at: Desk) => string | null): void {
  try {
    const at = desk();
    const said = body(at);
    if (said) at.book.toast(said, at.words.menu.title, toastSeconds);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code === 'unexpected') console.error(thrown);
    userInterface().alert(messageOf(failure));
  }
}

/** The spreadsheet's language where it may be asked, else the reader's account's, else English. */
function wordsOf(event?: { authMode?: unknown }): Words {
  try {
    if (event?.authMode === ScriptApp.AuthMode.NONE) return wordsFor(Session.getActiveUserLocale());
    return wordsFor(activeBook()?.getSpreadsheetLocale() ?? '');
  } catch {
    return wordsFor('');
  }
}
