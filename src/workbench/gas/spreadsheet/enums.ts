import { type EnumMember, enumeration } from '../enumeration.ts';
import { googleTypes } from './google-types.ts';

const made = new Map<string, Record<string, EnumMember>>();

/** An enumeration of Google's by its name, "BorderStyle"; null when there is none. */
export function googleEnum(name: string): Record<string, EnumMember> | null {
  let members = made.get(name);
  if (!members) {
    const names = googleTypes.enums.get(name);
    if (!names) return null;
    members = enumeration(...names);
    made.set(name, members);
  }
  return members;
}

/** A member of an enumeration. Throws where Google has none of that name. */
export function enumMember(enumName: string, name: string): EnumMember {
  const member = googleEnum(enumName)?.[name];
  if (!member) throw new Error(`${enumName} requires one of its members, got ${name}.`);
  return member;
}
