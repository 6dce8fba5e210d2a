import type { RepDay, RepGoal, SidebarState } from '../addon/contract.ts';
import { confidenceRule, leastConfidence, targetRule, workdaysRule } from '../entry/check-plan.ts';
import { ruleWords } from '../entry/problem-words.ts';
import type { EntryRule, SidebarWords as Words } from '../locale/words.ts';
import { Catalogue } from '../log/catalogue.ts';
import { type Assumptions, type StepRate, shareOf } from '../plan/what-if.ts';
import { typedNumber } from './typed-number.ts';

/** Where the sliders start: the goal in force and the rates measured, or an example in place of what is not known. */
export interface Start {
  target: number;
  workdays: number;
  confidence: number;
  stages: readonly string[];
  steps: readonly StepRate[];
  /** The goal that gave target and workdays; null for an example. */
  goal: RepGoal | null;
  /** What the rates rest on; null for an example. */
  measured: RepDay['rates'];
  /** Counts of the stages; none for an example. */
  counts: readonly number[];
  /** Stages without an entry: no rate leads through them. */
  leftOut: readonly string[];
}

const [exampleTarget, exampleRate] = [50, 0.05];
const usualConfidence = 0.9;

/** The numbers of today. */
export function startOf(
  { activities, calendar }: Pick<SidebarState, 'activities' | 'calendar'>,
  day: Pick<RepDay, 'goals' | 'rates'> | null,
  words: Words,
): Start {
  const goal = day?.goals.find(({ measure }) => measure.id === 'sales') ?? null;
  const common = {
    // As it is shown: with one decimal at most.
    target: goal ? Math.round(goal.target * 10) / 10 : exampleTarget,
    workdays: goal?.workdays ?? calendar.workdaysPerMonth,
    confidence: usualConfidence,
    goal,
  };
  const named = new Catalogue(activities).stages().map(({ name }) => name);
  const rates = day?.rates ?? null;
  const all = (rates?.stages ?? []).map((count, index) => ({ name: named[index]!, count }));
  const kept = all.filter(({ count }) => count > 0);
  if (kept.length >= 2 && kept[0] === all[0] && kept[kept.length - 1] === all[all.length - 1])
    return {
      ...common,
      stages: kept.map(({ name }) => name),
      steps: kept.slice(1).map(({ count }, index) => ({ k: count, n: kept[index]!.count })),
      measured: rates,
      counts: kept.map(({ count }) => count),
      leftOut: all.filter(({ count }) => count === 0).map(({ name }) => name),
    };
  const { coldCall, appointmentSet, sale } = words.activities;
  const stages = named.length >= 2 ? named : [coldCall, appointmentSet, sale];
  const steps = exampleSteps(stages.length - 1);
  return { ...common, stages, steps, measured: null, counts: [], leftOut: [] };
}

/** Rates that make 5 sales of 100 calls, whatever the number of steps. */
function exampleSteps(steps: number): StepRate[] {
  if (steps === 1) return [{ k: 50, n: 1000 }];
  if (steps === 2)
    return [
      { k: 150, n: 1000 },
      { k: 50, n: 150 },
    ];
  return new Array<StepRate>(steps).fill({ share: Math.round(100 * exampleRate ** (1 / steps)) / 100 });
}

/** A slider and the field beside it, in the unit that is shown: a rate is so many percent. */
export interface Control {
  text: string;
  /** Where the slider ends. */
  top: number;
  by: 'start' | 'slider' | 'field';
}

/** What somebody has set so far. */
export interface Draft {
  target: Control;
  workdays: Control;
  confidence: Control;
  steps: readonly Control[];
}

const daysOfMonth = 31;
/** The slider of the confidence, in percent; what is typed may go a little further. */
export const leastSure = leastConfidence * 100;
const mostSure = 99;

/** Everything as it starts. */
export function draftOf(start: Start, tag: string): Draft {
  const control = (value: number, top: number): Control => ({ text: plain(value, tag), top, by: 'start' });
  return {
    target: control(start.target, targetTop(start.target)),
    workdays: control(start.workdays, Math.max(daysOfMonth, Math.ceil(start.workdays))),
    confidence: control(start.confidence * 100, mostSure),
    steps: start.steps.map((step) => control(shareOf(step) * 100, rateTop(shareOf(step) * 200))),
  };
}

/** A control after its slider was moved. */
export function slid(control: Control, value: number, tag: string): Control {
  return { ...control, text: plain(value, tag), by: 'slider' };
}

/** A control after its field was typed into: its slider reaches as far as the number, within reason. */
export function typedInto(control: Control, text: string, kind: keyof Draft, tag: string): Control {
  const value = numberIn(text, tag) ?? 0;
  const top = {
    target: targetTop(value / 2),
    workdays: Math.min(366, Math.ceil(value)),
    steps: rateTop(value),
  };
  return {
    text,
    top: kind === 'confidence' ? control.top : Math.max(control.top, top[kind]),
    by: 'field',
  };
}

/** What a draft comes to, and what is said under its fields. */
export interface Reading {
  assumptions: Assumptions;
  /** Shares of the steps, as far as they are known. */
  rates: readonly (number | null)[];
  errors: Readonly<Record<Exclude<keyof Draft, 'steps'>, string | undefined>>;
  stepErrors: readonly (string | undefined)[];
  /** What to know about a rate that is taken as it stands. */
  stepHints: readonly (string | undefined)[];
  isComplete: boolean;
  /** Every rate stands where it was measured. */
  isMeasured: boolean;
}

/** Reads a draft; a field that breaks its rule leaves only what rests on it unknown. */
export function readDraft(draft: Draft, start: Start, words: Words): Reading {
  const { tag, page } = words;
  const say = page.whatIf;
  const said = (field: string, rule: EntryRule) => page.fieldRule(ruleWords({ field, rule, got: '' }, words));
  const number = ({ text }: Control) => numberIn(text, tag);
  const [target, workdays, percent] = [draft.target, draft.workdays, draft.confidence].map(number) as [
    number | null,
    number | null,
    number | null,
  ];
  const confidence = percent === null ? null : shareIn(percent);
  const [targetFault, daysFault, sureFault] = [
    targetRule(target),
    workdaysRule(workdays),
    confidenceRule(confidence),
  ];
  const steps = draft.steps.map((control, index) => readStep(control, start.steps[index]!, words));
  const errors = {
    target: targetFault ? said('target', targetFault) : undefined,
    workdays: daysFault ? said('workdays', daysFault) : undefined,
    confidence: !sureFault
      ? undefined
      : percent !== null && percent > 0 && percent < 1
        ? say.inPercent(plain(percent * 100, tag))
        : percent !== null && percent > mostSure
          ? say.noCertainty
          : said('confidence', sureFault),
  };
  const stepErrors = steps.map(({ error }) => error);
  return {
    assumptions: {
      target: targetFault ? null : target,
      workdays: daysFault ? null : workdays,
      confidence: sureFault ? null : confidence,
      steps: steps.map(({ step }) => step),
    },
    rates: steps.map(({ step }) => step && shareOf(step)),
    errors,
    stepErrors,
    stepHints: steps.map(({ hint }) => hint),
    isComplete: ![...Object.values(errors), ...stepErrors].some((error) => error !== undefined),
    isMeasured: start.measured !== null && draft.steps.every(({ by }) => by === 'start'),
  };
}

function readStep(
  control: Control,
  own: StepRate,
  { tag, page, percent: asPercent }: Words,
): { step: StepRate | null; error?: string; hint?: string } {
  const say = page.whatIf;
  if (control.by === 'start')
    return 'k' in own && own.k > own.n ? { step: own, hint: say.byDate(own.k, own.n) } : { step: own };
  const percent = numberIn(control.text, tag);
  if (percent === null || percent < 0 || percent > 100) return { step: null, error: say.rate };
  const step = { share: shareIn(percent) };
  if (percent === 0) return { step, error: say.noNumber };
  if (control.by === 'field' && percent < 1)
    return { step, hint: say.readAs(asPercent(percent / 100, 2), plain(percent * 100, tag)) };
  return { step };
}

/** What the slider of a control stands at, and what is read out: the number of its field. */
export function numberOf(control: Control, tag: string): number | null {
  return numberIn(control.text, tag);
}

/** A number as somebody types it, with as few decimals as it needs. */
function plain(value: number, tag: string): string {
  const digits = Math.abs(value) < 10 ? 3 : 1;
  return new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: digits }).format(value);
}

/** 33.3 ÷ 100 is a little less than 0.333 in binary. */
function shareIn(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

function numberIn(text: string, tag: string): number | null {
  return typedNumber(text.replace(/%\s*$/, ''), tag);
}

/** Round numbers: twice as far as the number at hand, at least 10. */
function targetTop(value: number): number {
  const far = Math.min(1e9, Math.max(10, value * 2));
  const size = 10 ** Math.floor(Math.log10(far));
  return [1, 2, 5, 10].map((times) => times * size).find((top) => top >= far)!;
}

/** Low rates have a shorter slider: on 0 to 100 a step of one percent would be a pixel or two. */
function rateTop(percent: number): number {
  return [5, 10, 20, 50].find((top) => percent <= top) ?? 100;
}

/** How far one press of an arrow key goes. */
export function stepOf(kind: keyof Draft, top: number): number {
  if (kind === 'steps') return top / 200;
  return kind === 'target' && top >= 1000 ? top / 200 : 1;
}
