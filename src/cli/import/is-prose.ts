const FEWEST_WORDS = 6;

/** Whether a cell of types says in sentences what others say in words of types. */
export function isProse(text: string): boolean {
  return text
    .split(/[;|\n]|\s\*\s/)
    .some((part) =>
      part.split(/[,/]/).some((said) => said.trim().split(/\s+/).length >= FEWEST_WORDS),
    );
}
