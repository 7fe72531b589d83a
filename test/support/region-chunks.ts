/** Stands in for the network between the finder and a region's chunk. */
import { shards } from '../../src/generated/shards.en.js';

type Shard = NonNullable<(typeof shards)[string]>;

function replace(region: string, make: (real: Shard) => Shard): { restore(): void } {
  const table = shards as Record<string, Shard | undefined>;
  const real = table[region];
  if (!real) throw new Error(`There is no chunk for ${region}.`);
  table[region] = make(real);
  return {
    restore() {
      table[region] = real;
    },
  };
}

/** A region whose chunk does not arrive until `restore()`. */
export function breakRegion(region: string): { restore(): void } {
  return replace(region, () => () => Promise.reject(new TypeError('blocked')));
}

/** A region whose chunk waits for `release()`. */
export function holdRegion(region: string): { release(): void; restore(): void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { restore } = replace(region, (real) => () => gate.then(real));
  return { release, restore };
}

/** A region whose chunk arrives, with something in it that is no listing. */
export function spoilRegion(region: string): { restore(): void } {
  const listings = [undefined] as unknown as Awaited<ReturnType<Shard>>['listings'];
  return replace(region, () => () => Promise.resolve({ listings, notes: [] }));
}
