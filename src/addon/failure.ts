import type { FailureCode } from '../locale/words.ts';

/** An expected failure on its way to the answer: thrown inside the add-on, never seen by a person. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: unknown;
  /** Sentences that name place and rule, in the reader's language, where the code alone does not. */
  readonly sentences: readonly string[];

  constructor(code: FailureCode, detail: unknown = null, sentences: readonly string[] = []) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.sentences = sentences;
  }
}

/** What Google's error texts mean for a person. Order matters: the first that fits decides. */
const known: readonly (readonly [RegExp, FailureCode])[] = [
  [/Lock timeout|Too many simultaneous/i, 'busy'],
  [/protected cell or object|permission to (edit|modify)/i, 'protected'],
  [/data validation rules/i, 'validation'],
  [
    /in a short time|Rate Limit|timed out|failed while accessing|Service (error|unavailable)|server error occurred|Internal error|Unexpected error while getting/i,
    'noAnswer',
  ],
  [/too many times|computer time for one day|quota/i, 'quota'],
  [/Authorization is required|PERMISSION_DENIED|do not have permission to call/i, 'authorisation'],
];

/** The failure behind anything that was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = String((thrown as { message?: unknown } | null)?.message ?? thrown);
  const code = known.find(([pattern]) => pattern.test(message))?.[1] ?? 'unexpected';
  return new Failure(code);
}
