/** Answers that are kept: a list has thousands of rows, and few towns, dates and hours. */
const MOST = 20_000;
/** A longer text is hardly there twice, and so many of them would fill the memory. */
const LONGEST = 200;

/** The same for a text that means one thing beside one word and another beside another: a code and its region. */
export function rememberBeside<T>(
  work: (text: string, word: string) => T,
): (text: string, word: string) => T {
  const byWord = new Map<string, (text: string) => T>();
  return (text, word) => {
    let read = byWord.get(word);
    if (!read) {
      read = remember((other) => work(other, word));
      // Regions and zones are few; what a file claims to be one need not be.
      if (byWord.size < 1000) byWord.set(word, read);
    }
    return read(text);
  };
}

/** A function of one text that works out each text once, as long as there are not too many. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
