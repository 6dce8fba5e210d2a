import { useState } from 'preact/hooks';
import type { GoalNow } from '../goals.ts';
import type { State } from '../state.ts';
import { ratesUsed, whoOf } from '../today-phrases.ts';
import { Fold } from './fold.tsx';

/** What each number means, with the rate that it rests on. */
export function HowMade({ state, first }: { state: State; first: GoalNow | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const { words } = state;
  const { todayTab } = words.page;
  const used = first && ratesUsed(words, first.goal, whoOf(first.goal, state));
  const texts = [...todayTab.howTexts, ...(used ? [[todayTab.ratesUsed, used] as const] : [])];
  return (
    <div>
      <Fold id="how-made" title={todayTab.how} summary="" isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        {texts.map(([title, text]) => (
          <section key={title}>
            <h3>{title}</h3>
            <p class="help small">{text}</p>
          </section>
        ))}
      </Fold>
    </div>
  );
}
