import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';

/** What a person gets where a record says only what exactly is done there. */
const KIND_OF: Partial<Record<Service, Kind>> = {
  methadone: 'treatment',
  buprenorphine: 'treatment',
  naltrexone: 'treatment',
  detox: 'treatment',
  residential: 'treatment',
  outpatient: 'treatment',
  'treatment-intake': 'treatment',
  counselling: 'treatment',
  'cognitive-behavioural-therapy': 'treatment',
  'motivational-interviewing': 'treatment',
  'contingency-management': 'treatment',
  'dual-diagnosis': 'treatment',
  aftercare: 'treatment',
  'naloxone-kit': 'naloxone',
  'naloxone-by-mail': 'naloxone',
  'syringe-services': 'harm-reduction',
  'drug-checking': 'harm-reduction',
  'test-strips': 'harm-reduction',
  'supervised-consumption': 'harm-reduction',
  'wound-care': 'harm-reduction',
  'peer-support': 'peer-support',
  'support-group': 'peer-support',
  'twelve-step': 'peer-support',
  'smart-recovery': 'peer-support',
  'crisis-counselling': 'crisis',
  'mobile-crisis': 'crisis',
  'family-therapy': 'family',
};

/** The kinds that the services stand for; `information`, which promises least, where they stand for none. */
export function kindsOfServices(services: unknown): readonly Kind[] {
  const list: readonly unknown[] = Array.isArray(services) ? services : [];
  const kinds = list.flatMap((service) => KIND_OF[service as Service] ?? []);
  return kinds.length > 0 ? [...new Set(kinds)] : ['information'];
}
