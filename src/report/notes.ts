import type { Words } from '../locale/words.ts';
import { cellAddress } from '../log/a1.ts';
import type { Refusal } from '../log/refusal.ts';
import type { Evidence } from '../metric/evaluate.ts';
import type { BasisId } from './basis.ts';
import type { FunnelReportRow } from './report.ts';

/** So many unread rows are named one by one; the rest is a count. */
const namedRefusals = 25;

/** "Count requires a whole number above 0, got “-3” at 'Activity log'!D418". */
export function refusalSentence(refusal: Refusal, words: Words): string {
  const { rules, sentence } = words.refusal;
  return sentence(
    refusal.heading,
    rules[refusal.rule],
    refusal.got,
    cellAddress(refusal.sheet, refusal.cell),
  );
}

/** Each refusal as a sentence, the first ones in full, then how many more there are. */
function refusalNotes(refusals: readonly Refusal[], more: (count: number) => string, words: Words): string[] {
  const named = refusals.slice(0, namedRefusals).map((refusal) => `${refusalSentence(refusal, words)}.`);
  const rest = refusals.length - named.length;
  return rest > 0 ? [...named, more(rest)] : named;
}

/** Definitions and warnings under the summary. */
export function notesFor(
  found: {
    basis: BasisId;
    funnel: readonly FunnelReportRow[];
    warnings: readonly string[];
    /** How the log is kept. */
    trust: readonly string[];
    /** That the year behind the levers is not whole; null where it is, or a warning says so. */
    logBegins: string | null;
    /** What the table of levers needs to have said; null where there is none. */
    levers: string | null;
    averageDealValue: Evidence;
    sales: number;
    winRate: Evidence;
    rowsRead: number;
    refusals: readonly Refusal[];
    settings: readonly Refusal[];
    /** Yellow cells of the page before that could not be used. */
    inputs: readonly Refusal[];
    isEmpty: boolean;
    /** Rows of the period that lie after today. */
    later: number;
  },
  words: Words,
): string[] {
  const say = words.summary.notes;
  const notes: string[] = [];
  if (found.isEmpty) notes.push(say.empty);
  if (found.inputs.length > 0)
    notes.push(
      say.inputs(found.inputs.length),
      ...refusalNotes(found.inputs, words.refusal.moreCells, words),
    );
  notes.push(...found.warnings);
  found.funnel.forEach(({ name, count, n }, index) => {
    const before = found.funnel[index - 1];
    if (before && n !== null && count > n)
      notes.push(say.byDate(name, words.number(count), before.name, words.number(n)));
  });
  if (found.later > 0) notes.push(say.later(found.later));
  const valued = found.averageDealValue.n ?? 0;
  if (valued !== found.sales) notes.push(say.valued(valued, found.sales));
  if (found.sales > 0 && found.winRate.k === found.winRate.n) notes.push(say.noneLost);
  notes.push(...found.trust);
  if (found.basis === 'period')
    notes.push(`${say.steps} ${say.stepsByDate}`, `${say.interval} ${say.intervalByDate}`);
  else notes.push(say.steps, say.interval);
  if (found.logBegins !== null) notes.push(found.logBegins);
  if (found.levers !== null) notes.push(found.levers);
  if (found.refusals.length === 0 && found.rowsRead > 0) notes.push(say.none);
  if (found.refusals.length > 0)
    notes.push(
      say.unread(found.refusals.length),
      ...refusalNotes(found.refusals, words.refusal.moreRows, words),
    );
  if (found.settings.length > 0)
    notes.push(
      say.settings(found.settings.length),
      ...refusalNotes(found.settings, words.refusal.moreCells, words),
    );
  return notes;
}
