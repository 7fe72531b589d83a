import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';

/** What SAMHSA's service codes mean here (the key on the second sheet of its National Directory). Others say nothing to us. */
const TERMS: Readonly<Record<string, string>> = {
  SA: 'treatment',
  'DT HID OD RD ADTX ODTX BDTX': 'detox',
  'RES RL RS HI HIT': 'residential',
  'OP OIT ORT ODT OMB': 'outpatient',
  'MU METH MM OTP SOTP': 'methadone',
  'BU UB BUM BWN BWON BERI DB': 'buprenorphine',
  'NU UN NXN VTRL RPN': 'naltrexone',
  'TELE CT': 'telehealth',
  CBT: 'cognitive-behavioural-therapy',
  MOTI: 'motivational-interviewing',
  CMI: 'contingency-management',
  TWFA: 'twelve-step',
  FCO: 'family-therapy',
  'ICO GCO SACA': 'counselling',
  'SUMH CO': 'dual-diagnosis',
  HH: 'sober-living',
  ACC: 'aftercare',
  'PEER RC': 'peer-support',
  SHG: 'support-group',
  NOE: 'naloxone-training',
  'HIVT EIH': 'hiv-testing',
  'HCT TAEC': 'hepatitis-c-testing',
  TCC: 'quit-smoking',
  TGD: 'gambling',
  DVFP: 'domestic-violence',
  IPC: 'primary-care',
  SPS: 'suicide-prevention',
};

const TERM_OF = new Map(
  Object.entries(TERMS).flatMap(([codes, term]) =>
    codes.split(' ').map((code) => [code, term as Kind | Service] as const),
  ),
);

export function isServiceCode(code: string): boolean {
  return TERM_OF.has(code);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  SP: 'es',
  AH: 'ase',
  F4: 'fr',
  F28: 'vi',
  F92: 'zh',
};

/** What the codes of a facility come to, in the words of a table of ours. */
export interface FacilityTerms {
  readonly kinds: string;
  readonly services: string;
  readonly languages: string;
  readonly audiences: string;
  readonly cost: string;
}

/**
 * A facility for mental health alone, or for people sentenced for drunk driving, is none of ours. A special programme for a group is
 * not a facility for it; one with beds for women alone is.
 */
export function readCodes(codes: readonly string[]): FacilityTerms {
  const has = (...some: readonly string[]): boolean => some.some((code) => codes.includes(code));
  const terms = codes.flatMap((code) => TERM_OF.get(code) ?? []);
  const services = [...new Set(terms.filter((term) => term !== 'treatment'))];
  const isOurs = has('SA', 'OTP', 'SOTP', 'DT', 'OD', 'RD', 'HID', 'METH', 'MM') && !has('DUO');
  const hasBeds = services.includes('residential') || services.includes('detox');
  const only = has('FEM') !== has('MALE') && hasBeds ? (has('FEM') ? 'women' : 'men') : '';
  return {
    kinds: isOurs ? 'treatment' : has('DUO') ? 'drunk driving courses only' : 'mental health only',
    services: isOurs ? services.join('; ') : '',
    // English is nowhere among the codes, and everywhere spoken.
    languages: ['en', ...new Set(codes.flatMap((code) => LANGUAGES[code] ?? []))].join('; '),
    audiences: only,
    cost: has('NP') ? 'free' : '',
  };
}

/** Words of FindTreatment's `f3`, each a code's long form; the first that fits counts. */
const PHRASES: readonly (readonly [words: RegExp, code: string])[] = [
  [/^substance use (?:disorder )?treatment$|^substance use$/i, 'SA'],
  [/dui|dwi/i, 'DUI'],
  [/outpatient detox/i, 'OD'],
  [/residential detox/i, 'RD'],
  [/hospital inpatient detox/i, 'HID'],
  [/detoxification|detox\b|withdrawal/i, 'DT'],
  [/hospital inpatient/i, 'HI'],
  [/residential/i, 'RES'],
  [/telemedicine|telehealth/i, 'TELE'],
  [/opioid treatment program|federally.certified/i, 'OTP'],
  [/methadone/i, 'METH'],
  [/buprenorphine/i, 'BU'],
  [/naltrexone/i, 'NU'],
  [/naloxone and overdose education/i, 'NOE'],
  [/outpatient|intensive outpatient|regular outpatient/i, 'OP'],
  [/cognitive behavio/i, 'CBT'],
  [/motivational interviewing/i, 'MOTI'],
  [/contingency management/i, 'CMI'],
  [/12-step|twelve-step/i, 'TWFA'],
  [/family counseling/i, 'FCO'],
  [/individual counseling|group counseling/i, 'ICO'],
  [/co-occurring/i, 'CO'],
  [/halfway house|sober home|transitional housing/i, 'HH'],
  [/aftercare|continuing care/i, 'ACC'],
  [/peer support|recovery coach/i, 'PEER'],
  [/self-help groups/i, 'SHG'],
  [/hiv testing/i, 'HIVT'],
  [/hepatitis c.*testing|testing for hepatitis c/i, 'HCT'],
  [/^spanish$/i, 'SP'],
  [/sign language/i, 'AH'],
  [/no payment accepted/i, 'NP'],
  [/^female$/i, 'FEM'],
  [/^male$/i, 'MALE'],
];

/** The codes behind FindTreatment's words. */
export function codesOfPhrases(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap(
    (phrase) => PHRASES.find(([words]) => words.test(phrase.trim()))?.[1] ?? [],
  );
}
