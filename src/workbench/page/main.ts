import './style/page.css';
import { TAB_PATH } from '../server/protocol.ts';
import type { Line } from './connection.ts';
import { Page } from './page.ts';
import { watchFailures } from './page-failure.ts';
import { pageWordsFor } from './words/page-words.ts';

const languageKey = 'workbench.language';
const query = new URLSearchParams(location.search);
const chosenLanguage = sessionStorage.getItem(languageKey);
/** The tab's name for itself while the page lives; the server counts by it what was typed. */
const line = new URLSearchParams({ tab: crypto.randomUUID() });
for (const name of ['user', 'language']) {
  const value = query.get(name);
  if (value !== null) line.set(name, value);
}
const address = `ws://${location.host}${TAB_PATH}?${line}`;
let page: Page | null = null;
const fail = watchFailures({
  words: () => page?.words ?? pageWordsFor(chosenLanguage ?? navigator.language),
  isStanding: () => document.querySelector('.grid .o-grid') !== null,
});

try {
  page = new Page({
    place: document.getElementById('page')!,
    templates: fetch('/lib/o_spreadsheet.xml').then((answer) => answer.text()),
    dial: () => new WebSocket(address) as unknown as Line,
    chosenLanguage,
    onLanguage: (tag) => sessionStorage.setItem(languageKey, tag),
  });
  page.start();
} catch (error) {
  fail(error);
}
