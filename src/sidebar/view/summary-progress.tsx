import { useEffect, useState } from 'preact/hooks';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { Desk } from '../desk.ts';

/** Whoever has waited so long is told that it goes on. */
const longSeconds = 30;

/** The add-on answers once, at the end: until then the page knows only how long it has taken. */
export function SummaryProgress({ desk, words, since }: { desk: Desk; words: Words; since: Date }) {
  const { page } = words;
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(
      () => setSeconds(Math.floor((desk.means.now().getTime() - since.getTime()) / 1000)),
      1000,
    );
    return () => clearInterval(clock);
  }, [since]);
  return (
    <>
      <div class="working" aria-hidden="true">
        <div class="bar endless">
          <i />
        </div>
        <span class="small t2">{page.elapsed(seconds)}</span>
      </div>
      <p class="hint">{page.writingText}</p>
      {seconds >= longSeconds && <p class="hint">{page.writingLong}</p>}
    </>
  );
}
