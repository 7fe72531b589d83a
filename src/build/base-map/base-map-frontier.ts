/**
 * The border between two countries that come from two sources, which differ by a few kilometres: the line of the finer
 * one is drawn, and what lies between the two is filled, so that there is neither a second line nor a gap at any zoom.
 */
import type { Line, Point } from './base-map-pack.js';

export interface Frontier {
  /** Along the outline of the finer source. */
  readonly line: Line;
  /** Between it and the line of the other source. */
  readonly gap?: Line;
}

/** Degrees within which an end of the one is the same place as a corner of the other. */
const SAME = 0.35;

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot((x1 - x2) * Math.cos((y1 * Math.PI) / 180), y1 - y2);
}

function nearest(ring: Line, point: Point): { readonly at: number; readonly away: number } {
  let found = { at: 0, away: Number.POSITIVE_INFINITY };
  ring.forEach((corner, at) => {
    const away = distance(point, corner);
    if (away < found.away) found = { at, away };
  });
  return found;
}

/** From one corner of a ring to another, in the direction of the ring. */
function along(ring: Line, from: number, to: number): Line {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

/** How far a line strays from a path, at the worst. */
function stray(line: Line, path: Line): number {
  return Math.max(...line.map((point) => nearest(path, point).away));
}

function lengthOf(line: Line): number {
  return line.reduce(
    (sum, point, at) => sum + (at === 0 ? 0 : distance(line[at - 1] as Point, point)),
    0,
  );
}

/** The frontier that `line` is, as the outlines in `rings` have it; undefined where they do not run along it. */
export function joinFrontier(line: Line, rings: readonly Line[]): Frontier | undefined {
  const [start, end] = [line[0] as Point, line.at(-1) as Point];
  const candidates = rings.flatMap((ring) => {
    const [from, to] = [nearest(ring, start), nearest(ring, end)];
    if (Math.max(from.away, to.away) > SAME || from.at === to.at) return [];
    return [along(ring, from.at, to.at), [...along(ring, to.at, from.at)].reverse()];
  });
  const [best] = candidates
    .filter((path) => lengthOf(path) < 1.6 * lengthOf(line) + 0.5)
    .map((path) => ({ path, away: Math.max(stray(line, path), stray(path, line)) }))
    .sort((one, other) => one.away - other.away);
  return best && { line: best.path, gap: [...best.path, ...[...line].reverse()] };
}
