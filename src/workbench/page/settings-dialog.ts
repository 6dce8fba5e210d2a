import { LOCALE_CODES } from '../engine/locale.ts';
import { element } from './element.ts';
import { openModal } from './modal.ts';
import type { PageWords } from './words/words.ts';

export interface BookSettings {
  locale: string;
  timeZone: string;
}

/** File > Settings: locale and time zone of the spreadsheet. */
export function openSettings(
  present: BookSettings,
  words: PageWords,
  save: (change: BookSettings) => void,
): void {
  const say = words.settings;
  const locales = LOCALE_CODES.map((code) => [code, localeName(code, words.tag)] as const);
  locales.sort(([, a], [, b]) => a.localeCompare(b, words.tag));
  const locale = choice('settings-locale', locales, present.locale);
  const zones = [...new Set(['Etc/UTC', present.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  const named = zones.map((zone) => [zone, zoneName(zone)] as const);
  named.sort(([a], [b]) => offsetOf(a) - offsetOf(b) || a.localeCompare(b));
  const timeZone = choice('settings-zone', named, present.timeZone);
  locale.dataset.first = '';
  const cancel = element('button', { type: 'button', class: 'button' }, words.cancel);
  const main = element('button', { type: 'button', class: 'button button-main' }, say.save);
  const modal = openModal({
    title: say.title,
    closeLabel: words.close,
    body: element(
      'div',
      { class: 'dialog-body' },
      element('label', { for: 'settings-locale' }, say.locale),
      locale,
      element('p', { class: 'hint' }, say.localeHint),
      element('label', { for: 'settings-zone' }, say.timeZone),
      timeZone,
      element('p', { class: 'hint' }, say.timeZoneHint),
    ),
    foot: element('div', { class: 'dialog-foot' }, cancel, main),
    className: 'dialog-small',
  });
  cancel.addEventListener('click', () => modal.close());
  main.addEventListener('click', () => {
    modal.close();
    save({ locale: locale.value, timeZone: timeZone.value });
  });
}

function choice(
  id: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLSelectElement {
  const lines = options.map(([value, label]) =>
    element('option', { value, selected: value === chosen }, label),
  );
  return element('select', { id, class: 'field' }, ...lines);
}

/** "Ukraine (uk_UA)" in the page's language, as Sheets lists countries. */
function localeName(code: string, tag: string): string {
  const [language, region] = code.split('_');
  const country = new Intl.DisplayNames(tag, { type: 'region' }).of(region!);
  const speech = new Intl.DisplayNames(tag, { type: 'language' }).of(language!);
  return `${country} – ${speech}`;
}

function offsetOf(zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

function zoneName(zone: string): string {
  const offset = offsetOf(zone);
  const size = Math.abs(offset);
  const clock = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return `(GMT${offset < 0 ? '−' : '+'}${clock}) ${zone.replaceAll('_', ' ')}`;
}
