/** Closed lists that a record may draw on, and that only a check of records reads: none is in the first load. */

/** Whom a service is for. `general` means anybody. */
export const AUDIENCES = [
  'general',
  'youth',
  'students',
  'families',
  'veterans',
  'military',
  'indigenous',
  'lgbtq',
  'transgender',
  'women',
  'men',
  'postpartum',
  'older-adults',
  'deaf',
  'farmers',
  'first-responders',
  'newcomers',
  'health-workers',
  'organizations',
] as const;

/** Ways to reach a service. `videophone` is a direct sign-language number. */
export const CHANNEL_TYPES = ['phone', 'sms', 'tty', 'videophone', 'chat', 'email', 'web'] as const;

/**
 * What a source can show of a record: one of its ways to reach it, or a fact about it. `existence`: that the service is
 * at work, whatever else the page says.
 */
export const CLAIMS = [
  ...CHANNEL_TYPES,
  'hours',
  'keyword',
  'languages',
  'address',
  'existence',
] as const;

/** Facts that may stand in a record before a source shows them, if the record says so. */
export const UNPROVEN_FACTS = ['hours', 'keyword', 'languages'] as const;
