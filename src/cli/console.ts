import { styleText } from 'node:util';

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
    hasColours: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    now: () => Date.now(),
  };
}

/** A line in bold, red or green where there are colours. */
export function paint(
  style: 'bold' | 'red' | 'green' | 'yellow',
  text: string,
  { hasColours }: Console,
): string {
  return hasColours ? styleText(style, text) : text;
}
