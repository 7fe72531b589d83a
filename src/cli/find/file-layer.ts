import { withHostListings } from '../../dataset/host-records.js';
import type { Blend } from '../../dataset/listings-in-hand.js';
import { isObject } from '../../features/host-records/json.js';
import {
  type Applying,
  applyLayer,
  type Pinned,
} from '../../features/host-records/layer/apply-layer.js';
import { goneOf } from '../../features/host-records/layer/gone-of.js';
import type { Layer } from '../../features/host-records/layer/layer.js';
import { changeHours } from '../../features/host-records/layer/layer-hours.js';
import { layerValues } from '../../features/host-records/layer/layer-values.js';
import { readLayer } from '../../features/host-records/layer/read-layer.js';
import { layerWords } from '../../generated/layer-words.js';
import { retired } from '../../generated/retired.en.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import type { Console } from '../console.js';
import { hostReader } from '../host-reader.js';
import { readJsonFile } from '../read-records-file.js';
import { toOwnListings } from './own-records.js';

/** A layer of a file, to be applied as a page does. */
export interface FileLayer {
  /** The listings with the layer over them; what it hid and what it puts first is in the other two from then on. */
  readonly apply: Blend;
  /** Ids, names and numbers that are not shown any more. */
  readonly gone: () => ReadonlySet<string>;
  readonly pins: () => readonly Pinned[];
}

/** Reads a layer; what it cannot do is counted, and all else of it is done. Throws for a file that holds no JSON. */
export async function fileLayer(
  path: string,
  pack: LanguagePack,
  console: Console,
): Promise<FileLayer> {
  const { data } = readJsonFile(path);
  const { layer, problems } = readLayer(data, console.now());
  const own = addedBy(layer, console.now());
  const added = await toOwnListings(own.kept, pack);
  const missed = problems.length + own.problems;
  if (missed > 0) {
    console.tell(
      `${path}: ${missed} ${missed === 1 ? 'entry' : 'entries'} cannot be used; "validate" says why.`,
    );
  }
  const { language, locale } = pack.strings;
  const how: Applying = {
    language,
    locale,
    words: layerWords[language],
    today: new Date(console.now()).toISOString().slice(0, 10),
    values: layerValues(retired, changeHours),
  };
  let gone: ReadonlySet<string> = new Set();
  let pins: readonly Pinned[] = [];
  return {
    apply: (bundled) => {
      const applied = applyLayer(withHostListings(bundled, added, 'merge'), layer, how);
      gone = goneOf(bundled, applied.listings, [layer]);
      pins = applied.pins;
      return applied.listings;
    },
    gone: () => gone,
    pins: () => pins,
  };
}

function addedBy({ add, by }: Layer, now: number) {
  const [lister] = Object.values(by ?? {});
  const read = hostReader(now);
  const given: readonly unknown[] = Array.isArray(add) ? add : [];
  const readings = given.map((record, at) => {
    const isUnlisted = isObject(record) && record.sources === undefined && !record.listedBy;
    return read(isUnlisted && lister ? { ...record, listedBy: lister } : record, at);
  });
  return {
    kept: readings.flatMap(({ kept }) => kept ?? []),
    problems: readings.filter(({ problems }) => problems.length > 0).length,
  };
}
