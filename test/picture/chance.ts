import { writeFileSync } from 'node:fs';
import { chanceOfTarget } from '../../src/plan/chance.ts';
import { perDay } from '../../src/plan/need.ts';
import { binomialTerm } from '../../src/stats/binomial-term.ts';

const target = 50;
const closeRate = 0.05;
const workdays = 21;
const [fewest, most] = [26, 88];
const [width, rowHeight, top, left, step] = [720, 190, 52, 28, 10.54];
const [reached, missed, ink, faint] = ['#0b57d0', '#c4c7c5', '#1f1f1f', '#5f6368'];

/** The picture of the README: how many sales so many calls bring, the target and more of it in blue. */
export function chancePicture(rows: readonly number[]): string {
  const height = top + rows.length * rowHeight + 26;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, Helvetica, sans-serif" role="img" aria-labelledby="title">`,
    `<title id="title">${rows.map((calls) => `${calls} calls reach ${target} sales with ${percent(chanceOf(calls))}`).join('; ')}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    label(left, 30, `How many sales calls bring at a close rate of ${percent(closeRate)}`, ink, 17, 'bold'),
    ...rows.flatMap((calls, index) => rowOf(calls, top + index * rowHeight)),
    label(width / 2, height - 10, 'sales in the month', faint, 13, 'normal', 'middle'),
    '</svg>',
    '',
  ].join('\n');
}

/** One distribution: a bar per number of sales. */
function rowOf(calls: number, y: number): string[] {
  const floor = y + rowHeight - 34;
  const chances = Array.from({ length: most - fewest + 1 }, (_, index) => {
    const sales = fewest + index;
    return { sales, chance: binomialTerm(sales, calls, closeRate, 1 - closeRate) };
  });
  const bars = chances.map(({ sales, chance }) => {
    const height = chance * 2000;
    const fill = sales >= target ? reached : missed;
    return `<rect x="${fixed(xOf(sales))}" y="${fixed(floor - height)}" width="${step - 1.6}" height="${fixed(height)}" fill="${fill}"/>`;
  });
  const ticks = [30, 40, 50, 60, 70, 80].map((sales) =>
    label(xOf(sales) + step / 2, floor + 17, String(sales), faint, 13, 'normal', 'middle'),
  );
  return [
    label(left, y + 22, `${calls} calls, ${perDay(calls, workdays)} a day`, ink, 15, 'bold'),
    label(left, y + 58, `fewer than ${target}: ${percent(1 - chanceOf(calls))}`, faint, 15),
    label(width - left, y + 58, `${target} or more: ${percent(chanceOf(calls))}`, reached, 15, 'bold', 'end'),
    `<line x1="${left}" x2="${width - left}" y1="${floor}" y2="${floor}" stroke="${missed}"/>`,
    ...bars,
    ...ticks,
  ];
}

function chanceOf(calls: number): number {
  return chanceOfTarget(target, calls, closeRate, null);
}

function xOf(sales: number): number {
  return left + (sales - fewest) * step;
}

function label(
  x: number,
  y: number,
  text: string,
  fill: string,
  size: number,
  weight = 'normal',
  anchor = 'start',
): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" fill="${fill}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}">${text}</text>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function fixed(length: number): string {
  return String(Number(length.toFixed(2)));
}

/** Where the README shows it from. */
export const pictureFile = new URL('chance.svg', import.meta.url);

/** The average number of calls, and those that are 90 % sure. */
export const picturedCalls = [1000, 1180];

// `npx tsx test/picture/chance.ts` draws it anew.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(pictureFile, chancePicture(picturedCalls));
}
