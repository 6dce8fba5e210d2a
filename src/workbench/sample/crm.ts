import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One row of the public CRM data: a deal that was engaged, won or lost on a day. */
export interface CrmRow {
  /** Days since 1970-01-01. */
  day: number;
  rep: string;
  activity: 'Engaged' | 'Won' | 'Lost';
  deal: string;
  value: number | null;
}

const file = new URL('../../../test/fixtures/crm_opportunities/activity_log.csv.gz', import.meta.url);

/** The 15,011 dated rows made from 8,800 public B2B deals (origin: ORIGIN.md beside the file). No field holds a comma. */
export function crmRows(): CrmRow[] {
  const [, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [date, rep, activity, deal, , , value] = line.split(',') as [
      string,
      string,
      CrmRow['activity'],
      string,
      string,
      string,
      string,
    ];
    return {
      day: Date.parse(`${date}T00:00:00Z`) / 86_400_000,
      rep,
      activity,
      deal,
      value: value === '' ? null : Number(value),
    };
  });
}
