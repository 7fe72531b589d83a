import { foldText } from '../../base/fold-text.js';
import { AUDIENCES } from '../../schema/record-terms.js';
import { SERVICES, type Service } from '../../schema/service-terms.js';
import { type Audience, KINDS, type Kind } from '../../schema/vocabulary-terms.js';

/** Words of type columns in English, French and Spanish, and what they mean. The whole cell part must be one of them. */
const WORDS: readonly (readonly [words: RegExp, ...terms: (Kind | Service)[]])[] = [
  [
    /^(?:medical |medically supervised |alcohol |drug |residential )?(?:detox(?:ification)?|withdrawal management|desintoxication|desintoxicacion|sevrage)(?: services?| cent(?:er|re))?$/,
    'treatment',
    'detox',
  ],
  [
    /^(?:long term |short term )?(?:residential|inpatient|hospital inpatient)(?: (?:treatment|rehab(?:ilitation)?|program|services?|care))*$|^(?:rehab|traitement residentiel|tratamiento residencial)$/,
    'treatment',
    'residential',
  ],
  [
    /^(?:intensive )?(?:outpatient|iop|day treatment|partial hospitalization)(?: (?:treatment|program|services?|care|counseling))*$|^(?:traitement externe|tratamiento ambulatorio)$/,
    'treatment',
    'outpatient',
  ],
  [
    /^(?:opioid treatment programs?|otp|methadone(?: clinic| maintenance| treatment)?|metadona|methadone certified)$/,
    'treatment',
    'methadone',
  ],
  [
    /^(?:buprenorphine|suboxone|obot)(?: treatment| provider| clinic)?$/,
    'treatment',
    'buprenorphine',
  ],
  [
    /^(?:mat|moud|medication assisted treatment|medications? for opioid use disorder)$/,
    'treatment',
  ],
  [
    /^(?:substance (?:use|abuse)|addiction|drug(?: and alcohol)?|alcohol(?: and drug)?|sud|chemical dependency)(?: (?:disorder|use|treatment|services?|counseling|recovery|program))*$|^(?:traitement des dependances|dependances|toxicomanie|tratamiento de adicciones|adicciones|treatment|traitement|tratamiento)$/,
    'treatment',
  ],
  [
    /^(?:substance (?:use|abuse) |addiction )?(?:counsell?ing|therapy|consejeria)$/,
    'treatment',
    'counselling',
  ],
  [
    /^(?:free )?(?:naloxone|narcan)(?: (?:distribution|kits?|access|pickup|sites?|box(?:es)?|cabinets?|vending machines?|training))*$|^naloxona$/,
    'naloxone',
    'naloxone-kit',
  ],
  [
    /^(?:harm reduction|reduction des mefaits|reduccion de danos)(?: (?:services?|program|cent(?:er|re)|site))*$/,
    'harm-reduction',
  ],
  [
    /^(?:syringe services?|needle exchange|syringe exchange|ssp|needle distribution|intercambio de jeringas|echange de seringues)(?: (?:program|services?|site))*$/,
    'harm-reduction',
    'syringe-services',
  ],
  [/^(?:drug checking|analyse de drogues?)(?: services?)?$/, 'harm-reduction', 'drug-checking'],
  [/^(?:test strips?|fentanyl test strips?)$/, 'harm-reduction', 'test-strips'],
  [
    /^(?:supervised consumption|safe consumption|overdose prevention)(?: (?:site|services?|cent(?:er|re)))*$/,
    'harm-reduction',
    'supervised-consumption',
  ],
  [
    /^(?:peer support|peer recovery(?: support| cent(?:er|re))?|recovery community (?:organization|cent(?:er|re))|recovery cent(?:er|re)|recovery cafe|soutien par les pairs|apoyo entre pares)(?: (?:services?|group|program))*$/,
    'peer-support',
    'peer-support',
  ],
  [
    /^(?:support groups?|self help(?: groups?)?|mutual (?:aid|help|support)(?: (?:groups?|meetings?))?|entraide|ayuda mutua|groupes? de soutien|grupos? de apoyo)$/,
    'peer-support',
    'support-group',
  ],
  [
    /^(?:alcoholics anonymous|aa|na|narcotics anonymous|12 step|twelve step)(?: (?:meetings?|groups?))?$/,
    'peer-support',
    'twelve-step',
  ],
  [/^smart recovery$/, 'peer-support', 'smart-recovery'],
  [
    /^(?:sober living|recovery (?:housing|residence|home)|transitional housing for recovery)$/,
    'treatment',
    'sober-living',
  ],
  [
    /^(?:(?:suicide (?:and )?|mental health )?crisis (?:line|hotline|lifeline|services?|intervention|counsell?ing|support)|ligne de crise|linea de crisis|suicide prevention(?: hotline)?)$/,
    'crisis',
  ],
  [/^mobile crisis(?: (?:team|unit|services?))?$/, 'crisis', 'mobile-crisis'],
  [
    /^hiv (?:and )?(?:hcv|hep(?:atitis)? c) (?:testing|screening)$/,
    'hiv-testing',
    'hepatitis-c-testing',
  ],
  [/^hiv screening$/, 'hiv-testing'],
  [/^(?:hcv|hep(?:atitis)? c) (?:testing|screening)$/, 'hepatitis-c-testing'],
  [/^(?:warm ?line|talk line|help ?line|ligne d ecoute)$/, 'talk'],
  [
    /^(?:al anon|nar anon|family support(?: groups?)?|soutien aux familles|apoyo familiar)$/,
    'family',
  ],
  [
    // Whether addictions are treated there, too, these words do not say.
    /^(?:mental health|behaviou?ral health|sante mentale|salud mental|salud conductual)(?: (?:and wellness|services?|care|counsell?ing|therapy|support|programs?|cent(?:er|re)|clinic|provider|agency))*$|^(?:services? de sante mentale|servicios de salud mental)$/,
    'information',
    'counselling',
  ],
  [
    /^(?:(?:homeless|emergency|overnight|warming|night|family) )*shelters?(?: services?)?$|^(?:homeless(?:ness)?(?: (?:services?|outreach|assistance))?|housing(?: (?:services?|assistance|support))?|(?:transitional|supportive|emergency) housing|itinerance|logement|vivienda|hebergement d urgence|refuges? pour (?:personnes )?sans abri|(?:albergues?|refugios?)(?: para personas sin hogar)?|personas sin hogar)$/,
    'information',
    'housing',
  ],
  [
    /^(?:dv|domestic (?:violence|abuse)|intimate partner violence|family violence|violence conjugale|violencia domestica)(?: (?:shelters?|services?|support|programs?|hotline|crisis line|help))*$/,
    'information',
    'domestic-violence',
  ],
  [
    /^(?:information(?: (?:and |et |y )?(?:referrals?|assistance|reference))?|i (?:and )?r|informacion(?: y (?:referencias?|remision))?|referrals?|resource directory)$/,
    'information',
    'referral',
  ],
];

const OWN = new Map<string, Kind | Service>([...KINDS, ...SERVICES].map((term) => [term, term]));

/** A word without case, accents and punctuation. */
export function foldTerm(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing to fold in ASCII but capitals
  const folded = /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : foldText(text);
  return folded.replace(/[^a-z0-9]+/g, ' ').trim();
}

const known = new Map<string, readonly (Kind | Service)[] | undefined>();
const MOST_KNOWN = 10_000;

/** What a word of a type column means; undefined for a word that nobody here knows. */
export function termsOf(word: string): readonly (Kind | Service)[] | undefined {
  if (known.has(word)) return known.get(word);
  const terms = findTerms(word);
  if (known.size < MOST_KNOWN) known.set(word, terms);
  return terms;
}

function findTerms(word: string): readonly (Kind | Service)[] | undefined {
  const whole = exactTerms(word);
  if (whole) return whole;
  // "Methadone (OTP)", "Detox - Women": types, or a type and whom it is for.
  const parts = word.split(/\s+[-–—]\s+|[()/]/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => exactTerms(part) ?? (audienceNamed(part) ? [] : undefined));
  const terms = [...new Set(read.flatMap((one) => one ?? []))];
  return read.includes(undefined) || terms.length === 0 ? undefined : terms;
}

function exactTerms(word: string): readonly (Kind | Service)[] | undefined {
  const folded = foldTerm(word).replace(
    /\b(?:tx|mgmt|svcs?|ctr|prgm)\b/g,
    (short) => SHORT[short] ?? short,
  );
  const own = OWN.get(folded.replace(/ /g, '-'));
  if (own) return [own];
  // "Outpatient SUD": what it is a treatment for is no type of its own beside another.
  const bare = folded.replace(OF_SUBSTANCES, '').trim();
  const there = bare.replace(AT_A_DISTANCE, '').trim();
  const found =
    WORDS.find(([words]) => words.test(folded)) ??
    WORDS.find(([words]) => words.test(bare)) ??
    WORDS.find(([words]) => words.test(there));
  return found && (found.slice(1) as (Kind | Service)[]);
}

const SHORT: Readonly<Record<string, string>> = {
  tx: 'treatment',
  mgmt: 'management',
  svc: 'services',
  svcs: 'services',
  ctr: 'center',
  prgm: 'program',
};
/** By which way it is given changes nothing of what it is. */
const AT_A_DISTANCE = /\b(?:telehealth|tele health|virtual|online)\b/g;
const OF_SUBSTANCES =
  /^(?:sud|substance (?:use|abuse)(?: disorder)?|addiction) | (?:sud|substance (?:use|abuse)(?: disorder)?)$/;

const LANGUAGE_CODES =
  'en fr es ase zh yue vi ko ru ar so ht pt pl de it ja tl hi ur pa bn fa uk am om sw ne my hmn km lo th iu cr oj chk mh sm to nv'.split(
    ' ',
  );

const NAMES = (['en', 'fr', 'es'] as const).map(
  (locale) => new Intl.DisplayNames([locale], { type: 'language' }),
);

/** The name of a language in English, French and Spanish, by its BCP 47 code. */
export function namesOfLanguage(code: string): readonly (string | undefined)[] {
  return NAMES.map((names) => names.of(code));
}

/** Languages by their names in English, French and Spanish, and by their codes. */
const LANGUAGES = new Map<string, string>(
  NAMES.flatMap((names) =>
    LANGUAGE_CODES.map((code) => [foldTerm(names.of(code) ?? code), code] as const),
  ),
);
for (const code of LANGUAGE_CODES) LANGUAGES.set(code, code);
for (const [name, code] of [
  ['eng', 'en'],
  ['span', 'es'],
  ['spa', 'es'],
  ['asl', 'ase'],
  ['american sign language', 'ase'],
  ['sign language', 'ase'],
  ['mandarin', 'zh'],
  ['haitian', 'ht'],
  ['creole', 'ht'],
  ['farsi', 'fa'],
  ['tagalog', 'tl'],
] as const) {
  LANGUAGES.set(name, code);
}

/** BCP 47 of a language by its name or code. */
export function languageNamed(word: string): string | undefined {
  return (
    LANGUAGES.get(foldTerm(word).replace(/ (?:only|seulement|solamente)$/, '')) ??
    /^[a-z]{2,3}(?:-[A-Za-z0-9]+)+$/.exec(word)?.[0]
  );
}

const AUDIENCE_WORDS: readonly (readonly [words: RegExp, audience: Audience])[] = [
  [/^(?:youths?|adolescents?|teens?|teenagers?|children|jeunes|jovenes)$/, 'youth'],
  [/^(?:veterans?|anciens combattants|veteranos)$/, 'veterans'],
  [/^(?:women|women only|females?|femmes|mujeres)$/, 'women'],
  [/^(?:men|men only|males?|hommes|hombres)$/, 'men'],
  [/^(?:lgbtq?\+?|lgbt|lgbtqia|2slgbtq)$/, 'lgbtq'],
  [/^(?:pregnant(?: or postpartum)? women|pregnant women|postpartum)$/, 'postpartum'],
  [/^(?:seniors?|older adults|elderly|aines|adultos mayores)$/, 'older-adults'],
  [
    /^(?:indigenous|native americans?|american indian|first nations|autochtones|indigenas)$/,
    'indigenous',
  ],
  [/^(?:famil(?:y|ies)|familles|familias)$/, 'families'],
  [
    /^(?:anyone|everyone|everybody|all|general|general public|adults?(?: (?:18|19|21)(?: and (?:over|older|up))?)?|(?:18|19|21)(?: years)?(?: and (?:over|older|up)| or older)?|open to (?:all|the public)|tous|toute personne|toutes? les personnes|grand public|adultes?|(?:18|19) ans(?: et plus)?|todos|todas las personas|publico general|adultos)$/,
    'general',
  ],
];

/** Whom a word says a service is for. */
export function audienceNamed(word: string): Audience | undefined {
  const folded = foldTerm(word);
  const own = AUDIENCES.find((audience) => audience === folded.replace(/ /g, '-'));
  return own ?? AUDIENCE_WORDS.find(([words]) => words.test(folded))?.[1];
}

export function isKind(term: Kind | Service): term is Kind {
  return (KINDS as readonly string[]).includes(term);
}

export function isService(term: Kind | Service): term is Service {
  return (SERVICES as readonly string[]).includes(term);
}
