import type { Words } from '../../schema/resource.js';
import { remember } from './remember.js';
import { foldTerm, languageNamed, namesOfLanguage } from './term-words.js';

/** What a number is for, by the words that people write beside one, and as a card says it. */
const MEANINGS: readonly (readonly [words: RegExp, en: string, fr: string, es: string])[] = [
  [
    /\bafter ?hours?\b|\b(?:apres|hors|en dehors d)(?: (?:les|des|de|l))* heures(?: d ouverture| de bureau)?\b|\bfuera de(?:l)? horarios?\b/,
    ...(['after hours', 'en dehors des heures d’ouverture', 'fuera de horario'] as const),
  ],
  [
    /\b24 ?(?:hours?|hrs?|h|heures|horas)?(?: ?7)?(?: a day| sur 24| al dia)?(?: 7 days a week)?\b/,
    ...(['24 hours a day', '24 heures sur 24', 'las 24 horas'] as const),
  ],
  [/\b(?:day ?time|days?|jour|de dia)\b/, 'daytime', 'de jour', 'de día'],
  [/\b(?:nights?|night ?time|overnight|nuit|de noche|noche)\b/, 'at night', 'la nuit', 'de noche'],
  [/\b(?:evenings?|soirs?)\b/, 'evenings', 'le soir', 'por la noche'],
  [
    /\b(?:weekends?|fins? de semaine|fin(?:es)? de semana)\b/,
    ...(['weekends', 'la fin de semaine', 'fines de semana'] as const),
  ],
  [
    /\b(?:toll ?free|tf|sans frais|gratuite?s?|gratuit[oa]s?|sin cargo)\b/,
    ...(['toll-free', 'sans frais', 'sin cargo'] as const),
  ],
  [
    /\b(?:crisis(?: line)?|ligne de crise|crise|linea de crisis)\b/,
    ...(['crisis line', 'ligne de crise', 'línea de crisis'] as const),
  ],
  [/\b(?:intakes?|accueil|ingreso)\b/, 'intake', 'accueil', 'ingreso'],
  [/\b(?:admissions?|admision(?:es)?)\b/, 'admissions', 'admissions', 'admisiones'],
  [
    /\b(?:appointments?|appts?|scheduling|rendez vous|citas?)\b/,
    ...(['appointments', 'rendez-vous', 'citas'] as const),
  ],
  [
    /\b(?:information|info|renseignements?|informacion)\b/,
    ...(['information', 'renseignements', 'información'] as const),
  ],
  [/\b(?:referrals?|orientation|remision(?:es)?)\b/, 'referrals', 'orientation', 'remisiones'],
  [
    /\b(?:front desk|reception(?:ist)?|recepcion)\b/,
    ...(['front desk', 'réception', 'recepción'] as const),
  ],
  [
    /\b(?:voice ?mail|boite vocale|messagerie vocale|buzon de voz)\b/,
    ...(['voicemail', 'boîte vocale', 'buzón de voz'] as const),
  ],
  [/\b(?:pharmacy|pharmacie|farmacia)\b/, 'pharmacy', 'pharmacie', 'farmacia'],
  [/\b(?:nurses?(?: line)?|infirmieres?|enfermeras?)\b/, 'nurse', 'infirmière', 'enfermera'],
  [
    /\b(?:detox(?:ification)?|desintox(?:ication)?|desintoxicacion)\b/,
    ...(['detox', 'désintoxication', 'desintoxicación'] as const),
  ],
  [
    /\b(?:outpatient|externe|ambulatorio)\b/,
    ...(['outpatient', 'externe', 'ambulatorio'] as const),
  ],
  [
    /\b(?:residential|residentiel|residencial)\b/,
    ...(['residential', 'résidentiel', 'residencial'] as const),
  ],
  [/\b(?:narcan|naloxone|naloxona)\b/, 'naloxone', 'naloxone', 'naloxona'],
  [/\b(?:methadone|metadona)\b/, 'methadone', 'méthadone', 'metadona'],
  [/\b(?:shelter|refuge|refugio)\b/, 'shelter', 'refuge', 'refugio'],
  [/\b(?:warm ?line)\b/, 'warmline', 'ligne d’écoute', 'línea de apoyo'],
  [/\b(?:women|femmes|mujeres)\b/, 'women', 'femmes', 'mujeres'],
  [/\b(?:men|hommes|hombres)\b/, 'men', 'hommes', 'hombres'],
  [
    /\b(?:youths?|teens?|adolescents?|jeunes|jovenes)\b/,
    ...(['youth', 'jeunes', 'jóvenes'] as const),
  ],
  [/\b(?:adults?|adultes|adultos)\b/, 'adults', 'adultes', 'adultos'],
  [/\b(?:famil(?:y|ies)|familles?|familias?)\b/, 'families', 'familles', 'familias'],
  [
    /\b(?:veterans?|anciens combattants|veteranos)\b/,
    ...(['veterans', 'anciens combattants', 'veteranos'] as const),
  ],
  [
    /\b(?:alternat(?:e|ive)|alt|secondary|second(?: number)?|2nd|other|backup|deuxieme(?: numero)?|segundo(?: numero)?)\b/,
    ...(['second number', 'deuxième numéro', 'segundo número'] as const),
  ],
];

/** Words beside a number that say nothing of what it is for. */
const IDLE =
  /\b(?:a|al|and|appelez|at|composez|dial|llama[dr]?|llame|marque|please|texte(?:ar)?|textez|au|by|calls?|contact|d|de|del|des|du|el|en|et|for|free|habla|hablamos|hot ?lines?|help ?lines?|in|is|l|la|le|les|ligne|lignes|linea|lineas|line|lines|local|main|no|nos|num|number|numbers|numero|numeros|nous|of|office|only|or|para|phones?|pour|ph|primary|principale?|business|se|service|services|speakers?|speaking|spoken|support|tel|telephones?|telefonos?|text|texts|texting|texto|sms|the|tty|tdd|ttd|ats|us|voice|y|we|speak)\b/g;

const ABBREVIATED: Readonly<Record<string, string>> = {
  eng: 'en',
  ang: 'en',
  esp: 'es',
  span: 'es',
  spa: 'es',
  sp: 'es',
  fr: 'fr',
  hispanohablantes: 'es',
};

interface Meaning {
  readonly at: number;
  readonly said: readonly (string | undefined)[];
}

/** Whether words beside a number say nothing of what it is for: "Office line". */
export function isIdleLabel(words: string): boolean {
  return !/[a-z0-9]/.test(foldTerm(words).replace(IDLE, ''));
}

/** What words beside a number say that it is for, in three languages; undefined where one of them is not known here. */
export const numberLabel: (words: string) => Words | undefined = remember((words) => {
  const meanings: Meaning[] = [];
  const take = (at: number, length: number, said: Meaning['said']): string => {
    meanings.push({ at, said });
    return '~'.repeat(length);
  };
  let rest = foldTerm(words)
    .replace(/([a-z])(\d)\b/g, '$1 $2')
    .slice(0, 80);
  for (const [pattern, ...said] of MEANINGS) {
    rest = rest.replace(pattern, (found, at: number) => take(at, found.length, said));
  }
  rest = rest.replace(/[a-z]{2,}/g, (word, at: number) => {
    const code = ABBREVIATED[word] ?? (word.length > 3 ? languageNamed(word) : undefined);
    if (!code) return word;
    return take(at, word.length, namesOfLanguage(code));
  });
  // "Intake 2": the second of a kind.
  if (/[a-z0-9]/.test(rest.replace(IDLE, '').replace(/\b\d\b/g, '')) || meanings.length === 0)
    return undefined;
  const inOrder = meanings.sort((one, other) => one.at - other.at);
  const [en, fr, es] = [0, 1, 2].map((language) => joined(inOrder, language));
  return en && fr && es ? { en, fr, es } : undefined;
});

function joined(meanings: readonly Meaning[], language: number): string {
  const words = [...new Set(meanings.map(({ said }) => said[language] ?? ''))].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
