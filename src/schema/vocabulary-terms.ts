import type { AUDIENCES, CHANNEL_TYPES } from './record-terms.js';

/**
 * The closed lists that a record may draw on, as far as the first view reads them.
 * Order matters where a list is shown: kinds appear to a person in this order.
 */

/** What a person needs. Each is one button in the finder, or a filter a host may set. */
export const KINDS = [
  'crisis',
  'talk',
  'text-chat',
  'use-with-me',
  'naloxone',
  'harm-reduction',
  'treatment',
  'peer-support',
  'family',
  'information',
] as const;

/** Audiences that the public never sees unless it asks for them. */
export const PROFESSIONAL_AUDIENCES = ['health-workers', 'organizations'] as const;

/** Languages in which the finder speaks (BCP 47). */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'es'] as const;

export type Kind = (typeof KINDS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type ChannelType = (typeof CHANNEL_TYPES)[number];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
