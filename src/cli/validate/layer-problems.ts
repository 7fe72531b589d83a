import { withHostListings } from '../../dataset/host-records.js';
import { loadRegion } from '../../dataset/load-region.js';
import { nationalListings } from '../../dataset/national.js';
import { toListing } from '../../dataset/to-listing.js';
import { isObject } from '../../features/host-records/json.js';
import { applyLayer } from '../../features/host-records/layer/apply-layer.js';
import type { Layer } from '../../features/host-records/layer/layer.js';
import { changeHours } from '../../features/host-records/layer/layer-hours.js';
import { layerValues } from '../../features/host-records/layer/layer-values.js';
import { LISTS, readLayer } from '../../features/host-records/layer/read-layer.js';
import { layerWords } from '../../generated/layer-words.js';
import { nationalDetails } from '../../generated/national-details.js';
import { retired } from '../../generated/retired.en.js';
import type { Listing } from '../../schema/listing.js';
import type { Resource } from '../../schema/resource.js';
import { finderWords } from '../find/finder-words.js';
import { hostReader } from '../host-reader.js';

/** What is wrong with one field of an entry of a layer. */
export interface EntryProblem {
  /** `hide 2 (us-or-line)`, `add 1`; empty: the layer as a whole. */
  readonly entry: string;
  readonly field: string;
  readonly message: string;
  /** Nothing of the entry is done. */
  readonly isLeftOut: boolean;
}

/** Whether a file holds a layer rather than records. */
export function isLayer(data: unknown): boolean {
  return isObject(data) && [...Object.keys(LISTS), 'add'].some((key) => key in data);
}

/**
 * What a page would say of a layer: of its entries by themselves, of the records that they name, and of those that it adds.
 * @param own the site's own records, which the layer may name
 */
export async function layerProblems(
  data: unknown,
  own: readonly Resource[],
  now: number,
): Promise<readonly EntryProblem[]> {
  const { layer, problems } = readLayer(data, now);
  const added = readAdded(layer, now);
  const listings = withHostListings(
    await bundledFor(layer),
    [...own, ...added.kept].flatMap((record) => toListing(record, 'en') ?? []),
    'merge',
  );
  const applied = applyLayer(listings, layer, {
    language: 'en',
    locale: 'en-US',
    words: layerWords.en,
    today: new Date(now).toISOString().slice(0, 10),
    values: layerValues(retired, changeHours),
  });
  const unknown = [...applied.missing].map(([entry, id]) => ({
    entry,
    field: 'id',
    message: `is "${id}", which no record has, neither ours nor yours. Correct it; if it is in a file of yours, give that file, too.`,
    isLeftOut: true,
  }));
  return [...problems, ...applied.problems, ...unknown, ...added.problems];
}

/** The records of the whole country, and of each region that an id names. */
async function bundledFor(layer: Layer): Promise<readonly Listing[]> {
  const pack = await finderWords('en');
  const ids = [layer.hide, layer.notes, layer.replace, layer.pins].flatMap((list) =>
    list.map(({ id }) => id),
  );
  const regions = new Set(ids.map((id) => id.slice(0, 'us-or'.length).toUpperCase()));
  const local = await Promise.all([...regions].map((region) => loadRegion(pack.shards, region)));
  return [
    ...nationalListings(pack.nationalWords, nationalDetails),
    ...(pack.nationalPages ?? []),
    ...local.flatMap(({ listings }) => listings),
  ];
}

function readAdded(
  { add, by }: Layer,
  now: number,
): { readonly kept: readonly Resource[]; readonly problems: readonly EntryProblem[] } {
  if (add === undefined || add === null) return { kept: [], problems: [] };
  if (!Array.isArray(add)) {
    const message = 'is not a list of records. Put the records in [ ].';
    return { kept: [], problems: [{ entry: '', field: 'add', message, isLeftOut: true }] };
  }
  const [lister] = Object.values(by ?? {});
  const read = hostReader(now);
  const kept: Resource[] = [];
  const problems = add.flatMap((record: unknown, at): readonly EntryProblem[] => {
    const isUnlisted = isObject(record) && record.sources === undefined && !record.listedBy;
    const own = isUnlisted && lister ? { ...record, listedBy: lister } : record;
    const reading = read(own, at);
    if (reading.kept) kept.push(reading.kept);
    return reading.problems.map(({ field, message }) => ({
      entry: `add ${at + 1}`,
      field,
      message,
      isLeftOut: !reading.kept,
    }));
  });
  return { kept, problems };
}
