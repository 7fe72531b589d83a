/** The ids that records go by on the page, and which service each is of: a service has a record for each of its places. */
export class GivenIds {
  readonly #serviceOf = new Map<string, string>();
  readonly #given = new Map<string, string>();

  /** The service of a record; undefined: no record has been given that id. */
  serviceOf(id: string): string | undefined {
    return this.#serviceOf.get(id);
  }

  /** The id for what a server calls by another: the same each time, and no other's. */
  give(own: string, service: string): string {
    const key = JSON.stringify([service, own]);
    let id = this.#given.get(key);
    if (id === undefined) {
      const begin = slug(own);
      id = begin;
      for (let copy = 2; this.#serviceOf.has(id); copy += 1) id = `${begin}-${copy}`;
      this.#given.set(key, id);
      this.#serviceOf.set(id, service);
    }
    return id;
  }
}

function slug(id: string): string {
  const small = id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return small.replace(/^-|-$/g, '') || 'service';
}
