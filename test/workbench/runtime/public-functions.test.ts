import { expect, test } from 'vitest';
import { publicFunctions } from '../../../src/workbench/runtime/public-functions.ts';

const SOURCE = `/** Not for this one. */
var x = 1;

/**
 * Calls needed to reach
 * a <b>target</b>.
 *
 * @param {number} target appointments wanted
 * @param {number} rate share, 0 to 1;
 *   a percent cell is fine
 * @return {number} calls
 * @customfunction
 */
function CALLS_NEEDED(target, rate = 0.1, ...more) { return target / rate; }

function hidden_() {}
var arrow = () => 1;
globalThis.late = function () {};
function plain({ a }, b) {}
`;

test('publicFunctions lists only top-level declarations that do not end in an underscore', () => {
  expect(publicFunctions('Code.js', SOURCE).map(({ name }) => name)).toEqual(['CALLS_NEEDED', 'plain']);
});

test('publicFunctions reads the JSDoc directly above and the declared parameters', () => {
  expect(publicFunctions('Code.js', SOURCE)[0]).toEqual({
    name: 'CALLS_NEEDED',
    file: 'Code.js',
    line: 14,
    isCustomFunction: true,
    description: 'Calls needed to reach a target.',
    parameters: [
      { name: 'target', description: 'appointments wanted' },
      { name: 'rate', description: 'share, 0 to 1; a percent cell is fine' },
      { name: 'more', description: '' },
    ],
    isVariadic: true,
  });
});

test('publicFunctions takes no comment that is not directly above, and names patterns by position', () => {
  const [, plain] = publicFunctions('Code.js', SOURCE);
  expect(plain).toMatchObject({ isCustomFunction: false, description: '' });
  expect(plain!.parameters.map(({ name }) => name)).toEqual(['arg1', 'b']);
});
