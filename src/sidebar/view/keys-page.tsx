import type { Desk } from '../desk.ts';
import { heading } from '../phrases.ts';
import type { State } from '../state.ts';
import { firstKeyForMore, keysForMore, offerOf } from '../tiles.ts';
import { PageHead } from './page-head.tsx';

/** The list of keys. */
export function KeysPage({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts } = state;
  const { keys } = words.page;
  const { tiles, more } = offerOf(facts!.activities);
  const names = tiles.map(({ name }) => heading(words, name)).join(', ');
  const lastOfMore = firstKeyForMore + Math.min(more.length, keysForMore) - 1;
  const rows: readonly (readonly [keys: readonly string[], does: string])[] = [
    [tiles.map((_, index) => String(index + 1)), keys.tiles(names)],
    ...(more.length > 0 ? [[[`${firstKeyForMore}–${lastOfMore}`], keys.more] as const] : []),
    [['Ctrl+Enter'], keys.save],
    [['U'], keys.undo],
    [['P'], keys.prospect],
    [['T'], keys.howMany],
    [['←', '→'], keys.tabs],
    [['Esc'], keys.escape],
    [['?'], keys.list],
  ];
  return (
    <div class="section">
      <PageHead desk={desk} state={state} title={words.page.shortcuts} />
      <dl class="keys">
        {rows.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd class="key" key={name}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{keys.note}</p>
    </div>
  );
}
