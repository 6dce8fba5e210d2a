/** Words of the summary's block on goals. */
export interface GoalWords {
  heading: string;
  /** Heading of the tables of all who have a goal. */
  everyone: string;
  /** Nothing in Settings holds in the period. */
  none: string;
  /** Cards: what was done of the target, and so on; a line of small print below each. */
  cards: {
    ofTarget(target: string): string;
    expected(amount: string): string;
    firstDay: string;
    needed: string;
    neededCalls(workdaysLeft: number): string;
    neededOf(measure: string, workdaysLeft: number): string;
    noDayLeft: string;
    asSoFar(callsPerDay: number): string;
    reached: string;
    missedBy(amount: string): string;
    endedOn(day: string): string;
    noRates: string;
    noCalls: string;
    noChance: string;
  };
  /** What the rest takes: what a day needs with its chance, then the calls for each confidence. */
  rest(
    missing: number,
    workdaysLeft: number,
    odds: readonly { calls: number; callsPerDay: number; confidence: string }[],
  ): string;
  /** What the calls are reckoned with; `days` null = the whole log. */
  rates(sales: number, calls: number, days: string | null): string;
  table: {
    goal: string;
    done: string;
    expected: string;
    needed: string;
    aWorkday(stage: string): string;
    chance: string;
    calls90: string;
    everybody: string;
  };
  notes: {
    sum: string;
    borrowed(names: readonly string[]): string;
    overlap(wins: string, yields: string): string;
    ended(cell: string, day: string): string;
    begins(cell: string, day: string): string;
    service(rep: string, from: string | null, to: string | null): string;
    unknown(name: string, cell: string): string;
    unknownAbsent(name: string, cell: string): string;
    more(count: number): string;
    definition: string;
  };
}
