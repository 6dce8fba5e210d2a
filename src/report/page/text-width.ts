import type { CellStyle } from './style.ts';

/** Advance widths in 1/2048 em, and the characters that have them. */
type Widths = Readonly<Record<number, string>>;

/** Arial, and Arial Italic. Read from Arimo, whose letters are as wide (SIL Open Font Licence). */
const regular: Widths = {
  391: "'",
  455: 'ijlі‘’',
  532: '|',
  569: ' !,./:;I[\\]ftІЇї\u00a0\u202f',
  682: '()-`r“”„·',
  684: '{}',
  727: '"',
  747: 'г',
  797: '*',
  819: '°',
  842: 'ґ',
  896: 'к',
  938: 'т',
  939: 'з',
  961: '^',
  1001: 'Ґ',
  1024: 'Jcksvxyzсух',
  1045: 'єэ',
  1067: 'чь',
  1088: 'в',
  1109: 'Гпя',
  1124: '÷',
  1131: 'н',
  1139: '0123456789#$?L_abdeghnopquаеорё«»–§€£₴₺₹¥',
  1144: 'ий',
  1173: 'бц',
  1193: 'К',
  1195: 'дл',
  1196: '+<=>~×−',
  1237: 'З',
  1251: 'FTZТß',
  1280: 'ъ',
  1301: 'У',
  1344: 'БЛЬ',
  1365: 'Ч',
  1366: '&ABEKPSVXYАВЕРХЁ',
  1370: 'ж',
  1387: 'Д',
  1408: 'м',
  1472: 'ЄИЙПЭы',
  1479: 'CDHNRUwНСЯ',
  1515: 'Ц',
  1536: 'ю',
  1557: 'Ф',
  1593: 'GOQО',
  1621: 'Ъ',
  1643: 'ш',
  1685: 'фщ',
  1706: 'MmМ',
  1813: 'Ы',
  1821: '%',
  1877: 'Ш',
  1891: 'Ж',
  1920: 'Щ',
  1933: 'W',
  2048: '—…→',
  2069: 'Ю',
  2079: '@',
  2197: '№',
};

/** Arial Bold. */
const bold: Widths = {
  487: "'",
  569: ' ,./I\\ijlІі‘’Ї\u00a0\u202f',
  573: '|',
  576: 'ї',
  682: '!()-:;[]`ft·',
  797: '*r{}',
  819: '°',
  853: 'г',
  915: 'ґ',
  971: '"',
  997: 'Ґ',
  1003: 'т',
  1018: 'з',
  1024: 'z“”„',
  1025: 'к',
  1124: '÷',
  1131: 'єэ',
  1139: '0123456789#$J_aceksvxyаесухё«»–§€£₺₹¥',
  1161: 'Г',
  1189: 'ч',
  1195: 'я',
  1196: '+<=>^~×−',
  1237: 'нп',
  1250: 'К',
  1251: '?FLTZbdghnopquТорß',
  1259: 'вийць',
  1265: 'б',
  1274: 'У',
  1283: 'З',
  1300: 'дл',
  1366: 'EPSVXYЕРХ₴',
  1437: 'Л',
  1439: 'Ч',
  1452: 'ж',
  1457: 'ЄЭ',
  1459: 'Д',
  1472: 'БИЙПЬЯЁ',
  1479: '&ABCDHKNRUАВНС',
  1493: 'ъ',
  1496: 'Ц',
  1515: 'м',
  1593: 'GOQwО',
  1706: 'MМ',
  1707: 'ш',
  1728: 'щ',
  1748: 'Ф',
  1749: 'юы',
  1781: 'Ъ',
  1792: 'ф',
  1821: '%m',
  1851: 'Ж',
  1933: 'W',
  1997: '@',
  2005: 'Ы',
  2048: '—…→',
  2058: 'Ш',
  2087: 'Щ',
  2112: 'Ю',
  2283: '№',
};

/** Letters of other alphabets and pictures: as wide as they get, so that a row is rather too high than too low. */
const widest = 2048;
/** What a cell keeps free left and right of its text, its border included. */
const paddingPx = 8;

/** Some screens draw every letter a whole number of pixels wide, which makes a line so much longer. */
const wholePixels = 1.025;

/** The font of a text: its size in points, and whether it is bold. */
export type TextFont = Pick<CellStyle, 'size' | 'bold'>;

/**
 * Width in pixels that a text without line breaks takes in Arial, kerning aside. Accented Latin letters are as wide as the
 * plain ones, characters that Arial lacks one em. '' gives 0. Throws nothing.
 *
 * @example textWidthPx('100', { size: 15, bold: true }).toFixed(2) // '33.37'
 */
export function textWidthPx(text: string, { size, bold: isBold }: TextFont): number {
  const widths = isBold ? bold : regular;
  const em = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter, widths), 0) / 2048;
  return em * pixelsOf(size);
}

/**
 * Lines that a text takes in a cell of a width in pixels, broken as a sheet breaks it: between words, and inside a word that
 * is longer than the line, letters drawn on whole pixels included. Line breaks of its own count; '' takes one line. Throws nothing.
 *
 * @example linesIn('one two', 48, { size: 10, bold: false }) // 2
 */
export function linesIn(text: string, cellWidthPx: number, font: TextFont): number {
  const room = cellWidthPx - paddingPx;
  const space = textWidthPx(' ', font) * wholePixels;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidthPx(word, font) * wholePixels;
      const wanted = used === 0 ? width : used + space + width;
      if (wanted <= room) {
        used = wanted;
        continue;
      }
      if (used > 0) lines++;
      const own = Math.max(1, Math.ceil(width / room));
      lines += own - 1;
      used = own > 1 ? width - (own - 1) * room : width;
    }
  }
  return lines;
}

/**
 * Whether a text stands on one line of a cell of a width in pixels. Throws nothing.
 *
 * @example isRoomFor('100.0%', 49, { size: 9, bold: false }) // true
 */
export function isRoomFor(text: string, cellWidthPx: number, font: TextFont): boolean {
  return textWidthPx(text, font) <= cellWidthPx - paddingPx;
}

/**
 * Height in pixels of a row that holds so many lines of a size in points: what Sheets gives a wrapped text, rounded up.
 *
 * @example heightOf(2, 10) // 38
 */
export function heightOf(lines: number, size: number): number {
  return lines * Math.ceil(size * 1.6) + 6;
}

/** A point is 4/3 of a pixel. */
function pixelsOf(size: number): number {
  return (size * 4) / 3;
}

function letterWidth(letter: string, widths: Widths): number {
  return widthIn(widths, letter) ?? widthIn(widths, letter.normalize('NFD').charAt(0)) ?? widest;
}

function widthIn(widths: Widths, letter: string): number | null {
  for (const width of Object.keys(widths)) if (widths[Number(width)]!.includes(letter)) return Number(width);
  return null;
}
