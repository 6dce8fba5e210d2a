import type { WebSocket } from 'ws';
import type { Person, PersonAnswer } from '../gas/execution.ts';
import { newView, type Question, type Screen, type ShownNow } from '../runtime/screen.ts';
import type { Ordered } from './hub.ts';
import type { ToTab } from './protocol.ts';

const UNEXPECTED = 'An error occurred. Please try again.';
const CLOSED: PersonAnswer = { button: 'CLOSE', text: '' };

/** One tab of a person: what it is sent, and the questions that are open in it. */
export class Tab implements Screen {
  readonly view = newView();
  readonly person: Person;
  /** The name that the tab gave itself, kept while it reconnects. */
  readonly name: string;
  /** Who its model is among all replicas; changes with every snapshot. */
  clientId = '';
  /** Number of the newest revision in its snapshot. */
  base = 0;
  readonly #socket: WebSocket;
  readonly #questions = new Map<number, (answer: PersonAnswer) => void>();
  #lastQuestion = 0;

  constructor(socket: WebSocket, person: Person, name: string) {
    this.#socket = socket;
    this.person = person;
    this.name = name;
  }

  send(message: ToTab): void {
    this.sendText(JSON.stringify(message));
  }

  sendText(text: string): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(text);
  }

  /** What the person did was not taken: in Google's words, or in the ones that Google has for everything else. */
  refuse(message: string = UNEXPECTED, title = 'There was a problem'): void {
    this.send({ kind: 'refused', title, message });
  }

  /** Whether its model knows what an undo is about. */
  canFollow({ about }: Ordered): boolean {
    return about === null || about > this.base;
  }

  show(shown: ShownNow): void {
    this.send({ kind: 'shown', shown });
  }

  /** Asks, and waits. Where nobody is left to answer, the dialog counts as closed. */
  ask(question: Question): Promise<PersonAnswer> {
    if (this.#socket.readyState !== this.#socket.OPEN) return Promise.resolve(CLOSED);
    const id = ++this.#lastQuestion;
    return new Promise((resolve) => {
      this.#questions.set(id, resolve);
      this.send({ kind: 'question', id, question });
    });
  }

  answer(id: number, answer: PersonAnswer): void {
    this.#questions.get(id)?.(answer);
    this.#questions.delete(id);
  }

  /** The person looks at a sheet and has chosen cells. */
  select(sheetId: string, a1: string): void {
    this.view.activeSheetId = sheetId;
    this.view.selection = { sheetId, a1 };
  }

  activate(sheetId: string, a1?: string): void {
    this.send({ kind: 'activate', sheetId, ...(a1 === undefined ? {} : { a1 }) });
  }

  /** The tab is gone: whoever waits for its answer gets the close button. */
  leave(): void {
    for (const resolve of this.#questions.values()) resolve(CLOSED);
    this.#questions.clear();
  }
}
