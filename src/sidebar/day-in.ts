/**
 * The day that a clock in a time zone shows, as ISO text: "2026-11-23". null for a zone that this browser does not know.
 */
export function dayIn(timeZone: string, now: Date): string | null {
  const part = partsIn(timeZone, now, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return part && `${part.year}-${part.month}-${part.day}`;
}

/** The time that a clock in a time zone shows: "14:31". null for a zone that this browser does not know. */
export function timeIn(timeZone: string, now: Date): string | null {
  const part = partsIn(timeZone, now, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return part && `${part.hour}:${part.minute}`;
}

function partsIn(
  timeZone: string,
  now: Date,
  options: Intl.DateTimeFormatOptions & { hourCycle?: 'h23' },
): Partial<Record<string, string>> | null {
  try {
    const part: Partial<Record<string, string>> = {};
    for (const { type, value } of new Intl.DateTimeFormat('en-US', { ...options, timeZone }).formatToParts(
      now,
    ))
      part[type] = value;
    return part;
  } catch {
    return null;
  }
}
