import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logWords } from '../../src/addon/custom-functions.ts';
import { callFunction as callDeclared } from '../../src/functions/call-function.ts';
import { isOfLog, metricIds } from '../../src/metric/metrics.ts';
import { callFunction } from './call.ts';
import { log } from './contract.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const metric = (name: unknown, ...filters: unknown[]) =>
  callFunction('SALES_METRIC', [log, name, ...filters]);
const hour = 3_600_000;

describe('SALES_METRIC', () => {
  // By hand from the five rows of the article's log.
  it.each([
    ['calls', 1000],
    ['appointments', 150],
    ['sales', 50],
    ['callToAppointmentRate', 0.15],
    ['appointmentToSaleRate', 1 / 3],
    ['callToSaleRate', 0.05],
    ['winRate', 1],
    ['revenue', 90_000],
    ['averageDealValue', 1800],
  ])('SALES_METRIC of %s is %d', (name, value) => {
    expect(metric(name)).toBe(value);
  });

  it('SALES_METRIC knows every metric by its id and by its word in every language, however it is written', () => {
    const words = logWords().metrics;
    for (const id of metricIds) {
      const written = [...words[id], ` ${words[id][0]!.toUpperCase()} `];
      if (isOfLog(id)) for (const name of written) expect(metric(name), name).toBe(metric(id));
      else
        for (const name of [id, ...written])
          expect(() => metric(name)).toThrow('one that the log alone answers');
    }
    expect(Object.keys(words)).toEqual(metricIds);
    expect(metric('Продажі')).toBe(50);
    expect(metric('Конверсія дзвінків у продажі')).toBe(0.05);
  });

  it('SALES_METRIC counts from the first day to the last one, both included', () => {
    expect(metric('calls', '2026-11-16', '2026-11-16')).toBe(400);
    expect(metric('calls', '2026-11-03')).toBe(400);
    expect(metric('calls', '', '2026-11-15')).toBe(600);
    expect(metric('calls', null, undefined)).toBe(1000);
    expect(metric('calls', '2027-01-01')).toBe(0);
    expect(metric('callToSaleRate', '2027-01-01')).toBe('');
  });

  it('SALES_METRIC tells the day of a date in the spreadsheet’s time zone, in the log and in its arguments', () => {
    // Midnight of 16 November in a zone two hours ahead is 22:00 of the 15th in UTC.
    const midnight = new Date(Date.UTC(2026, 10, 16) - 2 * hour);
    const dated = [log[0]!, ...log.slice(1).map(([, ...rest]) => [midnight, ...rest])];
    expect(callFunction('SALES_METRIC', [dated, 'calls', '2026-11-16', '2026-11-16'])).toBe(1000);
    expect(callFunction('SALES_METRIC', [dated, 'calls', '', '2026-11-15'])).toBe(0);
    expect(metric('calls', midnight, midnight)).toBe(400);
  });

  it('SALES_METRIC asks for the time zone only where a cell holds a date', () => {
    const wallClockOf = () => {
      throw new Error('asked for the time zone');
    };
    const call = (table: unknown) =>
      callDeclared('SALES_METRIC', [table, 'sales'], { wallClockOf, logWords });
    expect(call(log)).toBe(50);
    expect(() => call([log[0], [new Date(0), 'Ann', 'sale', 1]])).toThrow('asked for the time zone');
  });

  it('SALES_METRIC names a day that no log holds: it would count nothing, or everything', () => {
    const reason = (cell: unknown) =>
      `from requires a date from 1990 to 2099, or a text such as 2026-11-30, got ${cell}`;
    expect(() => metric('calls', new Date(Date.UTC(1900, 0, 1)))).toThrow(reason('text "1900-01-01"'));
    expect(() => metric('calls', '2100-01-01')).toThrow(reason('text "2100-01-01"'));
    expect(() => metric('calls', new Date(Number.NaN))).toThrow(reason('a date'));
  });

  it('SALES_METRIC of a rep or a segment counts their rows, however the name is spelled', () => {
    expect(metric('calls', '', '', 'Ann')).toBe(600);
    expect(metric('calls', '', '', '  bo ')).toBe(400);
    expect(metric('sales', '', '', '', 'B2C')).toBe(20);
    expect(metric('sales', '', '', 'Ann', 'B2C')).toBe(0);
    expect(metric('sales', '', '', 'Nobody')).toBe(0);
    expect(metric('winRate', '', '', 'Nobody')).toBe('');
    const nameless = [...log, ['2026-11-30', '', 'sale', 7]];
    expect(callFunction('SALES_METRIC', [nameless, 'sales', '', '', 'Nobody'])).toBe(0);
    expect(callFunction('SALES_METRIC', [nameless, 'sales'])).toBe(57);
  });

  it('SALES_METRIC of ranges fills a table in one call: the bad row alone says why, a blank one is blank', () => {
    expect(
      metric(
        column('calls', 'sales', '', 'no such', 'sales', 'calls', 'calls'),
        column('2026-11-01', '', '', '', '', 'soon', '2026-11-30'),
        column('', '', '', '', '', '', '2026-11-01'),
        column('Ann', 'Bo', '', 'Bo', '', '', ''),
      ),
    ).toEqual(
      column(
        600,
        20,
        '',
        '#metric requires the name of a metric, such as "sales" or "callToSaleRate", got text "no such"',
        50,
        '#from requires a date from 1990 to 2099, or a text such as 2026-11-30, got text "soon"',
        '#to requires a day that is not before from, got an earlier one',
      ),
    );
    expect(metric([['calls', 'sales']], [['2026-11-01', '2026-11-01']])).toEqual([[1000, 50]]);
    expect(() => metric(column('calls', 'sales'), column('2026-11-01'))).toThrow(
      'from requires a range as large as metric (2 rows × 1 column), got a range of 1 row × 1 column',
    );
  });

  it('SALES_METRIC of ranges is SALES_METRIC of each element', () => {
    const day = fc.constantFrom('', '2026-11-02', '2026-11-16', '2026-11-30', 'soon');
    const name = fc.constantFrom('calls', 'sales', 'winRate', 'revenue', 'no such');
    const element = fc.tuple(
      name,
      day,
      day,
      fc.constantFrom('', 'Ann', 'Bo'),
      fc.constantFrom('', 'B2B', 'B2C'),
    );
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), (elements) => {
        const columns = [0, 1, 2, 3, 4].map((index) => elements.map((each) => [each[index]]));
        const [names, ...filters] = columns;
        const alone = elements.map(([metricName, ...rest]) => {
          try {
            return [metric(metricName, ...rest)];
          } catch (reason) {
            return [`#${(reason as Error).message}`];
          }
        });
        expect(metric(names, ...filters)).toEqual(alone);
      }),
    );
  });

  it('SALES_METRIC of a blank metric is blank; a log of its headings alone has made nothing', () => {
    expect(metric('')).toBe('');
    expect(metric(column('', ''))).toEqual(column('', ''));
    expect(callFunction('SALES_METRIC', [[log[0]], 'calls'])).toBe(0);
    expect(callFunction('SALES_METRIC', [[log[0]], 'winRate'])).toBe('');
  });

  it('SALES_METRIC takes the log in any language, its columns in any order, and blank rows below it', () => {
    const ukrainian = [
      ['Активність', 'Дата', 'Кількість'],
      ['холодний дзвінок', '2026-11-02', 20],
      ['продаж', '2026-11-02', ''],
      ...Array.from({ length: 2000 }, () => ['', '', '']),
    ];
    expect(callFunction('SALES_METRIC', [ukrainian, 'callToSaleRate'])).toBe(0.05);
  });

  it('SALES_METRIC leaves out rows that cannot be read', () => {
    const untidy = [
      ...log,
      ['soon', 'Ann', 'sale', 1],
      ['2026-11-30', 'Ann', 'sale', 0.5],
      ['#REF!', '', ''],
    ];
    expect(callFunction('SALES_METRIC', [untidy, 'sales'])).toBe(50);
  });

  it('SALES_METRIC reads a log of 50,000 rows, however many blank rows follow, and refuses one more', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ['2026-11-02', 'sale']);
    const blank = Array.from({ length: 10_000 }, () => ['', '']);
    const heading = ['Date', 'Activity'];
    expect(callFunction('SALES_METRIC', [[heading, ...rows(50_000), ...blank], 'sales'])).toBe(50_000);
    expect(() => callFunction('SALES_METRIC', [[heading, ...rows(50_001)], 'sales'])).toThrow(
      'log requires at most 50000 rows (use the summary), got 50001',
    );
  });

  it.each([
    [[['Date', 'Rep']], 'log requires the headings Date and Activity in its first row, got no Activity'],
    [
      [['2026-11-02', 'sale']],
      'log requires the headings Date and Activity in its first row, got neither Date nor Activity',
    ],
    [
      [['Date', 'Activity', 'Date']],
      'log requires each heading once in its first row, got text "Date" twice',
    ],
    ['#REF!', 'log requires the log with its heading row, such as ActivityLog, got the error #REF!'],
    ['', 'log requires the log with its heading row, such as ActivityLog, got nothing'],
    [
      [
        ['Date', 'Activity'],
        ['2026-11-02', 'sale'],
        ['2026-11-02', 'Dial'],
      ],
      'log requires activities of the default catalogue (or give the catalogue of Settings as activities), got text "Dial" in row 3',
    ],
  ])('SALES_METRIC of the log %j throws: %s', (table, reason) => {
    expect(() => callFunction('SALES_METRIC', [table, 'sales'])).toThrow(new Error(reason));
    expect(() => callFunction('SALES_METRIC', [table, column('sales', 'calls')])).toThrow(new Error(reason));
  });
});

describe('the catalogue', () => {
  const own = [
    ['Date', 'Activity', 'Count'],
    ['2026-11-02', 'Dial', 40],
    ['2026-11-02', 'Demo', 8],
    ['2026-11-02', 'Signed', 2],
    ['2026-11-02', 'typo', 1],
  ];
  const catalogue = [
    ['Dial', 'attempt', 1, true],
    ['Demo', 'appointment set', 2, false],
    ['Signed', 'sale', 3, false],
    ['', '', '', ''],
  ];
  const sales = (activities: unknown) =>
    callFunction('SALES_METRIC', [own, 'callToSaleRate', '', '', '', '', activities]);

  it('SALES_METRIC takes the range of Settings with or without its headings, its columns in any order', () => {
    expect(sales(catalogue)).toBe(0.05);
    expect(sales([['Activity', 'Role', 'Funnel stage', 'Counts as a touch'], ...catalogue])).toBe(0.05);
    expect(sales([['Activities', '', '', ''], ['Activity', 'Role', 'Funnel stage', ''], ...catalogue])).toBe(
      0.05,
    );
    expect(
      sales([
        ['Роль', 'Активність'],
        ['спроба', 'Dial'],
        ['продаж', 'Signed'],
      ]),
    ).toBe(0.05);
  });

  it.each([
    [[['Dial', 'attempts']], 'activities requires a role of Settings, got text "attempts" in row 1'],
    [
      [
        ['Dial', 'attempt', 1],
        ['Demo', 'sale', 1.5],
      ],
      'activities requires a stage that is a whole number above 0, got 1.5 in row 2',
    ],
    [[['', '']], 'activities requires at least one activity, got none'],
    ['Settings', 'activities requires the catalogue of Settings: name, role, stage, got text "Settings"'],
  ])('SALES_METRIC with the activities %j throws: %s', (activities, reason) => {
    expect(() => sales(activities)).toThrow(new Error(reason));
  });

  it('FUNNEL_FROM_LOG has the stages of the catalogue, two names on one stage together', () => {
    const two = [...catalogue.slice(0, 3), ['typo', 'attempt', 1, true]];
    const table = callFunction('FUNNEL_FROM_LOG', [own, '', '', '', '', two]) as unknown[][];
    expect(table.map(([stage, count]) => [stage, count])).toEqual([
      ['Stage', 'Count'],
      ['Dial + typo', 41],
      ['Demo', 8],
      ['Signed', 2],
    ]);
  });
});

describe('FUNNEL_FROM_LOG', () => {
  const funnel = (...filters: unknown[]) => callFunction('FUNNEL_FROM_LOG', [log, ...filters]) as unknown[][];

  it('FUNNEL_FROM_LOG is FUNNEL of the counts in the log', () => {
    expect(funnel()).toEqual(
      callFunction('FUNNEL', [column('cold call', 'appointment set', 'sale'), column(1000, 150, 50)]),
    );
  });

  it('FUNNEL_FROM_LOG counts days, rep and segment as SALES_METRIC does', () => {
    expect(funnel('2026-11-16', '2026-11-30', 'Bo', 'b2c').map(([, count]) => count)).toEqual([
      'Count',
      400,
      0,
      20,
    ]);
    expect(funnel('2027-01-01')[2]).toEqual(['appointment set', 0, '', '', '']);
  });

  it('FUNNEL_FROM_LOG refuses lists where it takes one value, and a catalogue without a funnel', () => {
    expect(() => funnel(column('2026-11-01', '2026-11-02'))).toThrow(
      'from requires a date from 1990 to 2099, or a text such as 2026-11-30, got a range of 2 rows × 1 column',
    );
    expect(() => funnel('', '', '', '', [['cold call', 'attempt', 1]])).toThrow(
      'activities requires at least 2 funnel stages, got 1',
    );
  });

  it('FUNNEL_FROM_LOG names the stages in the language that the log is written in', () => {
    const table = callFunction('FUNNEL_FROM_LOG', [
      [
        ['Дата', 'Активність'],
        ['2026-11-02', 'продаж'],
      ],
    ]) as unknown[][];
    expect(table.map(([stage]) => stage)).toEqual([
      'Stage',
      'холодний дзвінок',
      'призначена зустріч',
      'продаж',
    ]);
  });
});
