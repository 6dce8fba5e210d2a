import type { Answer } from '../addon/contract.ts';

type Runner = Record<string, (request: string) => void> & {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};
declare const google: { script: { run: Runner } };

/** Calls the add-on; a call that never reached it is the failure `noAnswer`, like every other answer. */
export function call<Value>(name: string, request: unknown): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(JSON.parse(answer) as Answer<Value>))
      .withFailureHandler(() => resolve({ ok: false, code: 'noAnswer', detail: null, message: '' }))[name]!(
      JSON.stringify(request),
    );
  });
}
