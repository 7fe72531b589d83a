import { readPhones } from '../../reading/read-phones.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { quote } from '../quote.js';
import type { Cell } from './row-cells.js';
import type { RowReading } from './row-reading.js';
import type { Target } from './targets.js';

/** How what is written in a cell, and where its link leads, are told apart. */
interface LinkForm {
  /** A link of this kind; it may be in the place of the text. */
  readonly scheme: RegExp;
  /** What text comes to; empty: it is no address or number. */
  readonly keys: (text: string) => readonly string[];
}

const PAGE: LinkForm = {
  scheme: /^https?:\/\//i,
  keys: (text) =>
    text.split(/[\s;|]+|,\s+/).flatMap((word) => (/[.:/]./.test(word) ? pageKey(word) : [])),
};
const NUMBER: LinkForm = {
  scheme: /^(?:tel|sms):/i,
  keys: (text) => readPhones(text).numbers.map(({ value }) => value),
};
const MAIL: LinkForm = {
  scheme: /^mailto:/i,
  keys: (text) => text.split(/[\s;,]+/).flatMap((word) => readEmail(word)?.toLowerCase() ?? []),
};
const FORMS: Partial<Record<Target, LinkForm>> = {
  web: PAGE,
  chat: PAGE,
  email: MAIL,
  phone: NUMBER,
  text: NUMBER,
  tty: NUMBER,
};

/** Two spellings of a page are one: with and without `www.`, and in capitals. */
function pageKey(address: string): readonly string[] {
  const value = readWeb(address)?.value;
  return value
    ? [
        value
          .replace(/^https:\/\/(?:www\.)?/, '')
          .replace(/\/$/, '')
          .toLowerCase(),
      ]
    : [];
}

/**
 * The cell to read: where the text is "Click here", the address of its link. Where the text is an address itself, it is what
 * people see, and a link elsewhere is told.
 */
export function withLink(row: RowReading, cell: Cell, target: Target): Cell {
  const form = FORMS[target];
  const { header, text, link } = cell;
  if (!form || !link) return cell;
  const address = target === 'web' || target === 'chat' ? link : bareAddress(link);
  const written = form.keys(text);
  if (written.length === 0) {
    // Digits that are no number are a mistake to be told, and no words over a link.
    const isWords = !/\d{3}|@/.test(text);
    return isWords && form.scheme.test(link) ? { header, text: address } : cell;
  }
  const isSame = form.keys(address).some((key) => written.includes(key));
  if (!isSame) {
    row.change(
      cell,
      `is ${quote(text)}, but the link of the cell leads elsewhere (${quote(link)}): the text is used.`,
      'Correct the link, or remove it.',
    );
  }
  return cell;
}

/** A number or mail address without its scheme and what follows it. */
function bareAddress(link: string): string {
  const bare = link.replace(/^[a-z]+:/i, '').replace(/[?;].*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
