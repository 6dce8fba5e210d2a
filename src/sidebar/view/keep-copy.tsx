import { useState } from 'preact/hooks';
import type { CopyAnswer } from '../../addon/contract.ts';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { Desk } from '../desk.ts';
import { Spinner } from './icon.tsx';
import { Message, type Tone } from './message.tsx';

/** Keeps the summary of the sheet, whoever wrote it when, as a dated sheet of values. */
export function KeepCopy({ desk, words, isOff }: { desk: Desk; words: Words; isOff: boolean }) {
  const { page } = words;
  const [isKeeping, setKeeping] = useState(false);
  const [said, setSaid] = useState<{ tone: Tone; title: string; text: string } | null>(null);
  const keep = async () => {
    if (isOff || isKeeping) return;
    setKeeping(true);
    setSaid(null);
    const answer = await desk.means.call<CopyAnswer>('keepCopy', {});
    setKeeping(false);
    setSaid(
      answer.ok
        ? { tone: 'ok', title: page.copyKept, text: page.copyKeptAs(answer.value.sheet) }
        : { tone: 'err', title: page.copyFailed, text: desk.messageOf(answer, 'copy') },
    );
  };
  return (
    <div class="section">
      <div class="btns">
        <button
          type="button"
          class="btn second"
          aria-disabled={isOff || isKeeping}
          onClick={() => void keep()}
        >
          {isKeeping && <Spinner />}
          {isKeeping ? page.keepingCopy : page.keepCopy}
        </button>
      </div>
      <div role="status">{said && <Message {...said} />}</div>
    </div>
  );
}
