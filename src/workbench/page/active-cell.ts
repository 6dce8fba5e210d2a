import { columnLetters, zoneToA1 } from '../engine/zone.ts';
import { element } from './element.ts';
import type { GridEnv } from './grid/engine.ts';

/** Tells what is selected: to scripts, and to who hears the page instead of seeing its canvas. */
export class ActiveCell {
  readonly element = element('div', { class: 'unseen', 'aria-live': 'polite' });
  readonly #onSelect: (sheetId: string, a1: string) => void;
  #told = '';

  constructor(onSelect: (sheetId: string, a1: string) => void) {
    this.#onSelect = onSelect;
  }

  /** Everything is to be told again: another server listens. */
  forget(): void {
    this.#told = '';
  }

  look({ model }: GridEnv): void {
    const { getters } = model;
    const sheetId = getters.getActiveSheetId();
    takeWholeMerge(model, sheetId);
    const a1 = zoneToA1(getters.getSelectedZone());
    const key = `${sheetId} ${a1}`;
    if (key === this.#told) return;
    this.#told = key;
    this.#onSelect(sheetId, a1);
    const position = getters.getActivePosition();
    const { formattedValue } = getters.getEvaluatedCell(position);
    this.element.textContent = `${columnLetters(position.col)}${position.row + 1} ${formattedValue}`;
  }
}

/** A merge that a script makes around the selected cell is selected whole, as a merge always is. */
function takeWholeMerge({ getters, selection }: GridEnv['model'], sheetId: string): void {
  const zone = getters.getSelectedZone();
  const whole = getters.expandZone(sheetId, zone);
  if (whole.right === zone.right && whole.bottom === zone.bottom) return;
  selection.selectZone({ cell: { col: whole.left, row: whole.top }, zone: whole });
}
