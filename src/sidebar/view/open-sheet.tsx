import { useState } from 'preact/hooks';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { Desk } from '../desk.ts';

/** The way to a sheet that was just written: a call that brings it to the front, and what kept it from that. */
export function OpenSheet({
  desk,
  words,
  call,
}: {
  desk: Desk;
  words: Words;
  call: 'showSummary' | 'showPlan';
}) {
  const [trouble, setTrouble] = useState('');
  const show = async () => {
    const shown = await desk.means.call(call, {});
    setTrouble(shown.ok ? '' : desk.messageOf(shown, 'read'));
  };
  return (
    <>
      <div class="btns">
        <button type="button" class="btn second" onClick={() => void show()}>
          {words.page.openSheet}
        </button>
      </div>
      {trouble && <p>{trouble}</p>}
    </>
  );
}
