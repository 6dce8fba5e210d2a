import { render } from 'preact';
import { pageWordsFor } from '../locale/page-languages.ts';
import { Desk } from './desk.ts';
import { hear } from './logging.ts';
import { open } from './opening.ts';
import { checkDay } from './rep-day.ts';
import { call, focusGrid } from './server.ts';
import { App } from './view/app.tsx';

const dayCheckMs = 30_000;

const desk = new Desk(
  {
    call,
    focusGrid,
    now: () => new Date(),
    newId: () => `e-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`,
    isOnline: () => navigator.onLine !== false,
    later: (body, ms) => void setTimeout(body, ms),
  },
  pageWordsFor(navigator.language),
  hear,
);

addEventListener('online', () => desk.outbox.retry());
addEventListener('offline', () => desk.outbox.retry());
addEventListener('beforeunload', (event) => {
  if (desk.state.outbox.waiting.length > 0) event.preventDefault();
});
addEventListener('focus', () => checkDay(desk));
setInterval(() => checkDay(desk), dayCheckMs);
render(<App desk={desk} />, document.getElementById('app')!);
void open(desk);
