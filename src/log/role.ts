/** What an activity means to the metrics. Names belong to the team, roles to the product. */
export const roles = [
  'attempt',
  'conversation',
  'appointmentSet',
  'appointmentHeld',
  'noShow',
  'sale',
  'lost',
  'followUp',
  'email',
  'directMail',
  'referralReceived',
  'referralClosed',
  'upsellOffered',
  'upsellClosed',
  'card',
  'nonSelling',
  'none',
] as const;

/** One of `roles`. */
export type Role = (typeof roles)[number];
