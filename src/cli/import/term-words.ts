import { foldText } from '../../base/fold-text.js';
import { AUDIENCES } from '../../schema/record-terms.js';
import { SERVICES, type Service } from '../../schema/service-terms.js';
import { type Audience, KINDS, type Kind } from '../../schema/vocabulary-terms.js';
import { TYPE_WORDS } from './type-words.js';

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
  const pair = word.split(/\s*&\s*|\s(?:and|et|y)\s/i);
  const both = pair.length === 2 ? pair.map(exactTerms) : [];
  // "Outpatient & detox" is two, and "drug & alcohol" is one.
  if (both[0] && both[1]) return [...new Set(both.flatMap((one) => one ?? []))];
  const whole = exactTerms(word);
  if (whole) return whole;
  const { rest } = splitAudience(word);
  if (rest !== word) return findTerms(rest);
  // "Methadone (OTP)", "Detox - Women", "Detox & residential": types, or a type and whom it is for.
  const parts = word
    .split(/\s+[-–—]\s+|[()/&+]|\s(?:and|et|y)\s/i)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => exactTerms(part) ?? (audienceNamed(part) ? [] : undefined));
  const terms = [...new Set(read.flatMap((one) => one ?? []))];
  return read.includes(undefined) || terms.length === 0 ? undefined : terms;
}

function exactTerms(word: string): readonly (Kind | Service)[] | undefined {
  const folded = foldTerm(word.replace(/\bA ?& ?D\b/gi, 'alcohol and drug')).replace(
    /\b(?:tx|mgmt|svcs?|ctr|prgm|outpt|inpt|res|mh|bh)\b/g,
    (short) => SHORT[short] ?? short,
  );
  const own = OWN.get(folded.replace(/ /g, '-'));
  if (own) return [own];
  // "Outpatient SUD": what it is a treatment for is no type of its own beside another.
  const bare = folded.replace(OF_SUBSTANCES, '').trim();
  const there = bare.replace(AT_A_DISTANCE, '').trim();
  const found =
    TYPE_WORDS.find(([words]) => words.test(folded)) ??
    TYPE_WORDS.find(([words]) => words.test(bare)) ??
    TYPE_WORDS.find(([words]) => words.test(there));
  return found && (found.slice(1) as (Kind | Service)[]);
}

const SHORT: Readonly<Record<string, string>> = {
  tx: 'treatment',
  mgmt: 'management',
  svc: 'services',
  svcs: 'services',
  ctr: 'center',
  prgm: 'program',
  outpt: 'outpatient',
  inpt: 'inpatient',
  res: 'residential',
  mh: 'mental health',
  bh: 'behavioral health',
};
/** By which way it is given changes nothing of what it is. */
const AT_A_DISTANCE = /\b(?:telehealth|tele health|virtual|online)\b/g;
const OF_SUBSTANCES =
  /^(?:sud|aod|substance (?:use|abuse|misuse)(?: disorder)?|addiction|alcohol (?:and )?drug|drug (?:and )?alcohol) | (?:sud|aod|substance (?:use|abuse)(?: disorder)?|alcohol and drug)$|\b(?:alcohol (?:and )?drug|drug (?:and )?alcohol) (?=treatment$)/;
/** "Women's residential", "Adolescent outpatient". */
const FOR_WHOM =
  /^(women(?:['’]?s)?(?: (?:&|and) children(?:['’]?s)?)?|men['’]?s|youth|teens?|adolescents?|veterans?['’]?|pregnant women|lgbtq\+?|family|adults?)\s+(?=\p{L})/iu;

/** Whom a type names before what it is, and the rest. */
export function splitAudience(word: string): {
  readonly audience?: Audience;
  readonly rest: string;
} {
  const whom = FOR_WHOM.exec(word.trim())?.[0];
  const audience = whom && audienceNamed(whom.replace(/['’]s?\s*$/, ''));
  return audience ? { audience, rest: word.trim().slice(whom.length) } : { rest: word };
}

const LANGUAGE_CODES =
  'en fr es ase zh yue vi ko ru ar so ht pt pl de it ja tl hi ur pa bn fa uk am om sw ne my hmn km lo th iu cr oj chk mh sm to nv gu prs ps he yi oj el ti haw sr bs'.split(
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
  ['kreyol', 'ht'],
  ['dine', 'nv'],
  ['cambodian', 'km'],
  ['filipino', 'tl'],
  ['dari', 'prs'],
  ['pushto', 'ps'],
] as const) {
  LANGUAGES.set(name, code);
}

/** BCP 47 of a language by its name or code. */
export function languageNamed(word: string): string | undefined {
  return (
    LANGUAGES.get(
      foldTerm(word).replace(
        / (?:only|seulement|solamente|(?:speaking|spoken)(?: staff)?|interpreters?(?: available)?|staff)$/,
        '',
      ),
    ) ?? /^[a-z]{2,3}(?:-[A-Za-z0-9]+)+$/.exec(word)?.[0]
  );
}

const AGES = '(?: (?:ages? )?\\d\\d ?(?:to |a )?\\d\\d(?: (?:years?(?: old)?|yrs?|ans|anos))?)?';

const AUDIENCE_WORDS: readonly (readonly [words: RegExp, audience: Audience])[] = [
  [
    new RegExp(
      `^(?:youths?|adolescents?|teens?|teenagers?|minors|children|jeunes|jovenes)${AGES}$`,
    ),
    'youth',
  ],
  [/^(?:ages? )?1\d ?(?:to |a )?1\d(?: (?:years?|yrs?|ans|anos))?$|^under 18$/, 'youth'],
  [/^(?:veterans?|vets|anciens combattants|veteranos)$/, 'veterans'],
  [
    /^(?:women|women only|females?(?: only)?|femmes|mujeres)(?: (?:with|w|and|and their|et leurs|y sus) (?:young )?(?:children|kids|enfants|hijos)|(?: children))?$/,
    'women',
  ],
  [/^(?:men|men only|males?(?: only)?|hommes|hombres)$/, 'men'],
  [/^(?:lgbtq?\+?|lgbt|lgbtqia|2slgbtq(?:ia)?|lgbtqia2s|lgbtq2s|two spirit)$/, 'lgbtq'],
  [
    /^(?:pregnant(?: (?:and |or )?(?:postpartum|parenting))?(?: women| people| individuals)?|postpartum|femmes enceintes|(?:mujeres )?embarazadas)$/,
    'postpartum',
  ],
  [
    /^(?:(?:seniors?|older adults|elderly|aines|adultos mayores)(?: (?:50|55|60|62|65))?|(?:ages? )?(?:50|55|60|62|65)(?: and (?:over|older|up))?)$/,
    'older-adults',
  ],
  [
    /^(?:indigenous|native americans?|american indian(?: alaska native)?s?|ai an|tribal members?|first nations|autochtones|indigenas)$/,
    'indigenous',
  ],
  [/^(?:famil(?:y|ies)|familles|familias)$/, 'families'],
  [
    /^(?:anyone|everyone|everybody|all|all ages|public|co ed|coed|general|general public|(?:men (?:and )?women|women (?:and )?men)|adults (?:and )?(?:youth|adolescents|teens)|(?:youth|adolescents|teens) (?:and )?adults|adults?(?: (?:ages? )?(?:18|19|21)(?: and (?:over|older|up))?)?|(?:over |ages? )?(?:18|19|21)(?: ?(?:years|yrs))?(?: (?:and )?(?:over|older|up)| or older)?|open to (?:all|the public)|tous|toute (?:personne|la population)|toutes? les personnes|grand public|adultes?|(?:18|19) ans(?: et plus)?|todos|todas las personas|publico(?: en)? general|adultos)$/,
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
