import { element, icon, shapes } from './element.ts';
import { type HtmlFrame, type HtmlFrameOptions, htmlFrame } from './html-frame.ts';

type Content = Omit<HtmlFrameOptions, 'onClose'>;

/** The one sidebar, 300 px wide, at the right of the grid; a new one takes the place of the old. */
export class Sidebar {
  readonly element: HTMLElement;
  readonly #title = element('h2', {});
  readonly #close: HTMLButtonElement;
  readonly #onChange: (isOpen: boolean) => void;
  #frame: HtmlFrame | null = null;

  constructor(onChange: (isOpen: boolean) => void) {
    this.#onChange = onChange;
    this.#close = element('button', { type: 'button', class: 'icon-button' }, icon(shapes.cross));
    this.#close.addEventListener('click', () => this.close());
    this.element = element(
      'aside',
      { class: 'sidebar', hidden: true },
      element('div', { class: 'sidebar-bar' }, this.#title, this.#close),
    );
  }

  say(closeLabel: string): void {
    this.#close.title = closeLabel;
    this.#close.setAttribute('aria-label', closeLabel);
  }

  get isOpen(): boolean {
    return this.#frame !== null;
  }

  open(content: Content): void {
    this.#drop();
    this.#frame = htmlFrame({ ...content, onClose: () => this.close() });
    this.#title.textContent = content.title;
    this.element.setAttribute('aria-label', content.title);
    this.element.append(this.#frame.element);
    this.element.hidden = false;
    this.#onChange(true);
    this.focus();
  }

  focus(): void {
    this.#frame?.element.focus();
  }

  close(): void {
    if (!this.#frame) return;
    this.#drop();
    this.element.hidden = true;
    this.#onChange(false);
  }

  #drop(): void {
    this.#frame?.dispose();
    this.#frame?.element.remove();
    this.#frame = null;
  }
}
