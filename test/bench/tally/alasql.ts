import alasql from 'alasql';
import { dateOf } from '../../../src/log/day.ts';
import { fieldOf, peerKinds } from './peer-fields.ts';
import { type Answer, askedRoles, type Contender, groupKey } from './question.ts';

type Rows = Record<string, unknown>[];

const counts = askedRoles.map((role) => `SUM(CASE WHEN role = '${role}' THEN n ELSE 0 END) AS \`${role}\``);

/** Months since year 0: dates of alasql are those of the machine's time zone. */
alasql.fn.monthOf = (day) => {
  const { year, month } = dateOf(day as number);
  return year * 12 + month - 1;
};

/** The question in alasql's SQL, step by step; rows go in as objects. */
export const contender: Contender<Rows> = {
  load: (table) =>
    table.slice(1).map((cells, place) => ({
      place,
      day: fieldOf.day(cells),
      rep: fieldOf.rep(cells),
      activity: fieldOf.activity(cells),
      amount: fieldOf.count(cells),
      prospect: fieldOf.prospect(cells),
      money: fieldOf.value(cells),
      spent: fieldOf.minutes(cells),
      logged: fieldOf.loggedDay(cells),
    })),
  ask(log) {
    const run = (sql: string, ...tables: Rows[]) => alasql(sql, tables) as Rows;
    const clean = run(
      `SELECT day, monthOf(day) AS mon, LOWER(TRIM(rep)) AS rep, LOWER(TRIM(activity)) AS activity,
        CASE WHEN prospect IS NULL THEN NULL ELSE LOWER(TRIM(prospect)) END AS prospect,
        CASE WHEN amount IS NULL THEN 1 ELSE amount END AS n,
        CASE WHEN money IS NULL THEN NULL ELSE ROUND(money * 100) END AS cents,
        CASE WHEN spent IS NULL THEN 0 ELSE ROUND(spent * 6000) END AS ticks,
        logged - day AS delay, day * 10000000 + place AS turn FROM ?`,
      log,
    );
    const act = run(
      'SELECT a.*, k.role, k.isTouch FROM ? AS a JOIN ? AS k ON a.activity = k.activity',
      clean,
      [...peerKinds],
    );
    const named = run('SELECT * FROM ? WHERE prospect IS NOT NULL', act);
    const earliest = (condition: string, what: string, name: string) =>
      run(`SELECT prospect, MIN(${what}) AS ${name} FROM ? WHERE ${condition} GROUP BY prospect`, named);
    const credits = run(
      `SELECT e.prospect, r.rep, t.firstTouch, c.firstConversation, s.firstSale
      FROM (SELECT e.prospect, CASE WHEN t.turn IS NULL THEN e.turn ELSE t.turn END AS turn
        FROM ? AS e LEFT JOIN ? AS t ON e.prospect = t.prospect) AS e
      JOIN ? AS r ON e.turn = r.turn
      LEFT JOIN ? AS t ON e.prospect = t.prospect
      LEFT JOIN ? AS c ON e.prospect = c.prospect
      LEFT JOIN ? AS s ON e.prospect = s.prospect`,
      earliest('TRUE', 'turn', 'turn'),
      earliest('isTouch', 'turn', 'turn'),
      named,
      earliest('isTouch', 'day', 'firstTouch'),
      earliest("role = 'conversation'", 'day', 'firstConversation'),
      earliest("role = 'sale'", 'day', 'firstSale'),
    );
    const touches = run(
      `SELECT a.prospect, SUM(a.n) AS touches FROM ? AS a JOIN ? AS c ON a.prospect = c.prospect
      WHERE a.isTouch AND a.day <= c.firstSale GROUP BY a.prospect`,
      named,
      run('SELECT * FROM ? WHERE firstSale IS NOT NULL', credits),
    );
    const won = run(
      `SELECT monthOf(c.firstSale) AS mon, c.rep, CASE WHEN t.touches IS NULL THEN 0 ELSE t.touches END AS touches,
        CASE WHEN c.firstConversation = c.firstSale THEN 1 ELSE 0 END AS isFirstCall,
        CASE WHEN c.firstSale >= c.firstTouch THEN c.firstSale - c.firstTouch ELSE NULL END AS cycle
      FROM ? AS c LEFT JOIN ? AS t ON c.prospect = t.prospect WHERE c.firstSale IS NOT NULL`,
      credits,
      touches,
    );
    const once = run(
      `SELECT DISTINCT mon, prospect, role FROM ? WHERE role = 'attempt' OR role = 'conversation' OR role = 'appointmentSet'`,
      named,
    );
    const parts = [
      run(
        `SELECT mon, rep, ${counts},
          SUM(CASE WHEN role = 'sale' OR role = 'upsellClosed' THEN cents ELSE 0 END) AS revenueCents,
          SUM(CASE WHEN role = 'sale' THEN cents ELSE 0 END) AS saleCents,
          SUM(CASE WHEN role = 'sale' AND cents IS NOT NULL THEN n ELSE 0 END) AS valuedSales,
          SUM(CASE WHEN role = 'attempt' AND prospect IS NOT NULL THEN n ELSE 0 END) AS namedAttempts,
          SUM(CASE WHEN role = 'sale' AND prospect IS NOT NULL THEN n ELSE 0 END) AS namedSales,
          SUM(CASE WHEN role = 'nonSelling' THEN 0 ELSE ticks END) AS sellingTicks,
          SUM(CASE WHEN role = 'nonSelling' THEN ticks ELSE 0 END) AS nonSellingTicks,
          SUM(CASE WHEN role = 'attempt' OR role = 'conversation' THEN ticks ELSE 0 END) AS callTicks,
          COUNT(delay) AS logged, MEDIAN(delay) AS loggingDelayMedian
        FROM ? GROUP BY mon, rep`,
        act,
      ),
      run(
        `SELECT o.mon, c.rep,
          SUM(CASE WHEN o.role = 'attempt' THEN 1 ELSE 0 END) AS attempted,
          SUM(CASE WHEN o.role = 'conversation' THEN 1 ELSE 0 END) AS conversed,
          SUM(CASE WHEN o.role = 'appointmentSet' THEN 1 ELSE 0 END) AS appointed
        FROM ? AS o JOIN ? AS c ON o.prospect = c.prospect GROUP BY o.mon, c.rep`,
        once,
        credits,
      ),
      run(
        `SELECT mon, rep, COUNT(*) AS won, SUM(isFirstCall) AS soldOnFirstCall, SUM(touches) AS touches,
          MEDIAN(touches) AS touchesMedian FROM ? GROUP BY mon, rep`,
        won,
      ),
      run(
        `SELECT mon, rep, COUNT(*) AS cycles, SUM(cycle) AS cycleDays, MEDIAN(cycle) AS cycleDaysMedian
        FROM ? WHERE cycle IS NOT NULL GROUP BY mon, rep`,
        won,
      ),
    ];
    const answer: Answer = new Map();
    for (const part of parts) {
      for (const { mon, rep, ...cells } of part as { mon: number; rep: string }[]) {
        const text = `${Math.floor(mon / 12)}-${String((mon % 12) + 1).padStart(2, '0')}`;
        answer.set(groupKey(text, rep), { ...answer.get(groupKey(text, rep)), ...cells });
      }
    }
    return answer;
  },
};
