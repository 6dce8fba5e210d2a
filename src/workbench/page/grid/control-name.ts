import type { PageWords } from '../words/words.ts';

/** The accessible name of one of the engine's controls: they have their words in a title, or none at all. */
export function controlName(control: HTMLElement, words: PageWords): string {
  if (control.matches('.o-add-sheet')) return words.addSheet;
  if (control.matches('.o-list-sheets')) return words.allSheets;
  if (control.closest('.name-box')) return words.nameBox;
  if (control.matches('.o-grid-add-rows-input')) return words.rowsToAdd;
  return control.title || control.closest<HTMLElement>('[title]')?.title || '';
}
