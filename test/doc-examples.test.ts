import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docExamples, evaluate, exportedValues } from './doc-examples.ts';

const src = join(import.meta.dirname, '../src');
const filesOf = (room: string) => readdirSync(join(src, room)).map((name) => join(src, room, name));
const documented = [
  ...['quotient.ts', 'round-up.ts'].map((name) => join(src, 'stats', name)),
  ...['funnel.ts', 'levers.ts', 'need.ts'].map((name) => join(src, 'plan', name)),
  ...filesOf('functions'),
];

describe('the examples in doc comments', () => {
  const examples = documented.flatMap(docExamples);

  it.each(examples)('$expression gives $answer', async ({ expression, answer }) => {
    if (answer.startsWith('throws ')) {
      await expect(evaluate(expression, documented)).rejects.toThrow(answer.slice('throws '.length));
    } else {
      expect(await evaluate(expression, documented)).toEqual(await evaluate(answer, []));
    }
  });

  it('every function of the pure rooms has one', () => {
    const isPublicFunction = (name: string) => /^[a-z]/.test(name) && name !== 'customFunctions';
    const missing = documented
      .flatMap((file) => exportedValues(file).map((name) => ({ file, name })))
      .filter(({ name }) => isPublicFunction(name))
      .filter(({ file, name }) => !docExamples(file).some(({ expression }) => expression.includes(name)));
    expect(missing).toEqual([]);
  });
});
