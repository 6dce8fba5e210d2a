import { counted } from '../phrases.ts';
import type { State } from '../state.ts';
import { alsoToday, type TodayRow } from '../today.ts';
import { stageName } from '../today-phrases.ts';
import { BoldNumber } from './icon.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** Today's numbers: each stage against what it needs, then everything else in a line. */
export function TodayRows({ state, rows }: { state: State; rows: readonly TodayRow[] }) {
  const { words } = state;
  const { todayTab } = words.page;
  const others = alsoToday(state, rows).map(({ name, count }) => counted(words, name, count));
  return (
    <section class="section" aria-label={todayTab.tab}>
      {rows.map((row) => (
        <Row key={row.names.join('+')} state={state} row={row} />
      ))}
      {others.length > 0 && <p class="hint">{todayTab.alsoToday(others.join(', '))}</p>}
    </section>
  );
}

/** One's own count; of what is needed where one's own goal needs it, with the team's below where the team's goal does. */
function Row({ state, row }: { state: State; row: TodayRow }) {
  const { words } = state;
  const { page } = words;
  const { todayTab } = page;
  const { names, done, need } = row;
  const name = stageName(words, names);
  const isReached = need !== null && need.done >= need.needed;
  const own = need?.isOwn ? todayTab.ofNeeded(need.done, need.needed) : words.number(done);
  const left = need && (isReached ? page.reached : page.toGo(need.needed - need.done));
  const team = need && !need.isOwn ? todayTab.teamToday(need.done, need.needed) : null;
  return (
    <div class="goal">
      <span class="name">{name}</span>
      <span class="v">
        <BoldNumber text={own} />
      </span>
      {need && <ProgressBar label={name} text={team ?? own} done={need.done} needed={need.needed} />}
      {left && (
        <span class="left">
          {team && `${team} · `}
          <span class={isReached ? 'reached' : ''}>{left}</span>
        </span>
      )}
    </div>
  );
}
