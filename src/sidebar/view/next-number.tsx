import type { SidebarWords as Words } from '../../locale/words.ts';
import { callsGoalOf, type GoalNow, goalsNow } from '../goals.ts';
import type { State } from '../state.ts';
import { nextNumber, type OddsRow, oddsRows } from '../today.ts';
import { callsAsShown, nextSentence, whoOf } from '../today-phrases.ts';
import { BoldNumber } from './icon.tsx';

/** What to reach next for a goal, and how sure some calls a day make it. */
export function NextNumberCard({ state, now }: { state: State; now: GoalNow }) {
  const { words } = state;
  const { todayTab } = words.page;
  const next = nextNumber(now, callsGoalOf(goalsNow(state), state));
  const odds = oddsRows(now.standing);
  if (!next) return null;
  return (
    <section class="card section" aria-labelledby="next-heading">
      <h2 id="next-heading">{todayTab.next}</h2>
      <p>
        <BoldNumber text={nextSentence(words, next, whoOf(now.goal, state))} />
      </p>
      {odds.length > 0 && <Odds words={words} rows={odds} isUsual={now.goal.elapsed === 0} />}
    </section>
  );
}

function Odds(props: { words: Words; rows: readonly OddsRow[]; isUsual: boolean }) {
  const { words, rows, isUsual } = props;
  const { todayTab } = words.page;
  const notes = {
    soFar: isUsual ? todayTab.asUsual : todayTab.asSoFar,
    plan: todayTab.plan,
    sure: '',
  };
  return (
    <table class="odds" aria-labelledby="next-heading">
      <thead>
        <tr>
          <th scope="col">{todayTab.callsADay}</th>
          <th scope="col">{todayTab.callsLeft}</th>
          <th scope="col">{todayTab.chanceHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, callsPerDay, calls, chance }, at) => (
          <tr key={at} class={id === 'plan' ? 'now' : ''}>
            <th scope="row">
              {amount(words, callsAsShown(callsPerDay))} {notes[id] && <span class="note">{notes[id]}</span>}
            </th>
            <td>{words.number(Math.round(calls))}</td>
            <td>{todayTab.chance(chance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amount(words: Words, calls: number): string {
  return words.number(calls, Number.isInteger(calls) ? 0 : 1);
}
