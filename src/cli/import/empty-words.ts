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

/** The same, with or without a remark behind them. A town named Mobile is none of them. */
const NONE_WITH_REMARK = new RegExp(
  `^(?:${[
    'var(?:ies|ious|iables?)(?: (?:by|weekly|daily|monthly|each|every)[^\\d]*)?',
    'mobile (?:unit|van|clinic|outreach|services?|program|team|only)|unit[ée] mobile|unidad m[óo]vil',
    '(?:mail )?delivery|mail[- ]?order|by mail|livraison|par la poste|por correo',
    '(?:in[- ])?home[- ](?:visits?|based)|[àa] domicil(?:e|io)',
    'field[- ]based|(?:street )?outreach|itin[ée]rante?s?',
    'rotat(?:es|ing)(?: [^\\d]*)?|location (?:changes|varies|rotates)(?: [^\\d]*)?',
    '(?:serves|serving|covers|covering) [^\\d]*|we (?:come|deliver|travel) [^\\d]*',
    'pending|(?:coming|opening) soon',
  ].join('|')})(?: only)?(?:\\s*[-–—,;:(][^\\d]*)?\\.?$`,
  'iu',
);

/** What stands there of something else: a page, an address for letters, or one that is no more. */
const OTHER_ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$|^(?:mail(?:ing)?(?: address| to)? ?:|mailing address\b|(?:adresse|direcci[óo]n) postale?\b)|^(?:(?:old|former|previous|prior) (?:address|location|site)\b|formerly\b|ancienne(?:ment| adresse)\b|(?:antigua direcci[óo]n|direcci[óo]n anterior|antes en)\b)|\b(?:moved|relocated) to\b|(?:^|[^\p{L}])(?:d[ée]m[ée]nag[ée] (?:au?|à)|(?:mud[óo]|traslad[óo]) a) /iu;

/** Longer than all of these words. */
const LONGEST = 48;
const LONGEST_ADDRESS = 90;

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

/** Whether words say that a service is at no street. */
export function saysNoStreet(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && (NO_STREET.test(text) || NONE_WITH_REMARK.test(text));
}

/** Whether words in a column of streets or towns name none to go to. */
export function isNoStreet(text: string): boolean {
  return saysNoStreet(text) || (text.length <= LONGEST_ADDRESS && OTHER_ADDRESS.test(text));
}
