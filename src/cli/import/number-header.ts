import type { Target } from './targets.js';

/** Words by which a header means a number, whatever stands beside them. */
const NUMBERS = words(
  'phone phones telephone telephones tel ph hotline hotlines helpline helplines warmline warmlines telefono telefonos',
);
/** Words that mean a number beside some others: "Crisis line", and not "Site number", which is no phone. */
const LINES = words(
  'line lines number numbers no num linea lineas ligne lignes numero numeros call',
);

/** What is said of numbers for everybody. */
const OF_LINES = words(
  'main crisis tollfree afterhours intake admission admissions public 24h help warm support office local contact general suicide crise nurse advice directa ayuda aide ecoute principal principale gratuita detox spanish english french espanol espagnol ingles francais anglais bilingual',
);
const OF_HELP = words('referral information info appointment appointments scheduling');
/** What is said of phones, which are those of the service. */
const OF_PHONES = words(
  'primary secondary second alternate alternative alt other additional clinic business site location agency program organization organisation facility service daytime day evening night nights weekend weekends emergencies appels',
);
const BETWEEN = words(
  'or and the our us of de la el d l del du and y et ou o 1 2 3 4 5 6 7 800 888 voice',
);

const TEXTS = words('text texts sms texting texto');
const TELETYPES = words('tty tdd ttd ats teletype');
const MAIL =
  /^(?:(?:general|info|information|public|main|primary|agency|program|site|organization|office|contact|intake|clinic) )(?:e ?mail|courriel|correo)(?: address)?$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * What a header of several plain words means, where all of them are those of numbers for everybody: "24-hr crisis line #". One word that is not
 * among them, and the header means nothing here.
 * @param folded small letters and single spaces; `#` as "number"
 */
export function targetOfNumberHeader(folded: string): Target | undefined {
  if (folded.length > 60) return undefined;
  if (MAIL.test(folded)) return 'email';
  const parts = folded
    .replace(/\bafter hours?\b/g, 'afterhours')
    .replace(/\btoll free\b|\bsans frais\b/g, 'tollfree')
    .replace(/\b24(?: ?(?:hours?|hrs?|h|7|heures|horas))+\b/g, '24h')
    .replace(/\bhot line\b/g, 'hotline')
    .split(' ');
  const has = (set: ReadonlySet<string>): boolean => parts.some((part) => set.has(part));
  const areAll = (...sets: readonly ReadonlySet<string>[]): boolean =>
    parts.every((part) => sets.some((set) => set.has(part)));
  const [isPhone, isLine] = [has(NUMBERS), has(LINES)];
  if (has(TELETYPES)) return areAll(TELETYPES, NUMBERS, LINES, BETWEEN) ? 'tty' : undefined;
  if (has(TEXTS)) {
    if (!areAll(TEXTS, NUMBERS, LINES, OF_LINES, BETWEEN)) return undefined;
    // "Call or text", "Phone/Text": a number to call; whether it takes texts, each cell says.
    return /\b(?:call|phone|tel|telephone|voice)\b/.test(folded) && parts.length > 2
      ? 'phone'
      : 'text';
  }
  if (isPhone && areAll(NUMBERS, LINES, OF_LINES, OF_HELP, OF_PHONES, BETWEEN)) return 'phone';
  if (!isLine) return undefined;
  if (has(OF_LINES)) return areAll(LINES, OF_LINES, OF_HELP, BETWEEN) ? 'phone' : undefined;
  const isNumber = /\b(?:number|numbers|no|num|numero|numeros)\b/.test(folded);
  return has(OF_HELP) && !isNumber && areAll(LINES, OF_HELP, BETWEEN) ? 'phone' : undefined;
}
