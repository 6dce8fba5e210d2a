import type { Answer } from '../addon/contract.ts';

type Runner = Record<string, (request: string) => void> & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};
declare const google: { script: { run: Runner; host?: { editor?: { focus(): void } } } };

const noAnswer = { ok: false, code: 'noAnswer', detail: null, message: '' } as const;

/** Google ends a run after six minutes, and drops some calls without a word: no answer comes later than this. */
export const deadlineMs = 400_000;

/** Calls the add-on; a call that never reached it, or whose answer is none, is the failure `noAnswer`, like every other answer. */
export function call<Value>(name: string, request: unknown): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(noAnswer), deadlineMs);
    try {
      google.script.run
        .withSuccessHandler((answer) => resolve(parsed<Value>(answer)))
        .withFailureHandler(() => resolve(noAnswer))[name]!(JSON.stringify(request));
    } catch {
      resolve(noAnswer);
    }
  });
}

/** Moves the focus out of the panel, into the cells. */
export function focusGrid(): void {
  google.script.host?.editor?.focus();
}

function parsed<Value>(text: unknown): Answer<Value> {
  try {
    return (JSON.parse(String(text)) as Answer<Value> | null) ?? noAnswer;
  } catch {
    return noAnswer;
  }
}
