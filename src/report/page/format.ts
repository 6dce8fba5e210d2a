/** Google number formats of the summary. None holds a word; formats with words come from the language. */
export const countFormat = '#,##0';
export const rateFormat = '0.0%';
/** Of percentage points; the minus sign is the typographic one. */
export const pointsFormat = '+0.0;"−"0.0;0.0';
export const highFormat = '"– "0.0%';

export const perDayFormat = '#,##0.0';
