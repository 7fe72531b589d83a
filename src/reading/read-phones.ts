import type { HostNumber } from './read-number.js';
import { isUsualNumber, readNumber } from './read-number.js';

/** A number out of a cell, and what the words beside it say of it. */
export interface WrittenNumber extends HostNumber {
  readonly type: 'phone' | 'sms' | 'tty';
  /** Menu digit to press after the call is answered. */
  readonly press?: string;
  /** What to text: "Text HOME to 741741". */
  readonly keyword?: { readonly word: string } | { readonly own: 'postal-code' };
  /** As it was written, where that holds the vanity letters; else absent. */
  readonly display?: string;
}

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

/** A note beside a number, of no number itself: "(ask for Pat)". */
const NOTE = /\s*\([^()\d]*\)\s*$/;

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

/** Words beside a number that change what it is; the first that fits counts. */
const KINDS: readonly (readonly [
  word: RegExp,
  type: WrittenNumber['type'] | 'fax' | 'cell' | 'kept' | 'gone',
])[] = [
  [KEPT, 'kept'],
  [
    /\b(?:disconnected|(?:out of|not in|no longer in) service|no longer (?:works?|working|valid)|not (?:working|valid)|wrong number|old number|do not (?:call|use)|hors service|d[ée]sactiv[ée]|fuera de servicio|desconectad[oa])\b/i,
    'gone',
  ],
  [/\b(?:fax|facsimile|t[ée]l[ée]copieur)\b/i, 'fax'],
  [/\b(?:cell|mobile|celular|cellulaire|pager)\b/i, 'cell'],
  [/\b(?:tty|tdd|ttd|ats|textphone)\b/i, 'tty'],
  [/\b(?:text|sms|texto|texting|textez)\b/i, 'sms'],
];

/** What words in a column of their own say of the number beside them: "Fax", "Staff line"; undefined where nothing changes. */
export function kindOfLabel(label: string): WrittenNumber['type'] | 'refused' | undefined {
  const kind = KINDS.find(([word]) => word.test(label))?.[1];
  return kind === 'fax' || kind === 'cell' || kind === 'kept' || kind === 'gone' ? 'refused' : kind;
}

/** Words beside a number that say nothing about how to dial it. */
const IDLE =
  /\b(?:tty|tdd|ttd|ats|textphone|text|sms|texto|texting|main|office|business|intake|ph|toll[- ]?free|sans frais|gratuit[eo]?|phone|tel|t[ée]l|tel[ée]fono|t[ée]l[ée]phone|telephone|call|hotline|helpline|crisis|line|voice|local|number|no|24[- ](?:hours?|hrs?)|24\/7|after[- ]hours|appointments?|information|info|admissions?)\b\.?/gi;

const PRESS =
  /[\s,;(]*(?:then |and )?(?:press|option|opt\.?|opci[óo]n|oprima|faites le|appuyez sur(?: le)?)\s*#?\s*(\d)\)?\s*$/i;

/** Numbers of everybody's: a service that lists one as its own says where to call first, not how to reach it. */
const NOBODYS_OWN = ['311', '411', '511', '611', '711', '911'];

/** A spreadsheet set marks between the thousands: "4,135,550,142". All digits are there. */
const THOUSANDS = /^\s*\d{1,2}(?:,\d{3}){3}\s*$/;

const BOTH = ['US', 'CA'] as const;

/** A spreadsheet wrote the number as a quantity: the last digits are gone. */
const SCIENTIFIC = /^\s*\d[.,]\d+E\+?\d+\s*$/i;

/**
 * Every number in a cell as people fill one: "(503) 555-0142 x12", "1-800-662-HELP or 503 555 0199", "TTY: 711". What is no
 * number, a fax or somebody's cell is told, not guessed.
 */
export function readPhones(cell: string, type: WrittenNumber['type'] = 'phone'): WrittenNumbers {
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
    const isBoth = part.includes(BOTH_WAYS);
    const found = part.replace(BOTH_WAYS, 'call or text');
    if (!/[\p{L}\p{N}]/u.test(found)) continue;
    const { read, note } = readNoted(isBoth ? part.replace(BOTH_WAYS, '').trim() : part, type);
    if ('why' in read) refused.push({ found, why: read.why });
    else {
      add(read);
      if (isBoth && read.type === 'phone' && !read.extension) add({ ...read, type: 'sms' });
      if (note) refused.push({ found: note, why: 'is a note beside the number and is left out.' });
    }
  }
  return { numbers, refused };
}

/** The numbers of a cell, each with the words beside it. */
function partsOf(cell: string): readonly string[] {
  const whole = THOUSANDS.test(cell) ? cell.replace(/,/g, '') : cell;
  return (
    whole
      .trim()
      // A mark by which a spreadsheet keeps what follows as text.
      .replace(/^['’](?=[\d(+])/, '')
      .replace(CALL_OR_TEXT, BOTH_WAYS)
      .replace(AREA_SLASH, '$1$2-')
      .split(BETWEEN)
      .flatMap((part) => part.replace(LABELLED, '$1\n').split('\n'))
      .map((part) => part.trim())
  );
}

/** A number, and the note that is no part of it. */
function readNoted(
  part: string,
  usual: WrittenNumber['type'],
): { readonly read: WrittenNumber | { readonly why: string }; readonly note?: string } {
  const read = readPart(part, usual);
  const note = 'why' in read && !isRefusedByWord(part) ? NOTE.exec(part)?.[0].trim() : undefined;
  if (!note) return { read };
  const bare = readPart(part.replace(NOTE, ''), usual);
  return 'why' in bare ? { read } : { read: bare, note };
}

function isRefusedByWord(part: string): boolean {
  const kind = KINDS.find(([word]) => word.test(part))?.[1];
  return kind === 'fax' || kind === 'cell' || kind === 'kept' || kind === 'gone';
}

function readPart(
  part: string,
  usual: WrittenNumber['type'],
): WrittenNumber | { readonly why: string } {
  if (SCIENTIFIC.test(part)) {
    return {
      why: 'lost its last digits in a spreadsheet. Make the column text, and type it again.',
    };
  }
  const type = KINDS.find(([word]) => word.test(part))?.[1] ?? usual;
  if (type === 'fax') return { why: 'is a fax number, which nobody can talk to.' };
  if (type === 'kept') return { why: 'says that it is not for the public.' };
  if (type === 'gone') return { why: 'says that it is no longer answered.' };
  if (type === 'cell') return { why: 'is a cell phone, which may be one person’s own.' };
  if (OWN_CODE.test(part)) {
    const read = readNumber(part.replace(OWN_CODE, '').replace(/[\s.]+$/, ''), 'sms', BOTH);
    return 'value' in read ? { ...read, type: 'sms', keyword: { own: 'postal-code' } } : read;
  }
  const word = KEYWORD.exec(part)?.[1];
  if (word && !NO_KEYWORD.test(word)) {
    const read = readNumber(part.replace(KEYWORD, '').replace(/[\s.]+$/, ''), 'sms', BOTH);
    return 'value' in read ? { ...read, type: 'sms', keyword: { word } } : read;
  }
  const press = PRESS.exec(part)?.[1];
  const bare = part
    .replace(PRESS, '')
    .replace(/^([^\d+(]*):/, (words) => words.replace(':', ' '))
    .replace(IDLE, ' ')
    .replace(/\(\s*\)|^[\s,.:-]+|[\s,.:-]+$/g, ' ')
    .trim()
    .replace(/^([^(]*\d)\)$/, '$1')
    .replace(FROM_ABROAD, '+1');
  // Vanity letters may be one of the idle words: "1-800-555-TEXT".
  // Whether the record serves the number's country is seen where its regions are known.
  const read = readNumber(bare, type, BOTH);
  const number = 'value' in read ? read : readNumber(part, type, BOTH);
  if (!('value' in number)) return { why: whyNot(bare) ?? (read as { why: string }).why };
  if (NOBODYS_OWN.includes(number.value)) {
    return { why: 'is a number for everybody, not this service’s own.' };
  }
  const isVanity = /\d[\d() .-]*[A-Z]{3}/.test(bare) && !number.extension;
  return {
    ...number,
    type,
    ...(press && { press }),
    ...(isVanity && { display: bare }),
  };
}

const EXTENSION = /(?:x|ext\.?|extension|poste|#) ?\d{1,6}$/i;

/** What is wrong with the digits of a number that stands alone; undefined where that is not for certain. */
function whyNot(bare: string): string | undefined {
  const written = bare.replace(EXTENSION, '').trim();
  if (!/^[+\d() .\-–]+$/.test(written)) return undefined;
  const count = written.replace(/\D/g, '').replace(/^1(?=\d{9})/, '').length;
  if (count === 11) return 'has a digit too many. Look the number up.';
  if (count > 11) return `has ${count - 10} digits too many. Look the number up.`;
  if (count === 9) return 'is a digit short. Look the number up.';
  if (count === 8) return 'is two digits short, or has one too many. Look the number up.';
  return undefined;
}
