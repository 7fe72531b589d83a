/** What a command says to the shell. */
export const EXIT = {
  good: 0,
  /** No record could be read, or something does not fit; the report says what. */
  problems: 1,
  /** The command, a file or an option is wrong; nothing was written. */
  usage: 2,
} as const;
