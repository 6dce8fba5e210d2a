import type { DigestStage, SummaryAnswer, SummaryDigest } from '../../addon/contract.ts';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { BasisId } from '../../report/basis.ts';
import type { Desk } from '../desk.ts';
import { capitalised, heading, signed } from '../phrases.ts';
import { Message } from './message.tsx';
import { OpenSheet } from './open-sheet.tsx';

/** That the sheet is written, of what, and the way to it. */
export function SummaryReady(props: { desk: Desk; words: Words; basis: BasisId; answer: SummaryAnswer }) {
  const { desk, words, basis, answer } = props;
  const { page } = words;
  const { period, rowsRead, rowsRefused } = answer;
  const lines = [
    `${capitalised(words, period)}, ${words.report.bases[basis]}.`,
    `${words.report.rowsRead(rowsRead, rowsRead + rowsRefused)}.`,
  ];
  return (
    <Message tone="ok" title={page.summaryReady} text={lines.join('\n')}>
      <OpenSheet desk={desk} words={words} call="showSummary" />
    </Message>
  );
}

/** What the sheet says in short, and what to know before it is believed. */
export function SummaryDigestView({ words, answer }: { words: Words; answer: SummaryAnswer }) {
  const { page, report } = words;
  const { digest, rowsRefused, unread } = answer;
  const { headline, warnings } = digest;
  return (
    <>
      {headline && (
        <section class="card tint">
          <h2>{report.workOn}</h2>
          <p>{headline}</p>
        </section>
      )}
      <Funnel words={words} digest={digest} />
      {warnings.length > 0 && <Message tone="warn" title={page.readWithCare} text={warnings.join('\n')} />}
      {rowsRefused > 0 && (
        <Message tone="warn" title={page.unreadRows(rowsRefused)} text={unread.join('\n')}>
          <p>{page.unreadText}</p>
        </Message>
      )}
    </>
  );
}

function Funnel({ words, digest }: { words: Words; digest: SummaryDigest }) {
  const { page, report } = words;
  const { funnel, stillOpen, comparedWith } = digest;
  if (funnel.length === 0) return <p class="hint">{report.noStages}</p>;
  const hasChange = funnel.some(({ change }) => change !== null);
  return (
    <section class="section digest">
      <h2 id="digest-heading">{report.funnel}</h2>
      <table aria-labelledby="digest-heading">
        <thead>
          <tr>
            <th scope="col">{report.count}</th>
            <th scope="col">{page.converted}</th>
            {hasChange && <th scope="col">{page.change}</th>}
          </tr>
        </thead>
        {funnel.map((stage) => (
          <Stage key={stage.name} words={words} stage={stage} hasChange={hasChange} />
        ))}
      </table>
      {stillOpen > 0 && <p class="hint">{page.stillOpen(stillOpen)}</p>}
      {comparedWith !== null && (
        <p class="hint">{hasChange ? page.changeNote(comparedWith) : page.tooFewToCompare(comparedWith)}</p>
      )}
      {funnel.some(({ change }) => change?.isChance) && <p class="hint">{page.chanceNote}</p>}
    </section>
  );
}

/** The name has a line of its own: beside numbers, 300 pixels break the words of most languages. */
function Stage({ words, stage, hasChange }: { words: Words; stage: DigestStage; hasChange: boolean }) {
  const { page } = words;
  const { name, count, n, stepConversion, change } = stage;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={hasChange ? 3 : 2}>
          {heading(words, name)}
        </th>
      </tr>
      <tr>
        <td>
          <b>{words.number(count)}</b>
          {n !== null && ` ${page.ofBefore(n)}`}
        </td>
        <td>
          {stepConversion !== null && <b>{words.percent(stepConversion)}</b>}
          {stepConversion === null && n !== null && page.tooFew}
        </td>
        {hasChange && <Change words={words} change={change} />}
      </tr>
    </tbody>
  );
}

function Change({ words, change }: { words: Words } & Pick<DigestStage, 'change'>) {
  const { page } = words;
  if (!change) return <td />;
  const { points, isChance } = change;
  const [tone, word] = isChance
    ? ['', page.chance]
    : points > 0
      ? ['risen', page.risen]
      : ['fallen', page.fallen];
  return (
    <td class={`changed ${tone}`}>
      <b>{signed(words, points)}</b> <span>{word}</span>
    </td>
  );
}
