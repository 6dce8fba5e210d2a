import { useState } from 'preact/hooks';
import { countsOf } from '../day-counts.ts';
import type { Desk } from '../desk.ts';
import { logOne } from '../logging.ts';
import { heading } from '../phrases.ts';
import { ownRep, type State } from '../state.ts';
import { type Activity, firstKeyForMore, keysForMore, offerOf } from '../tiles.ts';
import { Fold } from './fold.tsx';
import { BoldNumber, Icon, KeyHint } from './icon.tsx';

interface TilesProps {
  desk: Desk;
  state: State;
}

/** One click logs one: the tiles, and a list of every other activity. */
export function Tiles({ desk, state }: TilesProps) {
  const [isOpen, setOpen] = useState(false);
  const { words } = state;
  const { tiles, more } = offerOf(state.facts!.activities);
  const each = (activity: Activity, digit: number | null, kind: 'main' | 'tile' | 'row') => (
    <LogButton key={activity.name} {...{ desk, state, activity, digit, kind }} />
  );
  return (
    <section class="section" aria-labelledby="tiles-heading">
      <h2 id="tiles-heading">{words.page.oneClick}</h2>
      <div class="tiles">
        {tiles.map((activity, index) => each(activity, index + 1, index === 0 ? 'main' : 'tile'))}
      </div>
      {more.length > 0 && (
        <Fold
          id="more-activities"
          title={words.page.moreActivities}
          summary={words.number(more.length)}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        >
          <ul class="more">
            {more.map((activity, index) => (
              <li key={activity.name}>
                {each(activity, index < keysForMore ? index + firstKeyForMore : null, 'row')}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** A button that logs one of an activity, with the count of today. */
export function LogButton(
  props: TilesProps & {
    activity: Activity;
    digit: number | null;
    kind: 'main' | 'tile' | 'row';
    onLog?: () => void;
  },
) {
  const { desk, state, activity, digit, kind, onLog } = props;
  const { words, preferences, canLog } = state;
  const count = countsOf(state.read, state.changes, ownRep(state), state.today)?.[activity.name] ?? 0;
  const isRead = state.read !== null;
  const key = digit !== null && preferences.hasKeys ? String(digit) : null;
  return (
    <button
      type="button"
      class={kind === 'row' ? 'one' : `tile ${kind}`}
      aria-disabled={!canLog}
      aria-keyshortcuts={key ?? undefined}
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={() => canLog && (onLog ?? (() => logOne(desk, activity.name)))()}
    >
      <span class="sr">{words.page.logOne} </span>
      {kind !== 'tile' && (
        <span class="plus">
          <Icon name="plus" />
        </span>
      )}
      <span class="name">{heading(words, activity.name)} </span>
      <span class="today">
        {isRead && kind !== 'row' && <BoldNumber text={words.page.countToday(count)} />}
        {isRead && kind === 'row' && (
          <>
            <span aria-hidden="true">{count === 0 ? '–' : words.number(count)}</span>
            <span class="sr">{words.page.countToday(count)}</span>
          </>
        )}
      </span>
      {key && <KeyHint text={key} />}
    </button>
  );
}
