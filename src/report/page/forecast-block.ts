import type { Words } from '../../locale/words.ts';
import { type Counted, isMeasured } from '../../plan/measured.ts';
import type { Forecast } from '../forecast.ts';
import { periodWords } from '../period-words.ts';
import { countFormat, perDayFormat } from './format.ts';
import { cell, type PageBuilder } from './page-builder.ts';

/** The two forecasts of a running period, each with what it rests on. */
export function addForecast(builder: PageBuilder, forecast: Forecast | null, words: Words): void {
  if (!forecast || (!forecast.byCalls && !forecast.byProspects)) return;
  const say = words.summary.forecast;
  const { byCalls, byProspects } = forecast;
  builder.heading(say.heading);
  builder.add(32, [
    cell(1, 1, 'head', say.way),
    cell(2, 1, 'headRight', say.soFar),
    cell(3, 1, 'headRight', say.fromOpen),
    cell(4, 1, 'headRight', say.fromCalls),
    cell(5, 1, 'headRight', say.expected),
    cell(6, 7, 'head', say.basis),
  ]);
  const calls = Math.round(forecast.callsLeft);
  const restsOn = (basis: string, counted: Counted) => (isMeasured(counted) ? basis : `${basis} ${say.thin}`);
  if (byCalls) {
    builder.add(24, [
      cell(1, 1, 'text', say.byCalls),
      cell(2, 1, 'number', byCalls.actual, countFormat),
      cell(3, 1, 'number'),
      cell(4, 1, 'number', byCalls.sales - byCalls.actual, perDayFormat),
      cell(5, 1, 'key', byCalls.sales, perDayFormat),
      cell(
        6,
        7,
        'definition',
        restsOn(
          say.callsRest(
            calls,
            words.number(forecast.callsPerDay, 1),
            forecast.workdaysLeft,
            forecast.isTodayDeducted,
            byCalls.k,
            byCalls.n,
            periodWords(forecast.measuredIn, words),
          ),
          byCalls,
        ),
      ),
    ]);
  }
  if (byProspects) {
    builder.add(24, [
      cell(1, 1, 'text', say.byProspects),
      cell(2, 1, 'number', byProspects.actual, countFormat),
      cell(3, 1, 'number', byProspects.fromOpen, perDayFormat),
      cell(4, 1, 'number', byProspects.fromNew, perDayFormat),
      cell(5, 1, 'key', byProspects.sales, perDayFormat),
      cell(
        6,
        7,
        'definition',
        restsOn(
          say.prospectsRest(byProspects.open, calls, byProspects.k, byProspects.n, byProspects.horizonDays),
          byProspects,
        ),
      ),
    ]);
  }
  builder.note(say.note);
  builder.gap();
}
