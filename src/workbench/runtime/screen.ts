import type { PersonAnswer, UiPort } from '../gas/execution.ts';
import type { Menu, Shown } from './ui-record.ts';

/** How a person looks at the spreadsheet. */
export interface View {
  menus: Menu[];
  activeSheetId: string | null;
  selection: { sheetId: string; a1: string } | null;
}

export const newView = (): View => ({ menus: [], activeSheetId: null, selection: null });

/** Something that a script shows and goes on. */
export type ShownNow = Extract<Shown, { kind: 'toast' | 'sidebar' | 'dialog' }>;

/** An alert or a prompt: the script waits for the answer. */
export type Question = Pick<
  Extract<Shown, { kind: 'alert' | 'prompt' }>,
  'kind' | 'title' | 'message' | 'buttons'
>;

/** A tab in which somebody sees at once what a script shows, and answers what it asks. */
export interface Screen {
  readonly view: View;
  show(shown: ShownNow): void;
  ask(question: Question): Promise<PersonAnswer>;
  activate(sheetId: string, a1?: string): void;
}

/** What a script in a thread of its own shows: there an answer may be waited for. */
export type WaitingUi = Omit<UiPort, 'ask'> & {
  ask(...question: Parameters<UiPort['ask']>): PersonAnswer | Promise<PersonAnswer>;
};
