const MARK = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Text by a printf-like template: %s %d %i %u %f %e %g %x %X %o %b %c %j with flags, width and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(MARK, (mark, position, flags: string, width, precision, conversion: string) => {
    if (conversion === '%') return '%';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw new Error(`Format specifier '${mark}'`);
    const value = values[index];
    const digits = precision === undefined ? undefined : Number(precision);
    return aligned(
      body(conversion, value, digits, flags, mark),
      flags,
      Number(width ?? 0),
      typeof value === 'number',
    );
  });
}

function body(
  conversion: string,
  value: unknown,
  digits: number | undefined,
  flags: string,
  mark: string,
): string {
  const number = Number(value);
  switch (conversion) {
    case 's':
    case 'S': {
      const text = String(value).slice(0, digits);
      return conversion === 'S' ? text.toUpperCase() : text;
    }
    case 'd':
    case 'i':
    case 'u':
      return signed(grouped(String(Math.trunc(number)), flags), flags);
    case 'f':
      return signed(grouped(number.toFixed(digits ?? 6), flags), flags);
    case 'e':
    case 'E': {
      const text = number.toExponential(digits ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
      return signed(conversion === 'E' ? text.toUpperCase() : text, flags);
    }
    case 'g':
      return signed(number.toPrecision(digits ?? 6), flags);
    case 'x':
    case 'X': {
      const text = (Math.trunc(number) >>> 0).toString(16);
      return conversion === 'X' ? text.toUpperCase() : text;
    }
    case 'o':
      return (Math.trunc(number) >>> 0).toString(8);
    case 'b':
      return typeof value === 'number' ? (Math.trunc(number) >>> 0).toString(2) : String(value);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'j':
      return JSON.stringify(value);
    default:
      throw new Error(`Format specifier '${mark}'`);
  }
}

function grouped(text: string, flags: string): string {
  if (!flags.includes(',')) return text;
  const [whole, fraction] = text.split('.') as [string, string?];
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function signed(text: string, flags: string): string {
  if (text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function aligned(text: string, flags: string, width: number, isNumber: boolean): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (flags.includes('0') && isNumber) {
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
  }
  return text.padStart(width);
}
