import type { Desk } from '../desk.ts';
import { type GoalNow, goalsNow, isDayRead } from '../goals.ts';
import { readDay } from '../rep-day.ts';
import type { State } from '../state.ts';
import { adviceNow, todayRows } from '../today.ts';
import { adviceSentence } from '../today-phrases.ts';
import { GoalForm } from './goal-form.tsx';
import { GoalProgress } from './goal-progress.tsx';
import { HowMade } from './how-made.tsx';
import { Spinner } from './icon.tsx';
import { LastWeek } from './last-week.tsx';
import { Message } from './message.tsx';
import { NextNumberCard } from './next-number.tsx';
import type { Tab } from './tab.ts';
import { TodayRows } from './today-rows.tsx';
import { Who } from './who.tsx';

export const todayTab: Tab = {
  id: 'today',
  title: (words) => words.page.todayTab.tab,
  View: TodayView,
  hasDock: false,
};

interface TodayProps {
  desk: Desk;
  state: State;
}

/** What today came to, how the goal stands, and what to reach next. */
function TodayView({ desk, state }: TodayProps) {
  const { words } = state;
  const { todayTab: say } = words.page;
  const goals = goalsNow(state);
  const [first] = goals;
  const isOff = first !== undefined && !first.goal.isWorkday;
  return (
    <>
      <Who desk={desk} state={state} />
      {isOff && <p class="hint">{say.dayOff}</p>}
      <TodayRows state={state} rows={todayRows(state, goals)} />
      <div class="rule" />
      {isDayRead(state) ? (
        <Goals desk={desk} state={state} goals={goals} />
      ) : (
        <NotRead desk={desk} state={state} />
      )}
      <HowMade state={state} first={first} />
    </>
  );
}

function Goals({ desk, state, goals }: TodayProps & { goals: readonly GoalNow[] }) {
  const { words, read } = state;
  const { todayTab: say } = words.page;
  const [first] = goals;
  const advice = adviceNow(state, goals);
  return (
    <>
      {first && <GoalProgress state={state} goals={goals} />}
      {first && <NextNumberCard state={state} now={first} />}
      {first && (
        <div class="btns">
          <button type="button" class="btn second" onClick={() => desk.update({ page: { id: 'whatIf' } })}>
            {words.page.whatIf.title}…
          </button>
        </div>
      )}
      {!first && read!.hasGoals && <p>{say.noGoalToday}</p>}
      {!first && !read!.hasGoals && <GoalForm desk={desk} state={state} />}
      {advice && (
        <section class="card tint">
          <h2>{say.helpsMost}</h2>
          <p>{adviceSentence(words, state, advice)}</p>
        </section>
      )}
      <LastWeek state={state} />
    </>
  );
}

function NotRead({ desk, state }: TodayProps) {
  const { words, unread } = state;
  if (unread === '')
    return (
      <p class="opening">
        <Spinner />
        {words.progress.reading}
      </p>
    );
  return (
    <Message tone="err" title={words.page.todayTab.notRead} text={unread}>
      <div class="btns">
        <button type="button" class="btn second" onClick={() => void readDay(desk)}>
          {words.page.retry}
        </button>
      </div>
    </Message>
  );
}
