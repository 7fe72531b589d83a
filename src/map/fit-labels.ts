/** Which names are shown: in order of importance, each that covers none before it. Pure. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.right < other.left ||
    other.right < one.left ||
    one.bottom < other.top ||
    other.bottom < one.top
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

/** A thing with a name, and the boxes in which the name may stand, the best first. */
interface Candidate {
  readonly boxes: readonly Box[];
}

/** The first of `candidates` that find room inside `frame`, beside `taken` and one another, each with the number of its box. */
export function fitLabels<T extends Candidate>(
  candidates: readonly T[],
  taken: readonly Box[],
  most: number,
  frame: Box,
): { readonly candidate: T; readonly choice: number }[] {
  const full = [...taken];
  const fitting: { candidate: T; choice: number }[] = [];
  for (const candidate of candidates) {
    if (fitting.length === most) break;
    const choice = candidate.boxes.findIndex(
      (box) => isInside(box, frame) && full.every((other) => isApart(other, box)),
    );
    const box = candidate.boxes[choice];
    if (!box) continue;
    full.push(box);
    fitting.push({ candidate, choice });
  }
  return fitting;
}
