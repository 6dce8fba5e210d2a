/** Controls of the engine that only a pointer reaches: made buttons and tabs, with arrows between them. */
const groups = [
  {
    place: '.o-toolbar-tools',
    controls: ':is(.o-menu-item-button, .o-toolbar-button):not(.o-number-editor)',
    role: 'button',
  },
  { place: '.o-spreadsheet-bottom-bar', controls: '.o-add-sheet, .o-list-sheets', role: 'button' },
  { place: '.o-sheet-list', controls: '.o-sheet', role: 'tab' },
] as const;

/** Keeps the controls inside an element reachable by keyboard, also those that come later. */
export function keepReachable(root: HTMLElement, nameOf: (control: HTMLElement) => string): void {
  const mark = () => {
    for (const { place, controls, role } of groups) {
      const found = [...root.querySelectorAll<HTMLElement>(place)].flatMap((group) => {
        if (role === 'tab') group.setAttribute('role', 'tablist');
        return [...group.querySelectorAll<HTMLElement>(controls)];
      });
      found.forEach((control, i) => {
        markOne(control, role, i === 0, nameOf);
      });
    }
    for (const field of root.querySelectorAll('input')) field.setAttribute('aria-label', nameOf(field));
  };
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mark();
    });
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['class'] });
  root.addEventListener('keydown', onKey, { capture: true });
  mark();
}

function markOne(
  control: HTMLElement,
  role: 'button' | 'tab',
  isFirst: boolean,
  nameOf: (control: HTMLElement) => string,
): void {
  control.setAttribute('role', role);
  const isChosen = control.classList.contains('active');
  if (role === 'tab') control.setAttribute('aria-selected', String(isChosen));
  else {
    const [name, drawn] = [nameOf(control), control.textContent.trim()];
    control.setAttribute('aria-label', name.includes(drawn) ? name : `${name} ${drawn}`);
    control.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  }
  const isStop = role === 'tab' ? isChosen : isFirst;
  if (control !== document.activeElement) control.tabIndex = isStop ? 0 : -1;
}

function onKey(event: KeyboardEvent): void {
  const control = event.target;
  if (!(control instanceof HTMLElement)) return;
  const group = groups.find(({ place, controls }) => control.matches(controls) && control.closest(place));
  if (!group) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step !== undefined) move(control, group, step);
  else if (event.key === 'Enter' || event.key === ' ') press(control, group.role);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function move(control: HTMLElement, { place, controls }: (typeof groups)[number], step: number): void {
  const all = [...control.closest(place)!.querySelectorAll<HTMLElement>(controls)].filter(
    (each) => each.offsetParent !== null,
  );
  const next = all[(all.indexOf(control) + step + all.length) % all.length]!;
  next.focus();
}

function press(control: HTMLElement, role: 'button' | 'tab'): void {
  if (role === 'tab')
    control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, pointerId: 1 }));
  control.click();
}
