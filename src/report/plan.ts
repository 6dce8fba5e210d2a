import type { Log } from '../log/log.ts';
import type { Role } from '../log/role.ts';
import { wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { Tally } from '../metric/tally.ts';
import { unitAround } from '../plan/calendar.ts';
import { isMeasured } from '../plan/measured.ts';
import { roundUp } from '../stats/round-up.ts';
import type { Basis } from './basis.ts';
import { monthlyTarget } from './goals.ts';
import { periodWords } from './period-words.ts';
import { planSentence } from './plan-sentence.ts';
import type { Report } from './report.ts';
import type { ReportRequest } from './write-report.ts';

/** How sure the plan is to reach its target unless somebody says otherwise. */
const defaultConfidence = 0.9;
/** The target that the page starts with where no goal is set; it says that it is an example. */
const exampleTarget = 50;

/**
 * What the plan starts with: the month's goal, in whole sales, the close rate of the period or else of the whole log, the team's
 * workdays; what the manager typed goes before each. `sums` is the tally of the period.
 */
export function planOf(
  { log, settings, period, typed, today, words }: ReportRequest,
  basis: Basis,
  sums: Tally,
): Report['plan'] {
  const say = words.summary.plan;
  const month = unitAround('month', period.to ?? today, settings.calendar);
  const goal = monthlyTarget(log, settings, month, today);
  const own = evaluate('callToSaleRate', sums, 0);
  const whole = evaluate('callToSaleRate', new Tally(log, wholeOf({ from: null, to: null })), 0);
  const measured = [
    { evidence: own, period: periodWords(period, words) },
    { evidence: whole, period: words.summary.everything },
  ].find(({ evidence }) => isMeasured(evidence));
  const rate = measured?.evidence.value ?? null;
  const defaults = {
    target: goal === null ? exampleTarget : roundUp(goal),
    rate,
    workdays: settings.calendar.workdaysPerMonth,
    confidence: defaultConfidence,
  };
  const inputs = {
    target: typed.target ?? defaults.target,
    rate: typed.rate ?? defaults.rate,
    workdays: typed.workdays ?? defaults.workdays,
    confidence: typed.confidence ?? defaults.confidence,
  };
  const targetNote = () => {
    if (inputs.target !== defaults.target)
      return say.targetTyped(goal === null ? null : words.number(defaults.target));
    return goal === null ? say.targetExample(words.number(exampleTarget)) : say.targetFromGoal;
  };
  return {
    defaults,
    inputs,
    measured: measured ? { k: measured.evidence.k!, n: measured.evidence.n! } : null,
    sentence: planSentence(inputs, words),
    stageNeeds: stageNeedsOf(log, basis),
    notes: [
      targetNote(),
      measured
        ? say.rateFrom(measured.evidence.k!, measured.evidence.n!, words.percent(rate!), measured.period)
        : say.rateUnknown,
    ],
  };
}

/** Which numbers the plan may show at the stages: see Report. A cohort's stages are no calls, so the plan's do not mix with them. */
function stageNeedsOf({ catalogue }: Log, basis: Basis): Report['plan']['stageNeeds'] {
  const stages = catalogue.stages();
  const isRole = (kinds: readonly number[] | undefined, role: Role) =>
    kinds !== undefined && kinds.length > 0 && kinds.join() === catalogue.kindsOfRole(role).join();
  if (!isRole(stages[stages.length - 1]?.kinds, 'sale')) return 'none';
  return basis.id === 'period' && isRole(stages[0]?.kinds, 'attempt') ? 'callsThenCounts' : 'counts';
}
