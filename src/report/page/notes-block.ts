import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import type { PageBuilder } from './page-builder.ts';

/** Definitions and warnings, one under the other. */
export function addNotes(builder: PageBuilder, report: Report, words: Words): void {
  builder.heading(words.summary.notes.heading);
  for (const note of report.notes) builder.note(note);
  builder.gap();
}
