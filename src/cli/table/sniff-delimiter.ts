/** Marks between cells, most usual first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The mark that is in most of the first lines, outside of quotation marks. */
export function sniffDelimiter(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .slice(0, 30);
  const scores = DELIMITERS.map((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1).sort((a, b) => b - a);
    return { mark, score: counts[Math.floor(counts.filter(Boolean).length / 2)] ?? 0 };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).mark;
}
