import { packArguments, unpackFailure } from '../runtime/wire.ts';
import type { FromFrame, ToFrame } from './frame-message.ts';

/** google.script as a page of HtmlService finds it. */
export interface GoogleScript {
  run: object;
  host: object;
}

interface Handlers {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
}

/** The window of the page: where messages leave and arrive. */
export interface FrameWindow {
  post(message: FromFrame): void;
  listen(hear: (message: ToFrame) => void): void;
  /** Where an error goes that no handler takes. */
  complain(error: Error): void;
}

const setters: Readonly<Record<string, keyof Handlers>> = {
  withSuccessHandler: 'success',
  withFailureHandler: 'failure',
  withUserObject: 'userObject',
};

/**
 * Makes google.script for one page. `names` are the public functions of the script: any other name is undefined, so that
 * calling it is the page's own TypeError. Illegal arguments throw here, in the page, and reach no handler.
 */
export function googleScript(frame: FrameWindow, names: readonly string[]): GoogleScript {
  const open = new Map<number, Handlers>();
  let last = 0;
  frame.listen((message) => {
    const handlers = open.get(message.id);
    if (!handlers) return;
    open.delete(message.id);
    const { outcome } = message;
    if (outcome.ok) return handlers.success?.(outcome.value, handlers.userObject);
    const error = unpackFailure(outcome);
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else frame.complain(error);
  });

  function runner(handlers: Handlers): object {
    const self: Record<string, unknown> = Object.create(null);
    for (const setter of Object.keys(setters))
      self[setter] = (value: unknown) => runner({ ...handlers, [setters[setter]!]: value });
    for (const name of names) {
      self[name] = (...args: unknown[]): undefined => {
        const argumentsText = packArguments(args);
        last += 1;
        open.set(last, handlers);
        frame.post({ kind: 'call', id: last, name, argumentsText });
      };
    }
    return self;
  }

  return {
    run: runner({}),
    host: {
      close: () => frame.post({ kind: 'close' }),
      editor: { focus: () => frame.post({ kind: 'focusEditor' }) },
      setHeight: (height: number) => frame.post({ kind: 'size', height }),
      setWidth: (width: number) => frame.post({ kind: 'size', width }),
    },
  };
}
