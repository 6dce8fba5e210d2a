import { logWords } from '../../src/addon/custom-functions.ts';
import { callFunction as callDeclared } from '../../src/functions/call-function.ts';

const dayMs = 86_400_000;

/** A call as a spreadsheet makes it whose clocks show two hours more than UTC, all year. */
export function callFunction(name: string, given: ArrayLike<unknown>) {
  const wallClockOf = (epochMs: number) => Math.floor((epochMs + dayMs / 12) / 1000);
  return callDeclared(name, given, { wallClockOf, logWords });
}

/** The arguments of an example as a spreadsheet hands them over: a list is a column, a list of lists rows. */
export function asRanges(given: readonly unknown[]): unknown[] {
  return given.map((value) => {
    if (!Array.isArray(value)) return value;
    return Array.isArray(value[0]) ? value : value.map((cell) => [cell]);
  });
}

/** Matches an answer whose numbers agree to five decimals. */
export function rounded(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(rounded);
  return typeof answer === 'number' && !Number.isInteger(answer) ? near(answer) : answer;
}

function near(value: number): unknown {
  return {
    asymmetricMatch: (got: unknown) => typeof got === 'number' && Math.abs(got - value) < 5e-6,
    toString: () => `near ${value}`,
  };
}
