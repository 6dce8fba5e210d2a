/** Time spent is kept in hundredths of a second: whole for seconds and for hundredths of a minute, so that sums are exact. */
export const ticksPerMinute = 6000;
