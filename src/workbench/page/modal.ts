import { element, icon, shapes } from './element.ts';

export interface ModalOptions {
  title: string;
  closeLabel: string;
  body: Node;
  foot?: Node;
  /** A dialog that leaves the spreadsheet usable, and can be moved by its title. */
  isModeless?: boolean;
  /** Runs once, however it is closed by the person. */
  onClose?(): void;
  className?: string;
}

export interface Modal {
  element: HTMLElement;
  /** Closes without `onClose`. */
  close(): void;
}

const reachable =
  'button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea, a[href], iframe, [tabindex="0"]';
let count = 0;

/** A dialog: the focus goes in, stays in while it is modal, and goes back to where it was. */
export function openModal(options: ModalOptions): Modal {
  const returnTo = document.activeElement;
  const titleId = `dialog-${++count}`;
  const cross = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': options.closeLabel, title: options.closeLabel },
    icon(shapes.cross),
  );
  const bar = element('div', { class: 'dialog-bar' }, element('h2', { id: titleId }, options.title), cross);
  const box = element(
    'div',
    {
      class: `dialog ${options.className ?? ''}`,
      role: 'dialog',
      'aria-modal': options.isModeless ? null : 'true',
      'aria-labelledby': titleId,
      tabindex: '-1',
    },
    bar,
    options.body,
    options.foot ?? null,
  );
  const layer = element('div', { class: options.isModeless ? 'dialog-free' : 'dialog-layer' }, box);
  const close = () => {
    document.removeEventListener('focusin', keepInside);
    layer.remove();
    if (returnTo instanceof HTMLElement && returnTo.isConnected && box.contains(returnTo) === false)
      returnTo.focus();
  };
  const dismiss = () => {
    close();
    options.onClose?.();
  };
  cross.addEventListener('click', dismiss);
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') dismiss();
    if (event.key === 'Tab' && !options.isModeless) turnRound(event, box);
  });
  if (options.isModeless) makeMovable(bar, box);
  document.body.append(layer);
  if (!options.isModeless) document.addEventListener('focusin', keepInside);
  (box.querySelector<HTMLElement>('[data-first]') ?? box).focus();

  function keepInside({ target }: FocusEvent): void {
    const isLast = [...document.querySelectorAll('.dialog-layer')].at(-1) === layer;
    if (isLast && target instanceof Node && !layer.contains(target)) box.focus();
  }

  return { element: box, close };
}

function turnRound(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [...box.querySelectorAll<HTMLElement>(reachable)].filter(
    (each) => each.offsetParent !== null,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const isAtEdge = document.activeElement === (event.shiftKey ? first : last);
  if (!isAtEdge && document.activeElement !== box) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function makeMovable(bar: HTMLElement, box: HTMLElement): void {
  bar.addEventListener('pointerdown', (down) => {
    if (down.target instanceof Element && down.target.closest('button')) return;
    const { left, top } = box.getBoundingClientRect();
    const move = (event: PointerEvent) => {
      box.style.left = `${left + event.clientX - down.clientX}px`;
      box.style.top = `${Math.max(0, top + event.clientY - down.clientY)}px`;
    };
    bar.setPointerCapture(down.pointerId);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', () => bar.removeEventListener('pointermove', move), { once: true });
  });
}
