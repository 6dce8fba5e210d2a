/**
 * Runs `work` with the thread's default time zone set to `timeZone`, the only way to set it for a vm context.
 * Works in the main thread; a worker keeps the zone in which it was started.
 */
export function inTimeZone<Result>(timeZone: string, work: () => Result): Result {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** Whether dates of this thread print in `timeZone` now: compares two instants of the year, summer and winter. */
export function isThreadIn(timeZone: string): boolean {
  return [0, 180].every((day) => {
    const instant = new Date(Date.UTC(2026, 0, 15) + day * 86_400_000);
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    const [hour, minute] = parts.format(instant).split(':').map(Number);
    return instant.getHours() === hour && instant.getMinutes() === minute;
  });
}
