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

/** Between small letters: é, è, ç, á, à, â, ê and ’ of a Macintosh, which are no letters of words in Windows-1252. */
const MAC = /[A-Za-z][\u008e\u008f\u008d\u0087\u0088\u0089\u0090\u00d5](?=[a-z])/g;
/** The same letters in Windows-1252, which a Macintosh has no use for there. */
const WINDOWS = /[A-Za-z][\u00e0-\u00ff](?=[a-z])/g;

/** Whether text that is no UTF-8 was written by an old program of the Macintosh; `latin1` has one letter a byte. */
export class MacLetters {
  #mac = 0;
  #windows = 0;

  add(latin1: string): void {
    this.#mac += latin1.match(MAC)?.length ?? 0;
    this.#windows += latin1.match(WINDOWS)?.length ?? 0;
  }

  get areMac(): boolean {
    return this.#mac > 0 && this.#windows === 0;
  }
}
