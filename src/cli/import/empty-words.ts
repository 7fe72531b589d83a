import type { Target } from './targets.js';

/** What people write in a cell that holds nothing. */
const NOTHING =
  /^(?:n[/.]?a\.?|none|nil|null|not (?:available|applicable|known|provided|listed)|unknown|tb[da]|to be (?:determined|announced)|s\/o|n\/d|sans objet|aucune?|inconnue?|non disponible|no (?:aplica|disponible)|ningun[oa]|desconocid[oa]|[-–—.?*_/]+)$/i;

/** Marks for "as in the row above", with or without lines beside them. */
const MARK = /^[-–—\s]*["“”″‶〃＂][\s"“”″‶〃＂]*[-–—\s]*$|^(?:''|´´|``|’’)$/;
const AS_ABOVE =
  /^(?:(?:the )?same(?: as)?(?: above| before| previous)?|ditto|idem|id\.|ibid(?:em)?|(?:as|see)(?: above| before| previous)|(?:la |le |el |lo )?(?:m[êe]me|mism[oa]|igual)(?: que (?:arriba|antes|plus haut|ci-dessus))?|voir (?:ci-dessus|plus haut)|ver arriba)\.?$/i;

/** Words of a cell that sends its reader to another one, where no name or text begins so. */
const ELSEWHERE = /^(?:same|see|refer to|m[êe]me|mism[oa]|voir|ver)\b[\p{L}\s,'’()-]{0,40}\.?$/iu;
const NEVER_TEXTS: readonly Target[] = [
  ...(['phone', 'text', 'tty', 'address', 'address2', 'city', 'postalCode'] as const),
];

/** Words that stand where a street would, for a service that is at none. */
const NO_STREET =
  /^(?:various(?: locations| sites)?|varies|multiple(?: locations| sites)?|several locations|state ?wide|county ?wide|nation ?wide|online(?: only)?|virtual(?: only)?|tele ?health(?: only)?|by (?:phone|telephone)(?: only)?|phone only|no (?:physical )?(?:address|location)|divers(?:es adresses)?|plusieurs (?:lieux|adresses)|en ligne|en l[íi]nea|varios(?: lugares)?|mov(?:ed|ing)\b[^\d]*|(?:see|check|on) (?:the |our )?web ?(?:site|page)|\([^\d]*\))\.?$/i;

/** Longer than all of these words. */
const LONGEST = 48;

/** Columns in which these words say something, or are asked about for themselves. */
const ASKED: readonly Target[] = [
  ...(['region', 'country', 'cost', 'status', 'fax'] as const),
  ...(['public', 'publicAddress', 'private', 'confidential'] as const),
];

/** Whether a cell is none: empty as people write it, or only pointing at another one. */
export function holdsNothing(text: string, target: Target): 'nothing' | 'pointer' | undefined {
  if (text.length > LONGEST || ASKED.includes(target)) return undefined;
  if (NOTHING.test(text)) return 'nothing';
  if (MARK.test(text) || AS_ABOVE.test(text)) return 'pointer';
  return NEVER_TEXTS.includes(target) && ELSEWHERE.test(text) ? 'pointer' : undefined;
}

/** Whether words in a column of streets or towns name none. */
export function isNoStreet(text: string): boolean {
  return text.length <= LONGEST && NO_STREET.test(text);
}
