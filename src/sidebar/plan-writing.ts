import type { Answer, PlanAnswer, PlanRequest } from '../addon/contract.ts';
import { longestNote } from '../entry/check-entry.ts';
import type { Desk } from './desk.ts';
import { ownRep } from './state.ts';
import type { Reading, Start } from './what-if.ts';

/** Has a plan written into the sheet. The same plan keeps its id: however often it is sent, it stands there once. */
export async function sendPlan(desk: Desk, reading: Reading, start: Start): Promise<Answer<PlanAnswer>> {
  const { target, workdays, confidence } = reading.assumptions;
  const plan: Omit<PlanRequest, 'id'> = {
    rep: ownRep(desk.state),
    target: target!,
    workdays: workdays!,
    confidence: confidence!,
    stages: start.stages.map((name) => name.slice(0, longestNote)),
    rates: reading.rates.map((rate) => rate!),
    counts: start.counts,
  };
  const content = JSON.stringify(plan);
  const { sentPlan } = desk.state;
  const id = sentPlan?.content === content ? sentPlan.id : desk.means.newId();
  desk.update({ sentPlan: { id, content } });
  return desk.means.call<PlanAnswer>('writePlan', { id, ...plan });
}
