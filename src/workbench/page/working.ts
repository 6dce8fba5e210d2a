import { element } from './element.ts';

const patienceMs = 400;

/** Says that a script runs, when it takes longer than a moment. */
export class Working {
  readonly element = element('div', { class: 'working', role: 'status', hidden: true });
  readonly #text = element('span', {});
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    this.element.append(element('span', { class: 'spinner', 'aria-hidden': 'true' }), this.#text);
  }

  started(text: string): void {
    this.#running += 1;
    this.#timer ??= setTimeout(() => {
      this.#text.textContent = text;
      this.element.hidden = false;
    }, patienceMs);
  }

  ended(): void {
    this.#running = Math.max(0, this.#running - 1);
    if (this.#running === 0) this.reset();
  }

  /** Nothing runs any longer, or nobody will ever say. */
  reset(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running = 0;
    this.element.hidden = true;
  }
}
