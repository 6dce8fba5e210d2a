import type { Desk } from '../desk.ts';
import type { State } from '../state.ts';
import { PageHead } from './page-head.tsx';

/** What a person must know, in a page. */
export function HelpPage({ desk, state }: { desk: Desk; state: State }) {
  const { page } = state.words;
  return (
    <div class="section">
      <PageHead desk={desk} state={state} title={page.help} />
      {page.helpTexts.map(([title, text]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p class="help">{text}</p>
        </section>
      ))}
    </div>
  );
}
