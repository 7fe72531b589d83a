/**
 * A pattern with a look-behind, which Safari before 16.4 cannot read: written as a literal it would stop the whole file.
 * There, `instead` serves.
 */
export function lookBehind(source: string, flags: string, instead: RegExp): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    return instead;
  }
}
