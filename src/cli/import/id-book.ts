import { hashOf, writeHash } from '../../features/host-records/record-id.js';
import type { Resource } from '../../schema/resource.js';

/** The ids of a list so far. The first of a name keeps the id that a second import gives it; others carry what tells them apart. */
export class IdBook {
  /** By id, what tells its first record apart. */
  readonly #first = new Map<string, number>();
  /** Of later records of an id. */
  readonly #more = new Set<string>();

  /**
   * The record with an id that no earlier one has; undefined if it is an earlier one again.
   * @param isGiven whether the source has ids of its own: then two names are two services
   */
  withOwnId(kept: Resource, isGiven: boolean): Resource | undefined {
    const { id, channels, description, name } = kept;
    const hash = hashOf([
      ...channels.map(({ value }) => value),
      Object.values(description)[0] ?? '',
      isGiven ? (Object.values(name)[0] ?? '') : '',
    ]);
    const before = this.#first.get(id);
    if (before === undefined) {
      this.#first.set(id, hash);
      return kept;
    }
    // What is the same in all of this is no second service.
    if (before === hash || this.#more.has(`${id}|${hash}`)) return undefined;
    this.#more.add(`${id}|${hash}`);
    const own = `${id}-${writeHash(hash)}`;
    if (!this.#first.has(own)) this.#first.set(own, NO_HASH);
    return { ...kept, id: own };
  }
}

const NO_HASH = -1;
