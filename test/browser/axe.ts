import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds serious or critical, one line each: rule, place and element. Best practices count too, unless they are not
 * asked for: the grid is another's and keeps WCAG alone.
 */
export async function seriousFindings(frame: Frame | Page, rules: 'all' | 'wcag' = 'all'): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = (await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; impact: string; tags: string[]; nodes: { target: string[]; html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .filter(({ tags }) => rules === 'all' || !tags.includes('best-practice'))
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}
