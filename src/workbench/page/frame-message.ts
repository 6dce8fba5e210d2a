import type { RunOutcome } from '../server/protocol.ts';

/** What the page in a sidebar or dialog tells the workbench. */
export type FromFrame =
  | { kind: 'call'; id: number; name: string; argumentsText: string }
  | { kind: 'close' }
  | { kind: 'focusEditor' }
  | { kind: 'size'; width?: number; height?: number };

/** What it hears back. */
export type ToFrame = { kind: 'outcome'; id: number; outcome: RunOutcome };
