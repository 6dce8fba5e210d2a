import type { FieldProblem } from '../entry/entry.ts';
import { problemSentences } from '../entry/problem-words.ts';
import type { Words } from '../locale/words.ts';
import { isLogDay, parseIso } from '../log/day.ts';
import { type ComparisonId, comparedPeriod, comparisonIds } from '../plan/comparison.ts';
import { minimumN } from '../plan/measured.ts';
import { type PeriodChoice, periodIds, periodOf } from '../plan/period.ts';
import { type BasisId, basisIds } from '../report/basis.ts';
import { refusalSentence } from '../report/notes.ts';
import { layOut } from '../report/page/layout.ts';
import { periodWords } from '../report/period-words.ts';
import type { Report, TypedInputs } from '../report/report.ts';
import { writeReport } from '../report/write-report.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { clockIn } from './clock.ts';
import type { SummaryAnswer, SummaryDigest, SummaryRequest } from './contract.ts';
import { currencyOfLog } from './currency.ts';
import { Failure } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { addSheet, findSheet } from './marked-sheet.ts';
import { readBook } from './read-book.ts';
import { drawCharts } from './summary-charts.ts';
import { announceDefaults, defaultsOf, markInputs, typedInputs } from './summary-inputs.ts';
import { writePage } from './summary-sheet.ts';

/** So many unread rows are named in the answer; the sheet names more. */
const namedRows = 3;

/**
 * Writes the funnel summary for a period. Reading and counting run without the lock, so nobody's save waits for them;
 * the sheet is never deleted, the team's notes beside it stay.
 */
export function writeSummary(request: SummaryRequest, desk: Desk): SummaryAnswer {
  const { book, words } = desk;
  const clock = clockIn(book.getSpreadsheetTimeZone());
  const { choice, basis, comparison } = choiceOf(request, words);
  const say = (text: string) => book.toast(text, words.summary.title, 15);
  say(words.progress.reading);
  const read = readBook(desk);
  const { log, settings } = read;
  const typed = typedInputs(book, findSheet(book, 'summary'), words);
  const currency = currencyOfLog(book, read);
  say(words.progress.counting);
  const period = periodOf(choice, clock.today, settings.calendar);
  const before = comparedPeriod(choice, comparison, clock.today, settings.calendar);
  const run = Utilities.getUuid().slice(0, 6);
  const reportWith = (inputs: TypedInputs) =>
    writeReport({
      log,
      settings,
      period,
      basis,
      compared: before && comparison !== 'none' ? { id: comparison, period: before } : null,
      typed: inputs,
      currency,
      today: clock.today,
      clock: clock.time,
      run,
      words,
    });
  let report = reportWith(typed);
  say(words.progress.writing);
  const sheet = underDocumentLock(() => {
    const old = findSheet(book, 'summary');
    // Somebody may have typed while the log was being counted.
    const typedNow = typedInputs(book, old, words);
    if (JSON.stringify(typedNow) !== JSON.stringify(typed)) report = reportWith(typedNow);
    const page = layOut(report, currency, words);
    const target = old ?? addSheet(book, 'summary', words.sheets.summary);
    const defaults = defaultsOf(report, typedNow);
    announceDefaults(target, defaults);
    writePage(target, page);
    drawCharts(target, page);
    markInputs(book, target, page, defaults);
    flush();
    return target;
  });
  say(words.done.summary(words.rows(report.rowsRead), report.rowsRefused));
  return {
    sheet: sheet.getName(),
    period: periodWords(period, words),
    rowsRead: report.rowsRead,
    rowsRefused: report.rowsRefused,
    unread: log.refusals.slice(0, namedRows).map((refusal) => `${refusalSentence(refusal, words)}.`),
    digest: digestOf(report, words),
  };
}

function digestOf({ funnel, stillOpen, advice, compared, warnings }: Report, words: Words): SummaryDigest {
  return {
    funnel: funnel.map(({ name, count, n, stepConversion, change }) => ({
      name,
      count,
      n,
      stepConversion: n !== null && n >= minimumN ? stepConversion : null,
      change: change && { points: change.difference * 100, isChance: change.isChance },
    })),
    stillOpen,
    comparedWith: compared && periodWords(compared.period, words),
    headline: advice.headline,
    warnings,
  };
}

/** Brings the summary to the front. The failure is `noSummary` where there is none. */
export function showSummary(_request: unknown, { book }: Desk): { sheet: string } {
  const sheet = findSheet(book, 'summary');
  if (!sheet) throw new Failure('noSummary');
  book.setActiveSheet(sheet);
  return { sheet: sheet.getName() };
}

/** What was asked for. */
interface Choice {
  choice: PeriodChoice;
  basis: BasisId;
  comparison: ComparisonId;
}

/** What a person chose; an unknown period, basis or comparison, a day that is none and days in the wrong order are the failure `invalid`. */
function choiceOf(request: SummaryRequest | null, words: Words): Choice {
  const { id, from, to } = request?.period ?? {};
  const { basis = 'period', comparison = 'previous' } = request ?? {};
  const problems: FieldProblem[] = [];
  const day = (field: 'from' | 'to', text: string | undefined) => {
    if (text === undefined || text === '') return undefined;
    const parsed = parseIso(String(text));
    if (parsed === null || !isLogDay(parsed)) problems.push({ field, rule: 'day', got: String(text) });
    return parsed ?? undefined;
  };
  const choice: PeriodChoice = { id: id!, from: day('from', from), to: day('to', to) };
  if (!id || !periodIds.includes(id))
    problems.push({ field: 'period', rule: 'period', got: String(id ?? '') });
  else if (id === 'days' && problems.length === 0) {
    const { from: first, to: last } = choice;
    if (first === undefined && last === undefined) problems.push({ field: 'from', rule: 'day', got: '' });
    else if (first !== undefined && last !== undefined && first > last)
      problems.push({ field: 'to', rule: 'order', got: to! });
  }
  if (!basisIds.includes(basis)) problems.push({ field: 'basis', rule: 'basis', got: String(basis) });
  if (!comparisonIds.includes(comparison))
    problems.push({ field: 'comparison', rule: 'comparison', got: String(comparison) });
  if (problems.length === 0) return { choice, basis, comparison };
  throw new Failure('invalid', problems, problemSentences(problems, words.sheets.summary, words));
}
