/** Answers that are kept: a list has thousands of rows, and few towns, dates and hours. */
const MOST = 20_000;

/** A function of one text that works out each text once, as long as there are not too many. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
