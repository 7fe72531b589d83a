import type { Box } from '../../directory/directory-files.js';
import type { Point } from '../../region/distance.js';

/** Around all points of each region, to a hundredth of a degree. */
export class Boxes {
  readonly #boxes = new Map<string, [south: number, west: number, north: number, east: number]>();

  add(region: string, { latitude, longitude }: Point): void {
    const [south, west] = [Math.floor(latitude * 100) / 100, Math.floor(longitude * 100) / 100];
    const [north, east] = [Math.ceil(latitude * 100) / 100, Math.ceil(longitude * 100) / 100];
    const box = this.#boxes.get(region);
    if (!box) {
      this.#boxes.set(region, [south, west, north, east]);
      return;
    }
    if (south < box[0]) box[0] = south;
    if (west < box[1]) box[1] = west;
    if (north > box[2]) box[2] = north;
    if (east > box[3]) box[3] = east;
  }

  of(region: string): Box | undefined {
    return this.#boxes.get(region);
  }
}
