import type { SidebarState, SummaryAnswer, SummaryRequest } from '../addon/contract.ts';
import type { Words } from '../locale/words.ts';
import { dayIn } from './day-in.ts';
import { element, say } from './element.ts';
import { call } from './server.ts';

type Period = SummaryRequest['period'];

const input = (id: string) => element<HTMLInputElement>(id);

/** The period, two dates where somebody wants days of their own, and the button that writes the summary. */
export function openSummaryView(state: SidebarState, words: Words): void {
  const period = element<HTMLSelectElement>('period');
  for (const [id, text] of [
    ['period-label', words.page.summary],
    ['from-label', words.page.from],
    ['to-label', words.page.to],
    ['summary', words.page.writeSummary],
  ] as const)
    element(id).textContent = text;
  period.replaceChildren(
    ...Object.entries(words.periods).map(([id, text]) => option(id, text, id === 'thisMonth')),
  );
  const today = dayIn(state.timeZone, new Date()) ?? state.today;
  input('from').value = `${today.slice(0, 8)}01`;
  input('to').value = today;
  const showDays = () => {
    element('days').hidden = period.value !== 'days';
  };
  period.onchange = showDays;
  showDays();
  element('summary').onclick = () => void write(period.value as Period['id'], words);
}

async function write(id: Period['id'], words: Words): Promise<void> {
  const period: Period = id === 'days' ? { id, from: input('from').value, to: input('to').value } : { id };
  say('status', words.page.working);
  const answer = await call<SummaryAnswer>('writeSummary', { period });
  if (!answer.ok) return say('status', answer.message || words.failures[answer.code], true);
  const { rowsRead, rowsRefused, headline } = answer.value;
  say('status', `${words.done.summary(words.rows(rowsRead), rowsRefused)}\n${headline}`);
}

function option(value: string, text: string, isSelected: boolean): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  if (isSelected) made.setAttribute('selected', '');
  return made;
}
