import { binomialTerm } from './binomial-term.ts';

/** Tables this little more likely than the one seen count as equally likely (R: fisher.test). */
const EQUALLY_LIKELY = 1 + 1e-7;
const NEGLIGIBLE = 1e-18;

/**
 * The p-value of Fisher's exact test, two-sided: the chance, if both rates were equal, of a table as unlikely as this one or
 * more so.
 *
 * k of n successes on either side, whole numbers with 0 ≤ k ≤ n. A share above 0, at most 1; null where a side has no
 * attempts. Small values keep all their digits. Throws nothing.
 * Source: R, fisher.test; the terms are Loader's (2000) (R: dhyper).
 *
 * @example fisherTest(31, 52, 20, 52)?.toFixed(12) // '0.049303360644'
 */
export function fisherTest(kA: number, nA: number, kB: number, nB: number): number | null {
  if (nA === 0 || nB === 0) return null;
  const [total, successes] = [nA + nB, kA + kB];
  const [p, q] = [successes / total, (total - successes) / total];
  const whole = binomialTerm(successes, total, p, q);
  const termAt = (k: number) => (binomialTerm(k, nA, p, q) * binomialTerm(successes - k, nB, p, q)) / whole;
  const [least, most] = [Math.max(0, successes - nB), Math.min(successes, nA)];
  const mode = Math.floor(((nA + 1) * (successes + 1)) / (total + 2));
  const limit = termAt(kA) * EQUALLY_LIKELY;
  if (termAt(mode) <= limit) return 1;
  const isUnlikely = (k: number) => termAt(k) <= limit;
  const [low, high] =
    kA < mode
      ? [kA, firstWhere(isUnlikely, mode, most + 1)]
      : [-firstWhere((k) => isUnlikely(-k), -mode, 1 - least), kA];
  const below = sumFrom(termAt, low, least, -1, (k) => fall(k, nA, nB, successes));
  const above = sumFrom(termAt, high, most, 1, (k) => fall(nA - k, nA, nB, total - successes));
  return Math.min(1, below + above);
}

/** The term of k − 1 as a multiple of that of k, of `successes` among nA and nB. */
function fall(k: number, nA: number, nB: number, successes: number): number {
  return (k / (nA - k + 1)) * ((nB - successes + k) / (successes - k + 1));
}

/** The terms from `from` to `to`, which fall on the way. */
function sumFrom(
  termAt: (k: number) => number,
  from: number,
  to: number,
  step: 1 | -1,
  ratioAt: (k: number) => number,
): number {
  if ((to - from) * step < 0) return 0;
  let term = termAt(from);
  let sum = term;
  for (let k = from; k !== to && term > NEGLIGIBLE * sum; k += step) {
    term *= ratioAt(k);
    sum += term;
  }
  return sum;
}

/** The first whole number after `from` at which a condition holds that holds from there on; `end` where it never does. */
function firstWhere(holds: (k: number) => boolean, from: number, end: number): number {
  let [no, yes] = [from, end];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
