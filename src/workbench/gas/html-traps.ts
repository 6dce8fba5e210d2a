import { parse } from 'acorn';
import { visit } from '../runtime/syntax.ts';

/**
 * What HtmlService breaks in a page although a browser would run it: "//" inside a template literal of an inline script is
 * taken for a comment. One sentence for each place.
 */
export function htmlTraps(html: string): string[] {
  const traps: string[] = [];
  for (const script of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script/gi)) {
    const code = script[1]!;
    const firstLine = html.slice(0, script.index + script[0].indexOf(code)).split('\n').length;
    for (const line of slashedLiterals(code)) {
      traps.push(
        `HtmlService takes "//" inside a template literal for a comment, at line ${firstLine + line - 1} of the page`,
      );
    }
  }
  return traps;
}

/** Lines of template literals that hold "//"; none where the code does not parse. */
function slashedLiterals(code: string): number[] {
  const lines: number[] = [];
  try {
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
    visit(program, (node) => {
      if (node.type === 'TemplateElement' && node.value.raw.includes('//')) lines.push(node.loc!.start.line);
    });
  } catch {
    return [];
  }
  return lines;
}
