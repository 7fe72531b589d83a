import type { HostNumber } from './read-number.js';
import { isUsualNumber, readNumber } from './read-number.js';

/** A number out of a cell, and what the words beside it say of it. */
export interface WrittenNumber extends HostNumber {
  readonly type: 'phone' | 'sms' | 'tty';
  /** Menu digit to press after the call is answered. */
  readonly press?: string;
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

/** Words beside a number that change what it is; the first that fits counts. */
const KINDS: readonly (readonly [word: RegExp, type: WrittenNumber['type'] | 'fax' | 'cell'])[] = [
  [/\b(?:fax|facsimile|t[ée]l[ée]copieur)\b/i, 'fax'],
  [/\b(?:cell|mobile|celular|cellulaire|pager)\b/i, 'cell'],
  [/\b(?:tty|tdd|ttd|ats|textphone)\b/i, 'tty'],
  [/\b(?:text|sms|texto|texting|textez)\b/i, 'sms'],
];

/** Words beside a number that say nothing about how to dial it. */
const IDLE =
  /\b(?:tty|tdd|ttd|ats|textphone|text|sms|texto|texting|main|office|business|intake|toll[- ]?free|sans frais|gratuit[eo]?|phone|tel|t[ée]l|tel[ée]fono|t[ée]l[ée]phone|telephone|call|hotline|helpline|crisis|line|voice|local|number|no|24[- ](?:hours?|hrs?)|24\/7|after[- ]hours|appointments?|information|info|admissions?)\b\.?/gi;

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
  const whole = THOUSANDS.test(cell) ? cell.replace(/,/g, '') : cell;
  for (const found of whole.split(BETWEEN).map((part) => part.trim())) {
    if (!/[\p{L}\p{N}]/u.test(found)) continue;
    const read = readPart(found, type);
    if ('why' in read) refused.push({ found, why: read.why });
    else if (!numbers.some((known) => known.value === read.value && known.type === read.type)) {
      numbers.push(read);
    }
  }
  return { numbers, refused };
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
  if (type === 'cell') return { why: 'is a cell phone, which may be one person’s own.' };
  const press = PRESS.exec(part)?.[1];
  const bare = part
    .replace(PRESS, '')
    .replace(/^([^\d+(]*):/, (words) => words.replace(':', ' '))
    .replace(IDLE, ' ')
    .replace(/\(\s*\)|^[\s,.:-]+|[\s,.:-]+$/g, ' ')
    .trim();
  // Vanity letters may be one of the idle words: "1-800-555-TEXT".
  // Whether the record serves the number's country is seen where its regions are known.
  const read = readNumber(bare, type, BOTH);
  const number = 'value' in read ? read : readNumber(part, type, BOTH);
  if (!('value' in number)) return read as { readonly why: string };
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
