import { type ColumnTable, from, table } from 'arquero';
import { fieldOf, peerKinds } from './peer-fields.ts';
import { type Answer, type Contender, groupKey } from './question.ts';

const month = (day: string) => `d => op.utcyear(d.${day} * 864e5) * 12 + op.utcmonth(d.${day} * 864e5)`;

/** The question in arquero's verbs; rows go in as arrays, one per column. */
export const contender: Contender<ColumnTable> = {
  load(sheet) {
    const rows = sheet.slice(1);
    return table({
      place: rows.map((_, index) => index),
      day: rows.map(fieldOf.day),
      rep: rows.map(fieldOf.rep),
      activity: rows.map(fieldOf.activity),
      count: rows.map(fieldOf.count),
      prospect: rows.map(fieldOf.prospect),
      value: rows.map(fieldOf.value),
      minutes: rows.map(fieldOf.minutes),
      loggedDay: rows.map(fieldOf.loggedDay),
    });
  },
  ask(log) {
    const act = log
      .derive({
        rep: 'd => op.lower(op.trim(d.rep))',
        activity: 'd => op.lower(op.trim(d.activity))',
        prospect: 'd => d.prospect === null ? null : op.lower(op.trim(d.prospect))',
        month: month('day'),
        n: 'd => d.count === null ? 1 : d.count',
        cents: 'd => d.value === null ? null : op.round(d.value * 100)',
        ticks: 'd => d.minutes === null ? null : op.round(d.minutes * 6000)',
        delay: 'd => d.loggedDay - d.day',
        order: 'd => d.day * 1e7 + d.place',
      })
      .lookup(from([...peerKinds]), ['activity', 'activity'], 'role', 'isTouch');
    const named = act.filter('d => d.prospect !== null');
    const touches = named.filter('d => d.isTouch');
    const credits = named
      .groupby('prospect')
      .rollup({
        any: 'd => op.min(d.order)',
        touch: 'd => op.min(d.isTouch ? d.order : null)',
        firstTouch: 'd => op.min(d.isTouch ? d.day : null)',
        firstConversation: "d => op.min(d.role === 'conversation' ? d.day : null)",
        firstSale: "d => op.min(d.role === 'sale' ? d.day : null)",
      })
      .derive({ order: 'd => d.touch == null ? d.any : d.touch' })
      .lookup(named, ['order', 'order'], 'rep')
      .reify();
    const won = credits.filter('d => d.firstSale != null');
    const touched = touches
      .lookup(won, ['prospect', 'prospect'], 'firstSale')
      .filter('d => d.day <= d.firstSale')
      .groupby('prospect')
      .rollup({ touches: 'd => op.sum(d.n)' });
    const once = named
      .filter("d => d.role === 'attempt' || d.role === 'conversation' || d.role === 'appointmentSet'")
      .dedupe('month', 'prospect', 'role')
      .select('month', 'prospect', 'role')
      .lookup(credits, ['prospect', 'prospect'], 'rep')
      .groupby('month', 'rep');
    const parts = [
      act.groupby('month', 'rep').pivot('role', { value: 'd => op.sum(d.n)' }),
      act.groupby('month', 'rep').rollup({
        revenueCents: "d => op.sum(d.role === 'sale' || d.role === 'upsellClosed' ? d.cents : null)",
        saleCents: "d => op.sum(d.role === 'sale' ? d.cents : null)",
        valuedSales: "d => op.sum(d.role === 'sale' && d.cents !== null ? d.n : null)",
        namedAttempts: "d => op.sum(d.role === 'attempt' && d.prospect !== null ? d.n : null)",
        namedSales: "d => op.sum(d.role === 'sale' && d.prospect !== null ? d.n : null)",
        sellingTicks: "d => op.sum(d.role !== 'nonSelling' ? d.ticks : null)",
        nonSellingTicks: "d => op.sum(d.role === 'nonSelling' ? d.ticks : null)",
        callTicks: "d => op.sum(d.role === 'attempt' || d.role === 'conversation' ? d.ticks : null)",
        logged: 'd => op.valid(d.delay)',
        loggingDelayMedian: 'd => op.median(d.delay)',
      }),
      once.rollup({
        attempted: "d => op.sum(d.role === 'attempt' ? 1 : 0)",
        conversed: "d => op.sum(d.role === 'conversation' ? 1 : 0)",
        appointed: "d => op.sum(d.role === 'appointmentSet' ? 1 : 0)",
      }),
      won
        .lookup(touched, ['prospect', 'prospect'], 'touches')
        .derive({
          month: month('firstSale'),
          touches: 'd => d.touches == null ? 0 : d.touches',
          cycle: 'd => d.firstSale >= d.firstTouch ? d.firstSale - d.firstTouch : null',
        })
        .groupby('month', 'rep')
        .rollup({
          won: 'd => op.count()',
          soldOnFirstCall: 'd => op.sum(d.firstConversation === d.firstSale ? 1 : 0)',
          touches: 'd => op.sum(d.touches)',
          touchesMedian: 'd => op.median(d.touches)',
          cycles: 'd => op.valid(d.cycle)',
          cycleDays: 'd => op.sum(d.cycle)',
          cycleDaysMedian: 'd => op.median(d.cycle)',
        }),
    ];
    const answer: Answer = new Map();
    for (const { month: months, rep, ...cells } of parts
      .reduce((all, part) =>
        all.join_full(part, [
          ['month', 'rep'],
          ['month', 'rep'],
        ]),
      )
      .objects() as { month: number; rep: string }[]) {
      const text = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
      answer.set(groupKey(text, rep), cells);
    }
    return answer;
  },
};
