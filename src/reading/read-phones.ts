import type { Words } from '../schema/resource.js';
import { readHours } from './read-hours.js';
import type { HostNumber } from './read-number.js';
import { isUsualNumber, readNumber } from './read-number.js';
import { numbersIn, splitNumbers, withoutPhoneAndFax } from './split-numbers.js';

/** A number out of a cell, and what the words beside it say of it. */
export interface WrittenNumber extends HostNumber {
  readonly type: 'phone' | 'sms' | 'tty';
  /** Menu digit to press after the call is answered. */
  readonly press?: string;
  /** What to text: "Text HOME to 741741". */
  readonly keyword?: { readonly word: string } | { readonly own: 'postal-code' };
  /** As it was written, where that holds the vanity letters; else absent. */
  readonly display?: string;
  /** What this number is for: "Spanish", "After hours". */
  readonly label?: Words;
}

/** What words beside a number say that it is for, or that it is not for everybody; undefined for words that mean nothing here. */
export type LabelOf = (words: string) => Words | 'kept' | undefined;

export interface WrittenNumbers {
  readonly numbers: readonly WrittenNumber[];
  /** What could not be read or may not be listed, each as it was written and why. */
  readonly refused: readonly { readonly found: string; readonly why: string }[];
}

/** A cell with more than this is no list of phone numbers. */
const LONGEST = 300;

const BETWEEN =
  /\s*[;|\n\r]+\s*|\s+(?:or|ou|o|and|et|y|&)\s+|\s*\/\s*(?=(?:[A-Za-z .-]+:? *)?\(?\+?\d[\d ().-]{6})|,\s*(?=(?:[A-Za-z .-]+:? *)?\(?\+?\d[\d ().-]{6})/i;

/** Where one number ends and the next one begins with nothing between them but its label: "Ph: 503-555-0142 TTY: 503-555-0143". */
const LABELLED =
  /(\d{3}[ .-]?\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?:\s*\((?=[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .]*:? *(?:1[-. ])?\(?\d{3}[) .-]{0,2}\d{3})|\s+(?=[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .-]{1,15}: *(?:1[-. ])?\(?\d{3}[) .-]{0,2}\d{3}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d))|\s*\/\s*(?=\d{2,4}\s*$))/g;

/** "800/555-0159": no mark between two numbers. */
const AREA_SLASH = /(^|\D)(\d{3}) ?\/ ?(?=\d{3}[-. ]\d{4}(?!\d))/g;

/** One number for both. */
const CALL_OR_TEXT =
  /\b(?:(?:call|voice|talk|phone)(?: ?\/ ?| or | and | & )text|text(?: ?\/ ?| or | and | & )(?:call|voice|talk)|(?:appel(?:ez|er)?|t[ée]l[ée]phone) ou (?:textez|texto)|(?:llame|llamada) o (?:texto|mensaje))\b/gi;
const BOTH_WAYS = 'callandtext';
/** One number for both, too. */
const VOICE_OR_TTY =
  /\b(?:(?:v|voice|phone|tel) ?(?:[/&]|and|or) ?(?:tty|tdd|ttd)|(?:tty|tdd|ttd) ?(?:[/&]|and|or) ?(?:v|voice|phone|tel))\b/i;
const WITH_TTY = 'callandtype';

/** A note beside a number, of no number itself: "(ask for Pat)", "press 2 for Spanish", or the mark of a footnote. */
const NOTE =
  /\s*\([^()\d]*\)\s*$|[\s*†‡]*[*†‡]\s*$|^\s*[*†‡]+|[\s,;(-]*(?:then )?(?:press|option|opt\.?|oprima|faites le)\s*#?\d\s+(?:for|pour|para)\s[^\d]{2,40}$/i;

/** "(TTY: 711)", "Oregon Relay 711": no digits of the number before it. */
const RELAY =
  /(\d{4})[\s,;/(-]*(?:\b(?:[a-z]+ relay|relay|tty|tdd|ats)\b[ /:]*)*(?:users |(?:dial|call) )*\b711\b(?: ?(?:relay|tty))?\)?/gi;

/** An extension in any spelling, as `x12`. */
const ANY_EXTENSION =
  /[\s,;-]*\(?(?:\b(?:ext(?:ension)?|extensi[óo]n|poste)\b[.:]?|\bp\.|\bx)[ #:]*(\d{1,6})\)?$/i;

/** "Text HOME to 741741", in three languages. */
const KEYWORD =
  /^(?:text(?:ez|o)?|sms|send|env[ií]e?|env(?:oyez|oie))\s+["'“”‘’«]?\s?([A-Z0-9]{2,15})\s?["'“”‘’»]?\s+(?:to|at|au|[àa]|al)\s+(?=[\d(+])/i;
/** "Text your ZIP to 898211": the person's own, and not these letters. */
const OWN_CODE =
  /^(?:text(?:ez|o)?|sms|send|env[ií]e?|env(?:oyez|oie))\s+(?:(?:your|my|a|the|votre|ton|le|su|tu|el|un)\s+)?(?:(?:5|five)[- ]digit\s+)?["'“”‘’«]?\s?(?:zip(?:[- ]?codes?)?|postal[- ]?code|code\s+postal|c[óo]digo\s+postal)\s?["'“”‘’»]?\s+(?:to|at|au|[àa]|al)\s+(?=[\d(+])/i;
/** Words of the sentence and not to be texted. */
const NO_KEYWORD = /^(?:us|we|number|line|message|texto|un|the|support)$/i;

/** How a phone abroad begins a call to the US or Canada. */
const FROM_ABROAD = /^(?:\+ ?|0011|00|011 ?)1(?=[ .-]*\(?[2-9])/;

/** Words beside a number that is not for everybody. */
const KEPT =
  /\b(?:private|internal|staff|confidential(?![\w ,/&-]* (?:hot|help|warm|crisis |support |text |talk )line)|unlisted|personal|home(?= ?(?:phone|number)?\s*(?:[:)]|$))|do not (?:publish|give|share|list)|not for (?:the )?public|priv[ée]e?|interne|privado|interno)\b/i;

/** Why a number is not listed that is one of these. */
const REFUSED = {
  kept: 'says that it is not for the public.',
  gone: 'says that it is no longer answered.',
  fax: 'is a fax number, which nobody can talk to.',
  cell: 'is a cell phone, which may be one person’s own.',
  video: 'is a videophone, for calls in sign language only.',
} as const;

/** Words beside a number that change what it is; the first that fits counts. */
const KINDS: readonly (readonly [
  word: RegExp,
  type: WrittenNumber['type'] | keyof typeof REFUSED,
])[] = [
  [KEPT, 'kept'],
  [
    /\b(?:disconnected|(?:out of|not in|no longer in) service|no longer (?:works?|working|valid)|not (?:working|valid)|wrong number|old (?:number|phone|line)|ancien (?:num[ée]ro|t[ée]l[ée]phone)|n[úu]mero (?:viejo|anterior)|do not (?:call|use)|hors service|d[ée]sactiv[ée]|fuera de servicio|desconectad[oa])\b|\(old\)|^old ?[:#]|\d old$/i,
    'gone',
  ],
  [/\b(?:fax|facsimile|facs?|fx|t[ée]l[ée]c(?:opieur|opie)?)\b/i, 'fax'],
  [/\b(?:cell|mobile|celular|cellulaire|pager)\b/i, 'cell'],
  [/\b(?:vp|v\/p|video ?phone)\b/i, 'video'],
  [/\b(?:tty|tdd|ttd|ats|textphone)\b/i, 'tty'],
  [/\b(?:text|sms|texto|texting|textez|texte(?:ar)?)\b/i, 'sms'],
];

/** What words in a column of their own say of the number beside them: "Fax", "Staff line"; undefined where nothing changes. */
export function kindOfLabel(label: string): WrittenNumber['type'] | 'refused' | undefined {
  const kind = kindOf(label);
  return isRefused(kind) ? 'refused' : kind;
}

function kindOf(words: string): (typeof KINDS)[number][1] | undefined {
  return KINDS.find(([word]) => word.test(words))?.[1];
}

function isRefused(kind: string | undefined): kind is keyof typeof REFUSED {
  return kind !== undefined && Object.keys(REFUSED).includes(kind);
}

/** Words beside a number that say nothing about how to dial it. */
const IDLE =
  /\b(?:tty|tdd|ttd|ats|textphone|text|sms|texto|texting|main|office|business|intake|ph|toll[- ]?free|sans frais|gratuit[eo]?|phone|tel|t[ée]l|tel[ée]fono|t[ée]l[ée]phone|telephone|call|hotline|helpline|crisis|line|voice|local|number|no|24[- ](?:hours?|hrs?)|24\/7|after[- ]hours|appointments?|information|info|admissions?|only|primary)\b\.?/gi;

/** An extension as links and phones write it: "tel:+15035550142;ext=12", or behind the pauses of "503-555-0142,,12#". */
const DIALLED_EXTENSION = /(\d)(?:;ext=|,{2,})(\d{1,6})#?$/i;

/** What to do with a number, before it: behind it, a digit may follow that is none of it. */
const VERB =
  /^(?:please )?(?:dial|llam(?:e|ar)|marque|appelez|composez|texte(?:ar|z)?)(?: (?:al|au|le))? /i;

const PRESS =
  /[\s,;(]*(?:then |and )?(?:press|option|opt\.?|opci[óo]n|oprima|faites le|appuyez sur(?: le)?)\s*#?\s*(\d)\)?\s*$/i;

/** Numbers of everybody's: a service that lists one as its own says where to call first, not how to reach it. */
const NOBODYS_OWN = ['311', '411', '511', '611', '711', '911'];

/** A spreadsheet set marks between the thousands: "4,135,550,142". All digits are there. */
const THOUSANDS = /^\s*\d{1,2}(?:,\d{3}){3}\s*$/;

const BOTH = ['US', 'CA'] as const;

/** A spreadsheet wrote the number as a quantity: the last digits are gone. */
const SCIENTIFIC = /^\s*\d[.,]\d+E\+?\d+\s*$/i;

/** "F: 503-555-0142", "503-555-0142 (f)": one letter for what it is. */
const LETTER_BEFORE = /(^|[\s(])([A-Z])(?:\)|[.:]\)?)?\s*(?=[(+]?\d{3})/i;
const LETTER_AFTER = /(\d{4})(?:\s+|\s*\()([A-Z])\)?[.\s]*$/i;
const LETTERS: Readonly<Record<string, string>> = {
  F: 'fax',
  C: 'cell',
  M: 'cell',
  H: 'private',
  ...{ P: 'phone', T: 'phone', O: 'phone', V: 'phone' },
};

function letterInWords(part: string): string {
  const word = (letter: string): string | undefined => LETTERS[letter.toUpperCase()];
  return part
    .replace(LETTER_BEFORE, (all, gap: string, letter: string) =>
      word(letter) ? `${gap.trim() ? '' : gap}${word(letter)} ` : all,
    )
    .replace(LETTER_AFTER, (all, end: string, letter: string) =>
      word(letter) ? `${end} ${word(letter)}` : all,
    );
}

/**
 * Every number in a cell as people fill one: "(503) 555-0142 x12", "1-800-662-HELP or 503 555 0199", "TTY: 711". What is no
 * number, a fax or somebody's cell is told, not guessed.
 */
export function readPhones(
  cell: string,
  type: WrittenNumber['type'] = 'phone',
  labelOf?: LabelOf,
): WrittenNumbers {
  const numbers: WrittenNumber[] = [];
  const refused: { found: string; why: string }[] = [];
  if (cell.length > LONGEST) {
    return { numbers, refused: [{ found: cell, why: 'is too long for a list of phone numbers.' }] };
  }
  if (isUsualNumber(cell)) {
    const read = readNumber(cell, type, BOTH);
    return 'value' in read
      ? { numbers: [{ ...read, type }], refused }
      : { numbers, refused: [{ found: cell, why: read.why }] };
  }
  const add = (read: WrittenNumber): void => {
    if (!numbers.some(({ value, type: known }) => value === read.value && known === read.type)) {
      numbers.push(read);
    }
  };
  for (const part of partsOf(cell)) {
    const found = part.replace(BOTH_WAYS, 'call or text').replace(WITH_TTY, 'voice/TTY');
    if (!/[\p{L}\p{N}]/u.test(found)) continue;
    const second = part.includes(BOTH_WAYS) ? 'sms' : part.includes(WITH_TTY) ? 'tty' : undefined;
    const bare = second ? part.replace(BOTH_WAYS, '').replace(WITH_TTY, '').trim() : part;
    const { read, note } = readNoted(bare, type, labelOf);
    if ('why' in read) refused.push({ found, why: read.why });
    else {
      add(read);
      if (second && read.type === 'phone' && (second === 'tty' || !read.extension)) {
        add({ ...read, type: second });
      }
      if (note) refused.push({ found: note, why: 'is a note beside the number and is left out.' });
    }
  }
  return { numbers, refused };
}

/** The numbers of a cell, each with the words beside it. */
function partsOf(cell: string): readonly string[] {
  if (SCIENTIFIC.test(cell)) return [cell];
  const whole = withoutPhoneAndFax(THOUSANDS.test(cell) ? cell.replace(/,/g, '') : cell);
  const isOne = numbersIn(whole).length === 1;
  return (
    whole
      .trim()
      // A mark by which a spreadsheet keeps what follows as text.
      .replace(/^['’](?=[\d(+])/, '')
      .replace(DIALLED_EXTENSION, '$1 x$2')
      .replace(CALL_OR_TEXT, BOTH_WAYS)
      .replace(isOne ? VOICE_OR_TTY : /(?!)/, WITH_TTY)
      .replace(AREA_SLASH, '$1$2-')
      .replace(RELAY, '$1;711')
      .split(BETWEEN)
      .flatMap((part) => part.replace(LABELLED, '$1\n').split('\n'))
      .flatMap(splitNumbers)
      .map((part) => letterInWords(part.trim()).replace(ANY_EXTENSION, ' x$1'))
  );
}

interface Refusal {
  readonly why: string;
  /** Whether the words beside the number say so, and not what is left without them. */
  readonly isFinal?: true;
}

/** A number, and the note that is no part of it. */
function readNoted(
  part: string,
  usual: WrittenNumber['type'],
  labelOf: LabelOf | undefined,
): { readonly read: WrittenNumber | Refusal; readonly note?: string } {
  const read = readPart(part, usual, labelOf);
  if (!('why' in read) || read.isFinal) return { read };
  const note = NOTE.exec(part)?.[0].trim() ?? hoursBeside(part);
  if (!note) return { read };
  const kind = kindOf(part);
  const bare = readPart(part.replace(note, ''), isRefused(kind) ? usual : (kind ?? usual), labelOf);
  return 'why' in bare ? { read } : { read: bare, note };
}

/** Hours that stand beside a number: the row's own say when it is open. */
function hoursBeside(part: string): string | undefined {
  const [found, ...others] = numbersIn(part);
  if (!found || others.length > 0) return undefined;
  return [part.slice(0, found.from), part.slice(found.to)]
    .map((words) => words.replace(/^[\s,:-]+|[\s,:-]+$/g, ''))
    .find((words) => words !== '' && readHours(words) !== undefined);
}

function readPart(
  part: string,
  usual: WrittenNumber['type'],
  labelOf: LabelOf | undefined,
): WrittenNumber | Refusal {
  if (SCIENTIFIC.test(part)) {
    return {
      why: 'lost its last digits in a spreadsheet. Make the column text, and type it again.',
    };
  }
  if (STREET.test(part)) return { why: 'is a street, not a number.' };
  const type = kindOf(part) ?? usual;
  if (isRefused(type)) return { why: REFUSED[type], isFinal: true };
  if (OWN_CODE.test(part)) {
    const read = readNumber(part.replace(OWN_CODE, '').replace(/[\s.]+$/, ''), 'sms', BOTH);
    return 'value' in read ? { ...read, type: 'sms', keyword: { own: 'postal-code' } } : read;
  }
  const word = KEYWORD.exec(part)?.[1];
  if (word && !NO_KEYWORD.test(word)) {
    const read = readNumber(part.replace(KEYWORD, '').replace(/[\s.]+$/, ''), 'sms', BOTH);
    return 'value' in read ? { ...read, type: 'sms', keyword: { word } } : read;
  }
  const [, head = '', tail = ''] = LABEL_FIRST.exec(part) ?? [];
  const first = head && labelOf?.(head);
  // Whatever the form of the number after it: "Spanish: 1-800-662-HELP".
  if (first && first !== 'kept') {
    const number = readPart(tail, type, labelOf);
    return 'why' in number || number.label ? number : { ...number, label: first };
  }
  const press = PRESS.exec(part)?.[1];
  const beside = labelOf && wordsBeside(part.replace(PRESS, ''));
  const label = beside ? labelOf(beside.words) : undefined;
  if (label === 'kept') {
    const said = quoted(beside?.words ?? '');
    return { why: `stands beside ${said}, which is not for the public.`, isFinal: true };
  }
  const bare = label && beside ? beside.number : withoutIdle(part.replace(PRESS, ''));
  // Vanity letters may be one of the idle words: "1-800-555-TEXT".
  // Whether the record serves the number's country is seen where its regions are known.
  const read = readNumber(bare, type, BOTH);
  const number = 'value' in read ? read : readNumber(part, type, BOTH);
  if (!('value' in number)) {
    const why = (read as Refusal).why;
    return { why: whyNot(bare) ?? (beside ? besideUnknown(beside.words) : why) };
  }
  if (NOBODYS_OWN.includes(number.value)) {
    return { why: 'is a number for everybody, not this service’s own.' };
  }
  const isVanity = /\d[\d() .-]*[A-Z]{3}/.test(bare) && !number.extension;
  return {
    ...number,
    type,
    ...(press && { press }),
    ...(isVanity && { display: bare }),
    ...(label && { label }),
  };
}

function withoutIdle(part: string): string {
  return part
    .replace(/^([^\d+(]*):/, (words) => words.replace(':', ' '))
    .replace(VERB, '')
    .replace(IDLE, ' ')
    .replace(/\(\s*\)|^[\s,.:-]+|[\s,.:-]+$/g, ' ')
    .trim()
    .replace(/^([^(]*\d)\)$/, '$1')
    .replace(FROM_ABROAD, '+1');
}

/** The one number of a text, and the words that stand beside it; undefined where there are none. */
function wordsBeside(
  part: string,
): { readonly number: string; readonly words: string } | undefined {
  const [found, ...others] = numbersIn(part);
  if (!found || others.length > 0) return undefined;
  const words = [part.slice(0, found.from), part.slice(found.to)]
    .join(' ')
    .replace(/[():;,.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–-]+|[\s–-]+$/g, '');
  return /\p{L}/u.test(words) ? { number: found.text, words } : undefined;
}

const quoted = (words: string): string => `"${words.slice(0, 40)}"`;

function besideUnknown(words: string): string {
  return `stands beside words that we do not know (${quoted(words)}). Write the number alone, or with a word such as "Spanish", "Intake" or "After hours".`;
}

const LABEL_FIRST = /^([^\d:(+]{2,40}): *(\S.*)$/;

/** "400 N 3rd Ave" has ten keys of a phone, and is a street. */
const STREET =
  /^\d+ [^-]*\b(?:st|street|ave?|rd|road|dr|ln|blvd|ct|pl|hwy|pkwy|cir|ter)\.?(?: [nsew]{1,2})?$/i;

const EXTENSION = /(?:x|ext\.?|extension|poste|#) ?\d{1,6}$/i;

/** What is wrong with the digits of a number that stands alone; undefined where that is not for certain. */
function whyNot(bare: string): string | undefined {
  const written = bare.replace(EXTENSION, '').trim();
  if (!/^[+\d() .\-–]+$/.test(written)) return undefined;
  if (/^\+(?!1)/.test(written)) return 'is outside the US and Canada, and is left out.';
  const count = written.replace(/\D/g, '').replace(/^1(?=\d{9})/, '').length;
  if (count === 11) return 'has a digit too many. Look the number up.';
  if (count > 11) return `has ${count - 10} digits too many. Look the number up.`;
  if (count === 9) return 'is a digit short. Look the number up.';
  if (count === 8) return 'is two digits short, or has one too many. Look the number up.';
  return undefined;
}
