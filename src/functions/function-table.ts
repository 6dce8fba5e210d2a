import type { CustomFunction } from './custom-function.ts';
import { customFunctions } from './family.ts';

/**
 * The table of custom functions in Markdown: header, rule and one row per function, each line without a line end.
 *
 * @example functionTable()[5] // '| `EXPECTED_SALES(calls, closeRate)` | How many sales to expect from a number of calls: calls × close rate. | `=EXPECTED_SALES(1000; 5%)` | 50 |'
 */
export function functionTable(): string[] {
  return [
    '| function | answers | example | gives |',
    '|---|---|---|---|',
    ...customFunctions.map(
      (one) =>
        `| \`${signature(one)}\` | ${one.about} | \`${exampleFormula(one)}\` | ${exampleAnswer(one)} |`,
    ),
  ];
}

/**
 * The function with its arguments, optional ones in brackets.
 *
 * @example signature(customFunctions[2]) // 'CLOSE_RATE_NEEDED(target, calls, [confidence])'
 */
export function signature({ name, args }: CustomFunction): string {
  return `${name}(${args.map((argument) => (argument.isOptional ? `[${argument.name}]` : argument.name)).join(', ')})`;
}

/**
 * The example as somebody types it; `;` separates arguments in every locale.
 *
 * @example exampleFormula(customFunctions[0]) // '=CALLS_NEEDED(50; 5%; 90%)'
 */
export function exampleFormula({ name, args, example }: CustomFunction): string {
  return `=${name}(${example.given.map((value, index) => args[index].kind.write(value)).join('; ')})`;
}

function exampleAnswer({ example: { answer } }: CustomFunction): string {
  if (typeof answer !== 'object') return String(answer);
  return answer.length === 1
    ? `${answer[0].join(' and ')} side by side`
    : `a table of ${answer.length} × ${answer[0].length} cells`;
}
