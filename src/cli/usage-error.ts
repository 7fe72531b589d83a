/** What whoever called can correct: said in one line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
