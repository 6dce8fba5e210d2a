import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stage, type Tab } from './stage.ts';

/** What Chart.js was given to draw: series by series. Runs in the page. */
function drawnCharts(): { type: string; label: string | undefined; data: unknown[] }[][] {
  interface Series {
    type?: string;
    label?: string;
    data: unknown[];
  }
  const { Chart } = globalThis as unknown as {
    Chart: {
      getChart(canvas: Element): { config: { type: string }; data: { datasets: Series[] } } | undefined;
    };
  };
  return [...document.querySelectorAll('.o-figure canvas')].flatMap((canvas) => {
    const chart = Chart.getChart(canvas);
    if (!chart) return [];
    return [
      chart.data.datasets.map(({ type, label, data }) => ({
        type: type ?? chart.config.type,
        label,
        data: [...data],
      })),
    ];
  });
}

describe('the summary', () => {
  let stage: Stage;
  let tab: Tab;

  beforeAll(async () => {
    stage = await Stage.open();
    stage.host.run('rememberPreferences', ['{"rep":"Ann Lee","isIntroduced":true}'], 'rep1@example.com');
    tab = await stage.tab('rep1@example.com', { viewport: { width: 1440, height: 1400 } });
  });
  afterAll(() => stage.close());

  test('one click in the sidebar writes the summary and leads to it', async () => {
    const bar = await tab.sidebar();
    await bar.getByRole('tab', { name: 'Summary' }).click();
    await bar.getByRole('combobox').first().selectOption('lastMonth');
    await bar.getByRole('button', { name: 'Write summary' }).click();
    await bar.getByText('Summary ready').waitFor({ timeout: 30_000 });
    await bar.getByRole('button', { name: /Open the sheet/ }).click();
    await expect.poll(() => tab.page.locator('.o-sheet.active').textContent()).toContain('Funnel summary');
    await expect.poll(() => tab.drawn()).toContain('Funnel summary');
  });

  test('the grid shows every text of the summary', async () => {
    await tab.select('A1');
    const shown = new Set(await tab.drawn());
    const cells = stage.host.displayValues('Funnel summary', 'A1:L30').flat();
    // A text that wraps is drawn line by line.
    const isShown = (text: string) =>
      shown.has(text) || text.split(/\s+/).every((word) => [...shown].some((line) => line.includes(word)));
    expect(cells.filter((text) => !isShown(text))).toEqual([]);
  });

  test('the funnel chart draws the counts of the table, centred by a white pad', async () => {
    await expect.poll(async () => (await tab.page.evaluate(drawnCharts)).length).toBeGreaterThanOrEqual(1);
    const [funnel] = await tab.page.evaluate(drawnCharts);
    const rows = stage.host.values('Funnel summary');
    const head = rows.findIndex(([first]) => first === 'Stage');
    const counts = [1, 2, 3].map((below) => Number(rows[head + below]![1]));
    const [pad, count] = funnel!;
    expect(count!.data.map(Number)).toEqual(counts);
    // By the mock-up: pad = (largest − count) ÷ 2.
    expect(pad!.data.map(Number)).toEqual(counts.map((each) => (Math.max(...counts) - each) / 2));
  });
});
