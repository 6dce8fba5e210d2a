import { nameKey } from './names.ts';
import type { Role } from './role.ts';

/** One kind of activity as the team declares it in Settings. */
export interface ActivityKind {
  name: string;
  role: Role;
  /** Place in the funnel, 1 = first; null = not a stage. Two kinds on one stage add up. */
  stage: number | null;
  isTouch: boolean;
}

/** What a new team starts with; the words come from the language. The funnel is cold call → appointment set → sale. */
export const defaultActivities = [
  { id: 'coldCall', role: 'attempt', stage: 1, isTouch: true },
  { id: 'conversation', role: 'conversation', stage: null, isTouch: false },
  { id: 'appointmentSet', role: 'appointmentSet', stage: 2, isTouch: false },
  { id: 'appointmentHeld', role: 'appointmentHeld', stage: null, isTouch: true },
  { id: 'noShow', role: 'noShow', stage: null, isTouch: false },
  { id: 'sale', role: 'sale', stage: 3, isTouch: false },
  { id: 'lost', role: 'lost', stage: null, isTouch: false },
  { id: 'followUp', role: 'followUp', stage: null, isTouch: true },
  { id: 'email', role: 'email', stage: null, isTouch: true },
  { id: 'directMail', role: 'directMail', stage: null, isTouch: true },
  { id: 'referralReceived', role: 'referralReceived', stage: null, isTouch: false },
  { id: 'referralClosed', role: 'referralClosed', stage: null, isTouch: false },
  { id: 'upsellOffered', role: 'upsellOffered', stage: null, isTouch: false },
  { id: 'upsellClosed', role: 'upsellClosed', stage: null, isTouch: false },
  { id: 'card', role: 'card', stage: null, isTouch: false },
  { id: 'reportWriting', role: 'nonSelling', stage: null, isTouch: false },
  { id: 'internalMeeting', role: 'nonSelling', stage: null, isTouch: false },
  { id: 'otherNonSelling', role: 'nonSelling', stage: null, isTouch: false },
] as const satisfies readonly { id: string; role: Role; stage: number | null; isTouch: boolean }[];

/** What a default activity is called in the code; its word stands in the language. */
export type DefaultActivityId = (typeof defaultActivities)[number]['id'];

/**
 * Whether an activity of a role counts as a touch of its prospect where a team says nothing about it.
 *
 * @example isTouchByDefault('email') // true
 */
export function isTouchByDefault(role: Role): boolean {
  return defaultActivities.some((activity) => activity.role === role && activity.isTouch);
}

/** A stage of the funnel: its name and the kinds (indexes into the catalogue) that count for it. */
export interface Stage {
  name: string;
  kinds: readonly number[];
}

/**
 * The team's kinds of activity, found by name; of two with one name the first counts. No kinds give an empty funnel. Throws
 * nothing.
 *
 * @example new Catalogue([{ name: 'Call', role: 'attempt', stage: 1, isTouch: true }]).codeOf(' call ') // 0
 */
export class Catalogue {
  private readonly codeOfKey = new Map<string, number>();
  private readonly codesOfRole = new Map<Role, number[]>();

  constructor(readonly kinds: readonly ActivityKind[]) {
    kinds.forEach((kind, code) => {
      const key = nameKey(kind.name);
      if (!this.codeOfKey.has(key)) this.codeOfKey.set(key, code);
      this.codesOfRole.set(kind.role, [...(this.codesOfRole.get(kind.role) ?? []), code]);
    });
  }

  /** Index into `kinds`; -1 for a name the team has not declared. */
  codeOf(name: string): number {
    return this.codeOfKey.get(nameKey(name)) ?? -1;
  }

  /** Indexes into `kinds` of all that have the role, in the team's order; none give an empty list. */
  kindsOfRole(role: Role): readonly number[] {
    return this.codesOfRole.get(role) ?? [];
  }

  /** The funnel in the order of its stage numbers; gaps between numbers do not matter. */
  stages(): Stage[] {
    const numbers = [...new Set(this.kinds.flatMap(({ stage }) => (stage === null ? [] : [stage])))];
    return numbers
      .sort((a, b) => a - b)
      .map((number) => {
        const kinds = this.kinds.flatMap(({ stage }, code) => (stage === number ? [code] : []));
        return { name: kinds.map((code) => this.kinds[code]!.name).join(' + '), kinds };
      });
  }
}
