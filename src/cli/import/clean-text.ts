/** Letters that would turn, hide or run something: none of them is part of what a person reads. */
const NOT_TEXT = /(?![\t\n])\p{Cc}|\p{Cs}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Spaces, marks and the letters of Unicode that are blank: nobody sees anything. */
const BLANK = /^[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** A text in which there is nothing to clean. */
const PLAIN = /^[\w .,'"()/#:;!?+-]{0,20000}$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
};

/** A cell as plain text: tags out, entities read, invisible marks gone; empty where nothing of it can be seen. */
export function cleanText(cell: string): string {
  if (PLAIN.test(cell) && !cell.includes('  ')) return cell.trim();
  const text = cell
    .slice(0, 20_000)
    .replace(/<(?:script|style)\b[^>]*>[\s\S]*?(?:<\/(?:script|style)>|$)/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#?\w+);/g, (all, name: string) => {
      const code = /^#x?/i.test(name) ? Number(name.replace(/^#x/i, '0x').replace('#', '')) : 0;
      if (code > 31 && code < 0x11_0000) return String.fromCodePoint(code);
      return ENTITIES[name] ?? all;
    })
    .replace(NOT_TEXT, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  return BLANK.test(text) ? '' : text;
}

const LONGEST = 600;

/** Clean text as running text for a card: whole sentences up to what it can hold. */
export function toSentences(clean: string): { readonly text: string; readonly isCut: boolean } {
  const text = clean.replace(/\n/g, ' ');
  if (text.length <= LONGEST) return { text, isCut: false };
  const end = text.slice(0, LONGEST).search(/[.!?](?=[^.!?]*$)/);
  const cut =
    end > 100 ? text.slice(0, end + 1) : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  return { text: cut, isCut: true };
}

/** Whether a cell is a formula that a spreadsheet would work out: no text of anybody's. */
export function isFormula(cell: string): boolean {
  return /^[=@]|^[+-](?![\d(. ])/.test(cell.trim());
}
