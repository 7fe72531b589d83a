import { inspect } from 'node:util';

/** Where a command writes, and what it may know of the world: a test gives its own. */
export interface Console {
  /** What was asked for: a program may read it. */
  readonly out: (line: string) => void;
  /** What a person should know. */
  readonly tell: (line: string) => void;
  /** Overwrites the last line of a terminal; absent where nobody looks. */
  readonly progress?: (line: string) => void;
  readonly hasColours: boolean;
  readonly now: () => number;
}

/** The terminal: colours and progress only where somebody sees them (https://no-color.org). */
export function terminal(): Console {
  const { stderr, stdout, env } = process;
  return {
    out: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    ...(stderr.isTTY && { progress: (line) => void stderr.write(`\r\u001b[2K${line}`) }),
    // Both are written to: what is piped of either holds no colours.
    hasColours:
      stdout.isTTY === true && stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    now: () => Date.now(),
  };
}

/** A line in bold, red or green where there are colours. */
export function paint(
  style: 'bold' | 'red' | 'green' | 'yellow',
  text: string,
  { hasColours }: Console,
): string {
  if (!hasColours) return text;
  const [on, off] = inspect.colors[style] ?? [0, 0];
  // `styleText` looks at the terminal itself in some releases of Node, and not in others.
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
