/** What one way in takes, from an empty folder with the release in it to a tapped number. */
export interface Effort {
  readonly name: string;
  readonly commands: number;
  /** Pasted, written, or there before in a site of that kind. */
  readonly lines: number;
  /** To read in our pages. */
  readonly words: number;
  /** Of the machine. */
  readonly seconds: number;
}

const BEGIN = '<!-- ways-in -->';
const END = '<!-- /ways-in -->';

/** A slow reader of plain text, in words a minute (Brysbaert 2019: most adults 175 to 300). */
export const WORDS_A_MINUTE = 175;
/** What typing or pasting one thing takes a person, in seconds: an assumption, and a generous one. */
export const SECONDS_A_STEP = 15;

/** Minutes for a person who reads all that there is to read. */
export function minutesOf({ words, commands, lines, seconds }: Effort): number {
  const steps = commands + (lines > 0 ? 1 : 0);
  return words / WORDS_A_MINUTE + (steps * SECONDS_A_STEP + seconds) / 60;
}

/** The page with the rows of these efforts in its table, which has one for each of `names`. */
export function withEfforts(
  page: string,
  efforts: readonly Effort[],
  names: readonly string[],
): string {
  const [before, rest] = page.split(BEGIN);
  const [table = '', after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`docs/ways-in.md has lost its marks ${BEGIN} and ${END}.`);
  const known = table.split('\n').map((row) => [row.split(' | ')[0]?.slice(2), row] as const);
  const made = efforts.map((effort) => {
    const { name, commands, lines, words, seconds } = effort;
    const cells = [name, commands, lines, words, seconds.toFixed(1), minutesOf(effort).toFixed(1)];
    return [name, `| ${cells.join(' | ')} |`] as const;
  });
  const all = new Map<string | undefined, string>([...known, ...made]);
  const rows = names.flatMap((name) => all.get(name) ?? []);
  const head = `| Way in | Commands | Lines pasted | Words to read | Seconds of the machine | Minutes of a person |
| --- | --- | --- | --- | --- | --- |`;
  return `${before}${BEGIN}\n\n${[head, ...rows].join('\n')}\n\n${END}${after}`;
}
