/** The number that somebody typed in a language's way, a point always being understood where it cannot mean thousands; null for what is none. */
export function typedNumber(text: string, tag: string): number | null {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  let plain = text
    .trim()
    .replace(/^−/, '-')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  if (group === ',' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, '');
  if (decimal === ',') plain = plain.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
