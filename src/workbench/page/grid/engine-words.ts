import { engineUk } from '../words/engine-uk.ts';
import { setTranslationMethod } from './engine.ts';

/** The engine's own words in a language; those without one stay English. */
export function engineWord(text: string, tag: string): string {
  return tag === 'uk' ? (engineUk[text] ?? text) : text;
}

/** Makes the engine speak the page's language of the moment. */
export function translateEngine(tag: () => string): void {
  setTranslationMethod((...[text]: [string, ...unknown[]]) => engineWord(text, tag()));
}
