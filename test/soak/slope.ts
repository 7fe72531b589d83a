/** How much the second number grows for one of the first: the straight line that fits best. */
export function slopeOf(points: readonly (readonly [at: number, value: number])[]): number {
  const count = points.length;
  if (count < 2) return 0;
  const middle = points.reduce((sum, [at]) => sum + at, 0) / count;
  const mean = points.reduce((sum, [, value]) => sum + value, 0) / count;
  const across = points.reduce((sum, [at]) => sum + (at - middle) ** 2, 0);
  return across === 0
    ? 0
    : points.reduce((sum, [at, value]) => sum + (at - middle) * (value - mean), 0) / across;
}
