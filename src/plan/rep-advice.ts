import { type Day, firstLogDay, lastLogDay } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { benchmarkFor, bestQuarter } from './benchmark.ts';
import { type CalendarStarts, lastThreeMonths, quartersBetween } from './calendar.ts';
import { DoneBySubject } from './done.ts';
import { isMeasured } from './measured.ts';
import { everybody, type Roster, type Subject } from './roster.ts';
import type { Days } from './target.ts';

/** A step of the funnel to work on, and the share that would help. */
export interface StepAdvice {
  /** The subject's own numbers, or everybody's where those are too few. */
  whose: 'own' | 'everybody';
  /** Index of the step's first stage. */
  step: number;
  k: number;
  n: number;
  share: number;
  /** The quarter that had the share; null where it is one point more than now. */
  quarter: Days | null;
}

/** What one point more is, as a share. */
const onePoint = 0.01;

/**
 * The step that a subject should work on, at the rates of the last three closed months: the one farthest below the subject's own
 * best quarter, where that is hard to call luck, else the lowest rate, which one point more would help most. A subject that is
 * measured too little has everybody's. Null where no step is measured well enough. Throws nothing.
 *
 * @example stepToWorkOn(log, roster, { kind: 'everybody' }, asOf, defaultCalendar)?.step // 0
 */
export function stepToWorkOn(
  log: Log,
  roster: Roster,
  subject: Subject,
  today: Day,
  calendar: CalendarStarts,
): StepAdvice | null {
  const own = adviceOf(log, roster, subject, today, calendar);
  if (own || subject.kind === 'everybody') return own && { whose: 'own', ...own };
  const theirs = adviceOf(log, roster, everybody, today, calendar);
  return theirs && { whose: 'everybody', ...theirs };
}

function adviceOf(
  log: Log,
  roster: Roster,
  subject: Subject,
  today: Day,
  calendar: CalendarStarts,
): Omit<StepAdvice, 'whose'> | null {
  const stages = log.catalogue.stages();
  const months = lastThreeMonths(today);
  const recent = new DoneBySubject(log, roster, [months.from, months.to + 1]);
  const quarters = log.size === 0 ? [] : quartersBetween(spanOfLog(log).firstDay, today, calendar);
  const [first, last] = [quarters[0], quarters[quarters.length - 1]];
  const past = new DoneBySubject(log, roster, [
    ...quarters.map(({ from }) => from),
    ...(last ? [last.to + 1] : [firstLogDay, lastLogDay]),
  ]);
  const steps = stages.slice(1).flatMap((stage, step) => {
    const of = (done: DoneBySubject, span: number) => ({
      k: done.count(subject, span, stage.kinds),
      n: done.count(subject, span, stages[step]!.kinds),
    });
    const now = of(recent, 0);
    if (!isMeasured(now)) return [];
    const best = first
      ? bestQuarter(quarters.map((quarter, span) => ({ quarter, ...of(past, span) })))
      : null;
    return [{ step, ...now, benchmark: benchmarkFor(now, { manager: null, best, peers: [] }) }];
  });
  if (steps.length === 0) return null;
  const rate = ({ k, n }: { k: number; n: number }) => k / n;
  const held = steps.flatMap(({ benchmark, ...each }) =>
    benchmark?.from === 'quarter' && !benchmark.isLuck && benchmark.share > rate(each)
      ? [{ ...each, share: benchmark.share, quarter: benchmark.quarter }]
      : [],
  );
  if (held.length > 0)
    return held.reduce((most, each) => (each.share / rate(each) > most.share / rate(most) ? each : most));
  const { step, k, n } = steps.reduce((lowest, each) => (rate(each) < rate(lowest) ? each : lowest));
  const share = k / n + onePoint;
  return share > 1 ? null : { step, k, n, share, quarter: null };
}
