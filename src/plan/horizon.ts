/** So many of the won cycles end within the horizon. */
const share = 0.9;

/**
 * How many days a cohort is followed: the fewest in which nine of ten won cycles ended, but no more than the age of the
 * youngest cohort compared; that age where nothing was won. Whole days, at least 0. Throws nothing.
 *
 * @example horizonDays([3, 5, 8, 9, 10, 12, 20, 21, 30, 90], 400) // 30
 */
export function horizonDays(cycles: readonly number[], youngestAge: number): number {
  const age = Math.max(0, youngestAge);
  if (cycles.length === 0) return age;
  const sorted = [...cycles].sort((a, b) => a - b);
  return Math.min(age, sorted[Math.ceil(share * sorted.length) - 1]!);
}
