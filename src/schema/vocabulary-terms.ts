/**
 * The closed lists that a record may draw on.
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

/** What exactly a service does. Finer than a kind; search and filters use it. */
export const SERVICES = [
  'counselling',
  'cognitive-behavioural-therapy',
  'motivational-interviewing',
  'motivational-enhancement-therapy',
  'contingency-management',
  'family-therapy',
  'dual-diagnosis',
  'crisis-counselling',
  'mobile-crisis',
  'suicide-prevention',
  'referral',
  'treatment-finder',
  'treatment-intake',
  'methadone',
  'buprenorphine',
  'naltrexone',
  'detox',
  'residential',
  'outpatient',
  'telehealth',
  'sober-living',
  'aftercare',
  'peer-support',
  'support-group',
  'twelve-step',
  'smart-recovery',
  'warmline',
  'overdose-response',
  'naloxone-kit',
  'naloxone-by-mail',
  'naloxone-finder',
  'naloxone-training',
  'vending-machine',
  'syringe-services',
  'sharps-disposal',
  'drug-checking',
  'test-strips',
  'supervised-consumption',
  'safer-supply',
  'safer-smoking',
  'wound-care',
  'hiv-testing',
  'hepatitis-c-testing',
  'harm-reduction-by-mail',
  'poison-advice',
  'quit-smoking',
  'gambling',
  'domestic-violence',
  'sexual-assault',
  'human-trafficking',
  'child-abuse',
  'runaway',
  'postpartum',
  'housing',
  'basic-needs',
  'relay',
  'interpretation',
  'drug-take-back',
  'legal-help',
  'primary-care',
] as const;

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

/** Audiences that the public never sees unless it asks for them. */
export const PROFESSIONAL_AUDIENCES = ['health-workers', 'organizations'] as const;

/** Ways to reach a service. `videophone` is a direct sign-language number. */
export const CHANNEL_TYPES = ['phone', 'sms', 'tty', 'videophone', 'chat', 'email', 'web'] as const;

/** Languages in which the finder speaks (BCP 47). */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'es'] as const;

export type Kind = (typeof KINDS)[number];
export type Service = (typeof SERVICES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type ChannelType = (typeof CHANNEL_TYPES)[number];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
