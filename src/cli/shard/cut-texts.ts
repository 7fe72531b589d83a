/** Longer descriptions are for those who ask for them. */
const MOST_LETTERS = 300;

/** A description as it stands in a tile; undefined where all of it does. */
export function cutText(description: string): string | undefined {
  if (description.length <= MOST_LETTERS) return undefined;
  const begin = description.slice(0, MOST_LETTERS);
  const sentence = /^.{80,}[.!?](?=\s)/su.exec(begin)?.[0];
  return sentence ?? `${begin.replace(/\s+\S*$/u, '')}…`;
}
