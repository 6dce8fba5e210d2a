const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Java's three-letter zones that IANA has not. */
const LEGACY: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  MST: 'America/Denver',
  CST: 'America/Chicago',
  AST: 'America/Halifax',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  CET: 'Europe/Paris',
  EET: 'Europe/Athens',
  BST: 'Europe/London',
};

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: LEGACY[zone] ?? zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        era: 'short',
      });
    } catch {
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

function fixedOffsetMs(zone: string): number | null {
  const match = /^GMT(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone);
  if (!match) return null;
  const [, sign, hours = '0', minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Whether a text names a zone that Java would know. */
export function isZone(zone: string): boolean {
  return zone !== '' && (fixedOffsetMs(zone) !== null || formatOf(zone) !== null);
}

/** Milliseconds by which clocks of the zone are ahead of UTC at an instant. */
export function offsetMs(zone: string, time: number): number {
  const fixed = fixedOffsetMs(zone);
  if (fixed !== null) return fixed;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone)!.formatToParts(time)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second), 0);
  return wall.getTime() - Math.floor(time / 1000) * 1000;
}

/** The instant at which clocks of the zone show a wall time (given as if it were UTC). */
export function instantOf(zone: string, wall: number): number {
  const first = wall - offsetMs(zone, wall);
  return wall - offsetMs(zone, first);
}

/** Name of the zone at an instant, "GMT+02:00" where English has no short one. */
export function zoneName(zone: string, time: number, isLong: boolean): string {
  if (fixedOffsetMs(zone) !== null) return zone;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: LEGACY[zone] ?? zone,
    timeZoneName: isLong ? 'long' : 'short',
  });
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')!.value;
  const match = /^GMT([+-])(\d{1,2})(?::(\d{2}))?$/.exec(name);
  return match ? `GMT${match[1]}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}` : name;
}
