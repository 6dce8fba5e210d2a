import type { ScriptFailure } from './job.ts';

/** An execution that ended with an error. `scriptStack` has the places in the script's files, innermost first. */
export class ScriptError extends Error {
  readonly scriptStack: string;

  constructor(failure: ScriptFailure) {
    super(failure.message);
    this.name = failure.name;
    this.scriptStack = failure.stack;
  }

  /** File, line and column of the throw, "Code.js:3:5", or "". */
  get place(): string {
    return /\(?([^\s()]+:\d+:\d+)\)?/.exec(this.scriptStack)?.[1] ?? '';
  }
}
