import { runBatch } from '../../engine/batch.ts';
import { stepsOf } from '../../engine/perform.ts';
import type { Workbook } from '../../engine/workbook.ts';
import type { MenuWord } from '../words/words.ts';
import { type GridEnv, registries } from './engine.ts';

/** A number format that people choose by its name. */
export interface NamedFormat {
  word: MenuWord;
  pattern: string;
  sample: string;
}

/** The formats of the Number menu in the book's locale. */
export function namedFormats({ context }: Workbook): readonly NamedFormat[] {
  const { datePattern, timePattern, decimal, thousands, currency } = context.locale;
  const local = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? decimal : thousands));
  const money = currency.length === 1 ? currency : `"${currency}"`;
  return [
    { word: 'automatic', pattern: '', sample: '' },
    { word: 'plainText', pattern: '@', sample: '' },
    { word: 'plainNumber', pattern: '#,##0.00', sample: local('1,000.12') },
    { word: 'percent', pattern: '0.00%', sample: local('10.12%') },
    { word: 'currency', pattern: `${money}#,##0.00`, sample: `${currency}${local('1,000.12')}` },
    { word: 'date', pattern: datePattern, sample: '' },
    { word: 'time', pattern: timePattern, sample: '' },
    { word: 'dateTime', pattern: `${datePattern} ${timePattern}`, sample: '' },
    { word: 'duration', pattern: '[h]:mm:ss', sample: '24:01:00' },
  ];
}

/** Puts a number format on what is selected, with Google's own effect on texts. */
export function setSelectedFormat({ model, context }: Workbook, pattern: string): void {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const zones = getters.getSelectedZones();
  runBatch(
    model,
    zones.flatMap((zone) => stepsOf(context, { kind: 'setPattern', sheetId, zone, pattern })),
  );
}

/** The tool "123" offers the same formats as the menu. */
export function installNumberFormats(): void {
  const registry = registries.numberFormatMenuRegistry as unknown as {
    content: Record<string, unknown>;
    add(id: string, entry: object): void;
  };
  for (const id of Object.keys(registry.content)) delete registry.content[id];
  const words: MenuWord[] = [
    'automatic',
    'plainText',
    'plainNumber',
    'percent',
    'currency',
    'date',
    'time',
    'dateTime',
    'duration',
  ];
  words.forEach((word, i) => {
    const formatOf = (env: GridEnv) => namedFormats(env.workbook).find((format) => format.word === word)!;
    registry.add(`format_${word}`, {
      name: (env: GridEnv) => env.words.menus[word],
      description: (env: GridEnv) => formatOf(env).sample,
      execute: (env: GridEnv) => setSelectedFormat(env.workbook, formatOf(env).pattern),
      sequence: (i + 1) * 10,
      separator: word === 'plainText' || word === 'currency',
    });
  });
}
