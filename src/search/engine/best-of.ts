/** Of these places in `scores`, the `most` with the highest score; among equals those that stand first. */
export function bestOf(
  places: readonly number[],
  scores: Float32Array,
  most: number,
): readonly number[] {
  if (places.length <= most) return places;
  const least = nthHighest(
    Float32Array.from(places, (at) => scores[at] as number),
    most,
  );
  let even = most - places.filter((at) => (scores[at] as number) > least).length;
  return places.filter((at) => {
    const score = scores[at] as number;
    if (score !== least) return score > least;
    even -= 1;
    return even >= 0;
  });
}

/** The score at place `rank` (from 1) if all were in order; puts only as much in order as it needs (quickselect). */
function nthHighest(scores: Float32Array, rank: number): number {
  let low = 0;
  let high = scores.length - 1;
  while (low < high) {
    const pivot = scores[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((scores[left] as number) > pivot) left += 1;
      while ((scores[right] as number) < pivot) right -= 1;
      if (left > right) break;
      const moved = scores[left] as number;
      scores[left] = scores[right] as number;
      scores[right] = moved;
      left += 1;
      right -= 1;
    }
    if (rank - 1 <= right) high = right;
    else if (rank - 1 >= left) low = left;
    else break;
  }
  return scores[rank - 1] as number;
}
