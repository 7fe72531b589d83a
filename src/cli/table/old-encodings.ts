/** UTF-16 that does not say so: of plain text in it, every second byte is 0. */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(head.length / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (pairs < 8) return undefined;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

/** Between small letters: é, è and ’ of a Macintosh, which are no letters of words in Windows-1252 and none of DOS there. */
const MAC = /[A-Za-z][\u008e\u008f\u00d5](?=[a-z])/g;
/** á, à, â, ê and ç of a Macintosh; of DOS they are ç, ê, ë, É and ì. */
const MAC_OR_DOS = /[A-Za-z][\u0087\u0088\u0089\u0090\u008d](?=[a-z])/g;
/** ü, é, â, è, í, ó, ú and ñ of DOS, é at the end of a word, É and Ñ between capitals: elsewhere hardly letters in such places. */
const DOS =
  /[A-Za-z][\u0081-\u0083\u008a\u00a1-\u00a4](?=[a-z])|[a-z]\u0082(?![\w\u0080-\u00ff])|[A-Z][\u0090\u00a5](?=[A-Z])/g;
/** The same letters in Windows-1252, which the others have no use for there. */
const WINDOWS = /[A-Za-z][\u00e0-\u00ff](?=[a-z])|[A-Z][\u00c0-\u00de](?=[A-Z])/g;
/** Bytes of which each code page of DOS makes another letter. */
const NOT_SURE =
  /[\u009b\u009d\u009e\u00a9\u00b5-\u00b8\u00bd\u00be\u00c6\u00c7\u00cf-\u00d8\u00dd\u00de\u00e0\u00e2-\u00e5\u00e7-\u00f0\u00f2-\u00f5\u00f7\u00f9\u00fb\u00fc]/;

export type OldEncoding = 'windows-1252' | 'macintosh' | 'dos';

/** In which encoding text was written that is no UTF-8; what is added has one letter a byte. */
export class OldLetters {
  #mac = 0;
  #either = 0;
  #dos = 0;
  #windows = 0;
  #isSure = true;

  add(latin1: string): void {
    this.#mac += count(latin1, MAC);
    this.#either += count(latin1, MAC_OR_DOS);
    this.#dos += count(latin1, DOS);
    this.#windows += count(latin1, WINDOWS);
    this.#isSure &&= !NOT_SURE.test(latin1);
  }

  /** `unsure`: it cannot be told what its letters are. */
  get encoding(): OldEncoding | 'unsure' {
    if (this.#windows > 0 || this.#mac + this.#either + this.#dos === 0) return 'windows-1252';
    if (this.#mac > 0) return this.#dos > 0 ? 'unsure' : 'macintosh';
    return this.#dos > 0 && this.#isSure ? 'dos' : 'unsure';
  }
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** What is said of such a file, after its name. */
export const UNSURE =
  'is in an old encoding, Mac Roman or a code page of DOS (437 or 850), in which some of its letters cannot be told for certain. Open it in the program that wrote it, and save it as "CSV UTF-8".';

/** From byte 0x80 on, what code pages 437 and 850 have in common; a space: nothing. */
const DOS_LETTERS =
  'ÇüéâäàåçêëèïîìÄÅ' +
  'ÉæÆôöòûùÿÖÜ £  ƒ' +
  'áíóúñÑªº¿ ¬½¼¡«»' +
  '░▒▓│┤    ╣║╗╝  ┐' +
  '└┴┬├─┼  ╚╔╩╦╠═╬ ' +
  '         ┘┌█▄  ▀' +
  ' ß    µ         ' +
  ' ±    ÷ ° ·  ²■\u00a0';

/** Text of DOS in which no letter is another one in either code page. */
export function decodeDos(latin1: string): string {
  return latin1.replace(
    /[\u0080-\u00ff]/g,
    (letter) => DOS_LETTERS[letter.charCodeAt(0) - 0x80] ?? '',
  );
}
