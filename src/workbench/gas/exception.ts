import type { Execution } from './execution.ts';

/** An error as Google's services throw it: named "Exception", an Error of the script's own realm. */
export function exception(execution: Pick<Execution, 'realm'>, message: string): Error {
  const error = new execution.realm.Error(message);
  error.name = 'Exception';
  return error;
}
