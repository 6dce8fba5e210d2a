import { parseIso } from '../../log/day.ts';
import { lastWeekNow } from '../goals.ts';
import type { State } from '../state.ts';
import { lastWeekRows } from '../today.ts';
import { stageName } from '../today-phrases.ts';

/** Last week at each stage of the funnel. */
export function LastWeek({ state }: { state: State }) {
  const { words, facts } = state;
  const { todayTab } = words.page;
  const week = lastWeekNow(state);
  if (!week) return null;
  const rows = lastWeekRows(week, facts!.activities);
  const days = words.shortRange(parseIso(week.from)!, parseIso(week.to)!);
  const hasAverage = week.workdays > 0;
  if (rows.length === 0) return null;
  return (
    <section class="section" aria-labelledby="last-week-heading">
      <h2 id="last-week-heading">{todayTab.lastWeek(days)}</h2>
      <table class="odds" aria-labelledby="last-week-heading">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.report.count}</th>
            {hasAverage && <th scope="col">{todayTab.aWorkday}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ names, count, aWorkday }) => (
            <tr key={names.join('+')}>
              <th scope="row">{stageName(words, names)}</th>
              <td>{words.number(count)}</td>
              {aWorkday !== null && <td>{words.number(aWorkday, 1)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
