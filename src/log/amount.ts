/** Signs and codes of currencies that people write beside an amount: three small letters may be another unit (pcs, hrs). */
const currency = /^(?:[$€£¥₴₽₹₩₪₺₫฿₦]|[A-Z]{3}|usd|eur|gbp|uah|pln|грн\.?|zł|kr\.?|Kč|руб\.?)$/;

/** No amount that people write is longer. */
const longest = 40;

/**
 * The number that a text says beyond doubt: "1 250,50", "1,250.50", "1.250,50", "1250,5", "-40", "$1250", "1250 €". A comma or a
 * dot that could either end the whole part or group its digits ("1,250") is a doubt, and null like everything else. Throws
 * nothing.
 *
 * @example amountIn('1 250,50 грн') // 1250.5
 */
export function amountIn(text: string): number | null {
  if (text.length > longest) return null;
  const found = /^([^\d\s,.+−-]*)\s*([+−-]?)\s*([^\d\s,.+−-]*)\s*(\d[\d\s.,'’]*?)\s*([^\d\s,][^\d]*)?$/.exec(
    text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim(),
  );
  if (!found) return null;
  const [, before = '', sign = '', between = '', digits = '', after = ''] = found;
  const marks = [before, between, after].filter((mark) => mark !== '');
  if (marks.length > 1 || marks.some((mark) => !currency.test(mark.trim()))) return null;
  const size = sizeOf(digits);
  return size === null ? null : sign === '' || sign === '+' ? size : -size;
}

/** Digits with separators: one kind groups thousands, another ends the whole part; one that could do both is a doubt. */
function sizeOf(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const grouped = /^(\d{1,3})((?:[ '’]\d{3})+|(?:,\d{3})+|(?:\.\d{3})+)?(?:([.,])(\d+))?$/.exec(digits);
  const plain = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (plain) {
    const [, whole, , rest] = plain as unknown as [string, string, string, string];
    return rest.length === 3 && whole.length <= 3 && whole !== '0' ? null : Number(`${whole}.${rest}`);
  }
  if (!grouped) return null;
  const [, first, groups = '', mark = '', rest = ''] = grouped;
  const group = groups.charAt(0);
  if (mark !== '' && mark === group) return null;
  if (mark === '' && (group === ',' || group === '.') && groups.length === 4) return null;
  return Number(`${first}${groups.replace(/\D/g, '')}${rest === '' ? '' : `.${rest}`}`);
}
