import { unpackCells } from '../../directory/cells.js';
import type { MovedTiles, PackedPlaces, RegionIndex } from '../../directory/directory-files.js';
import { unpackPlaces } from '../../directory/tile-numbers.js';

/** How the tiles of today go with those of when words were written. Number 0 is what serves the whole region: it stays. */
export interface TileMoves {
  /** Absent: none has come or gone. */
  readonly moved?: MovedTiles;
  /** For each number that words use, the numbers of today that it stands for. */
  readonly places: readonly (readonly number[])[];
  /** For each number of today, the one that words use. */
  readonly numbers: readonly number[];
  /** Numbers of today that share one of then: words that say it may stand in some of them alone. */
  readonly shared: ReadonlySet<number>;
}

/** The cells of the tiles of a region, as they were when its words were written. */
export function cellsOfThen({ cells, words: { moved } }: RegionIndex): readonly string[] {
  const today = unpackCells(cells);
  if (!moved) return today;
  const places = unpackPlaces(moved.places);
  const then: string[] = [];
  for (let number = 1; number < moved.count; number += 1) {
    const [place = 0] = places[number] ?? [];
    then.push(moved.gone[number] ?? today[place - 1] ?? '');
  }
  return then;
}

/**
 * What is gone between two tiles that stay stands for all that has come there: a tile that was cut up for its parts, parts
 * for what they were put together to, a cell for what it was narrowed to. What has come has a number of its own as well.
 */
export function moveTiles(then: readonly string[], today: readonly string[]): TileMoves {
  const [old, stays] = [new Set(then), new Set(today)];
  const places: number[][] = [[0]];
  const gone: Record<number, string> = {};
  const come: number[] = [];
  let [number, ofGap]: [number, number[]] = [1, []];
  const passNew = (): void => {
    for (; number <= today.length && !old.has(today[number - 1] as string); number += 1) {
      ofGap.push(number);
      come.push(number);
    }
  };
  for (const [at, cell] of then.entries()) {
    if (stays.has(cell)) {
      passNew();
      places.push([number]);
      number += 1;
      ofGap = [];
    } else {
      gone[at + 1] = cell;
      // All of a gap have one list, which fills up to the next that stays.
      places.push(ofGap);
    }
  }
  passNew();
  const numbers: number[] = [];
  for (const [at, some] of places.entries()) if (!(at in gone)) numbers[some[0] as number] = at;
  for (const place of come) numbers[place] = places.push([place]) - 1;
  const shared = new Set(places.filter((some) => some.length > 1).flat());
  const count = then.length + 1;
  const isSame = come.length === 0 && count === today.length + 1;
  return {
    ...(!isSame && { moved: { places: packPlaces(places), count, gone } }),
    places,
    numbers,
    shared,
  };
}

function packPlaces(places: readonly (readonly number[])[]): PackedPlaces {
  let before = 0;
  return places.map((numbers) => {
    const steps = numbers.map((number) => {
      const step = number - before;
      before = number;
      return step;
    });
    return steps.length === 1 ? (steps[0] as number) : steps;
  });
}
