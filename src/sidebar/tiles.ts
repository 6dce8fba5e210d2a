import type { SidebarState } from '../addon/contract.ts';

export type Activity = SidebarState['activities'][number];

/** The activities as the page offers them: the tiles, the largest first, and the rest in the team's order. */
export interface Offer {
  tiles: readonly Activity[];
  more: readonly Activity[];
}

/** Tiles are the first stage of the funnel, the next one and the last one; without a funnel the first activities. */
export function offerOf(activities: readonly Activity[]): Offer {
  const stages = [...new Set(activities.flatMap(({ stage }) => stage ?? []))].sort((a, b) => a - b);
  const wanted = [...new Set([stages[0], stages[1], stages[stages.length - 1]])];
  const staged = wanted.flatMap(
    (stage) => activities.find((each) => each.stage === stage && stage !== undefined) ?? [],
  );
  const tiles = staged.length > 0 ? staged : activities.slice(0, 3);
  return { tiles, more: activities.filter((each) => !tiles.includes(each)) };
}

/** So many of the other activities have a key of their own. */
export const keysForMore = 6;
/** The first of those keys, whatever the number of tiles. */
export const firstKeyForMore = 4;

/** The activity behind a digit key: 1 to 3 the tiles, 4 to 9 the first of the others. */
export function activityOfKey({ tiles, more }: Offer, digit: number): Activity | undefined {
  return digit < firstKeyForMore ? tiles[digit - 1] : more[digit - firstKeyForMore];
}

/** Activities that bring money: the form asks for the value beside the prospect. */
export function bringsMoney(activity: Activity | undefined): boolean {
  return activity !== undefined && ['sale', 'upsellOffered', 'upsellClosed'].includes(activity.role);
}
