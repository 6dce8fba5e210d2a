/**
 * The day that a clock in a time zone shows, as ISO text: "2026-11-23". null for a zone that this browser does not know.
 */
export function dayIn(timeZone: string, now: Date): string | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const part: Partial<Record<string, string>> = {};
    for (const { type, value } of format.formatToParts(now)) part[type] = value;
    return `${part.year}-${part.month}-${part.day}`;
  } catch {
    return null;
  }
}
