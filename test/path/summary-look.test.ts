import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { isRoomFor, linesIn, textWidthPx } from '../../src/report/page/text-width.ts';
import type { Host } from '../../src/workbench/host.ts';
import { sheetIdOf } from '../../src/workbench/sample/write-rows.ts';
import { caseNames, locales, summaryOf } from './summary-cases.ts';
import { type DrawnCell, drawnCells } from './summary-cells.ts';

const cases = caseNames.flatMap((name) => locales.map((locale) => [name, locale] as const));
/** Arial's line is 1.15 em high (ascent 0.905, descent 0.212, gap 0.033); a point is 4/3 of a pixel. */
const linePx = (size: number) => (size * 4 * 1.15) / 3;
const fontOf = ({ style }: DrawnCell) => ({ size: style.fontSize ?? 10, bold: style.isBold ?? false });

describe.each(cases)('the summary of %s in %s', (name, locale) => {
  let host: Host;
  let sheet: string;
  let cells: DrawnCell[];

  beforeAll(async () => {
    ({ host, sheet } = await summaryOf(name, locale));
    cells = drawnCells(host, sheet);
  }, 60_000);

  it('writeSummary cuts no text off: each fits its cell in width and height', () => {
    expect(cells.length).toBeGreaterThan(40);
    const cut = cells.filter((cell) => {
      const [font, lines] = [fontOf(cell), cell.style.wrap === 'wrap' ? undefined : 1];
      if (lines === 1 && !isRoomFor(cell.text, cell.widthPx, font)) return true;
      return (lines ?? linesIn(cell.text, cell.widthPx, font)) * linePx(font.size) + 3 > cell.heightPx;
    });
    expect(cut.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('writeSummary breaks no word of its own in two', () => {
    // Names that a team gave its stages, reps and sources may be longer than any column.
    const isOwn = (cell: DrawnCell) =>
      name !== 'twelve-stages' && !(name === 'forty-reps' && cell.column === 0);
    const broken = cells.filter(
      (cell) =>
        isOwn(cell) &&
        cell.text.split(/\s/).some((word) => textWidthPx(word, fontOf(cell)) > cell.widthPx - 7),
    );
    expect(broken.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('writeSummary shows no error and no number that does not fit', () => {
    expect(cells.filter(({ text }) => /^#|NaN|undefined|null/.test(text))).toEqual([]);
  });

  it('writeSummary says nothing in another language', () => {
    const english = /\b(Count|Step|Workdays|Overall|interval|Notes|of \d)/;
    if (locale === 'uk_UA') expect(cells.filter(({ text }) => english.test(text))).toEqual([]);
    else expect(cells.filter(({ text }) => /\bіз\b|Кількість|Воронка/.test(text))).toEqual([]);
  });

  it('writeSummary draws each chart over blank rows of its own, inside the printed width', () => {
    const id = sheetIdOf(host, sheet);
    let free = 0;
    for (const { anchor, options } of host.workbook.charts(id)) {
      expect(anchor.row).toBeGreaterThanOrEqual(free);
      let [covered, bottom] = [0, anchor.row];
      while (covered < Number(options.height)) covered += host.workbook.rowHeight(id, bottom++);
      expect(
        host
          .values(sheet, `A${anchor.row + 1}:L${bottom}`)
          .flat()
          .filter((cell) => cell !== null),
      ).toEqual([]);
      expect(options.width).toBe(836);
      free = bottom;
    }
  });

  it('writeSummary says what to work on on the first printed page, unless the funnel alone is as long', () => {
    if (name === 'twelve-stages') return;
    const { confidence } = languages[locale === 'uk_UA' ? 'uk' : 'en'].summary;
    const next = host.values(sheet).findIndex(([first]) => first === confidence.heading);
    let heightPx = 0;
    for (let row = 0; row < next; row++) heightPx += host.workbook.rowHeight(sheetIdOf(host, sheet), row);
    // A4 portrait with narrow margins at "fit to width" is 1,190 pixels high where 836 are its width.
    expect(heightPx).toBeGreaterThan(400);
    expect(heightPx).toBeLessThanOrEqual(1_180);
  });

  it('writeSummary gives each bar of the funnel room for its label', () => {
    if (name === 'empty') return;
    const [funnel] = host.workbook.charts(sheetIdOf(host, sheet));
    const { options, ranges } = funnel!;
    const [{ zone }] = ranges as [(typeof ranges)[0]];
    const stages = zone.bottom - zone.top;
    // Labels are 10 pixels high; Google leaves some out where a bar has less than twice that.
    expect(Number(options['chartArea.height']) / stages).toBeGreaterThanOrEqual(20);
    const labels = host.displayValues(sheet).slice(zone.top + 1, zone.bottom + 1);
    expect(labels).toHaveLength({ crm: 2, 'twelve-stages': 12 }[name as string] ?? 3);
    for (const [label] of labels)
      expect(textWidthPx(label!, { size: 7.5, bold: false })).toBeLessThan(Number(options['chartArea.left']));
  });
});
