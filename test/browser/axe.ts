import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);

/** Breaches of WCAG 2.2 A and AA that axe finds serious or critical, one line each: rule and place. */
export async function seriousBreaches(frame: Frame | Page): Promise<string[]> {
  await frame.addScriptTag({ path: resolve('axe-core/axe.min.js') });
  return frame.evaluate(async () => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { target: string[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
