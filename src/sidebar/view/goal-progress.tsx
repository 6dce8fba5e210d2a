import type { GoalNow } from '../goals.ts';
import type { State } from '../state.ts';
import { chanceSentence, goalOwner, goalTitle, progressText, ratesNote, whoOf } from '../today-phrases.ts';
import { BoldNumber } from './icon.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** The goals' periods: the first at large, with pace and chance, the others as a bar each. */
export function GoalProgress({ state, goals }: { state: State; goals: readonly GoalNow[] }) {
  const [first, ...others] = goals;
  return (
    <section class="section">
      {first && <FirstGoal state={state} now={first} />}
      {others.map((now, at) => (
        <GoalBar key={at} state={state} now={now} isFirst={false} />
      ))}
    </section>
  );
}

function FirstGoal({ state, now }: { state: State; now: GoalNow }) {
  const { words } = state;
  const { todayTab } = words.page;
  const { goal, standing } = now;
  const who = whoOf(goal, state);
  const note = ratesNote(words, now, who);
  return (
    <>
      <GoalBar state={state} now={now} isFirst />
      {standing.asSoFar && (
        <p class="chance">
          <b class="big">{todayTab.chance(standing.asSoFar.chance)}</b>{' '}
          <span class="small t2">{chanceSentence(words, now, who)}</span>
        </p>
      )}
      {note && <p class="hint">{note}</p>}
    </>
  );
}

function GoalBar({ state, now, isFirst }: { state: State; now: GoalNow; isFirst: boolean }) {
  const { words } = state;
  const { page } = words;
  const { todayTab } = page;
  const { goal, standing } = now;
  const { missing, workdaysLeft, attainment, pace, expectedToDate } = standing;
  const title = goalTitle(words, goal);
  const text = progressText(words, now);
  const owner = goalOwner(words, goal, state);
  const isReached = missing === 0;
  const stands = isReached
    ? page.reached
    : workdaysLeft > 0
      ? todayTab.attained(attainment ?? 0, missing, workdaysLeft)
      : todayTab.missed(missing, goal.measure.id === 'sales');
  const Title = isFirst ? 'h2' : 'h3';
  return (
    <div class="goal">
      {owner && <span class="owner">{owner}</span>}
      <Title class="name">{title}</Title>
      <span class="v">
        <BoldNumber text={text} />
      </span>
      <ProgressBar
        label={title}
        text={text}
        done={standing.actual}
        needed={goal.target}
        expected={expectedToDate}
      />
      <span class={isReached ? 'left reached' : 'left'}>{stands}</span>
      {goal.unit !== 'day' && (
        <span class="left">{pace === null ? todayTab.paceLater : todayTab.pace(pace, expectedToDate!)}</span>
      )}
    </div>
  );
}
