import { distanceKm, type Point } from '../region/distance.js';
import type { Box, PackedCells } from './directory-files.js';

/**
 * A cell is a text of digits 0 to 3, each a quarter of the one before: `0` south-west, `1` south-east, `2` north-west, `3`
 * north-east of all the world from pole to pole. Behind the last quarter stand digits that only tell records at one point
 * apart.
 */
export const CELL_DIGITS = 20;

/** A place across a border is near up to here (25 miles). */
export const ACROSS_KM = 40;

/** The cell of a point, about 20 metres wide. */
export function cellOf({ latitude, longitude }: Point): string {
  let [south, west, height, width] = [-90, -180, 180, 360];
  let cell = '';
  for (let digit = 0; digit < CELL_DIGITS; digit += 1) {
    height /= 2;
    width /= 2;
    const isNorth = latitude >= south + height;
    const isEast = longitude >= west + width;
    if (isNorth) south += height;
    if (isEast) west += width;
    cell += (isNorth ? 2 : 0) + (isEast ? 1 : 0);
  }
  return cell;
}

/** Around all points of a cell. */
export function boxOf(cell: string): Box {
  let [south, west, height, width] = [-90, -180, 180, 360];
  for (const digit of cell.slice(0, CELL_DIGITS)) {
    height /= 2;
    width /= 2;
    if (digit >= '2') south += height;
    if (digit === '1' || digit === '3') west += width;
  }
  return [south, west, south + height, west + width];
}

/** Kilometres from a point to the nearest of a box; 0 inside. */
export function kilometresTo([south, west, north, east]: Box, point: Point): number {
  const nearest = {
    latitude: Math.min(Math.max(point.latitude, south), north),
    longitude: Math.min(Math.max(point.longitude, west), east),
  };
  return distanceKm(point, nearest);
}

export function middleOf([south, west, north, east]: Box): Point {
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}

const SHARED = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Cells in their order, each as what it does not share with the one before. */
export function packCells(cells: readonly string[]): PackedCells {
  return cells.map((cell, at) => {
    const before = cells[at - 1] ?? '';
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < before.length && before[shared] === cell[shared])
      shared += 1;
    return `${SHARED[shared]}${cell.slice(shared)}`;
  });
}

export function unpackCells(packed: PackedCells): readonly string[] {
  let cell = '';
  return packed.map((part) => {
    cell = cell.slice(0, Math.max(0, SHARED.indexOf(part.charAt(0)))) + part.slice(1);
    return cell;
  });
}
