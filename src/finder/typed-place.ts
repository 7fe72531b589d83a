import type { FoundPlace } from '../places/found-place.js';
import type { Near } from '../region/near.js';
import type { Locality } from '../region/region-code.js';

/** What the finder does with a place among the typed words. With the words alone: the person took it back. */
export interface TypedPlace {
  /** The words that name it, folded: as long as they stand, so does this. */
  readonly asked: string;
  /** The same as they were typed: search takes them for a place and nothing else. */
  readonly name?: string;
  /** Where the list is about. Without it nothing has changed, and the person is asked. */
  readonly taken?: TakenPlace;
  /** Places to choose from, where it is not sure which. */
  readonly choices?: readonly FoundPlace[];
}

export interface TakenPlace {
  readonly place: FoundPlace;
  readonly locality: Locality;
  readonly near: Near | undefined;
}
