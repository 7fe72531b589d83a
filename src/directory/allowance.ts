/** What one question may still cost the person who asks it. */
export class Allowance {
  requests: number;
  /** As sent with gzip. */
  bytes: number;
  readonly #whole: Allowance | undefined;

  /** @param whole what it is a part of */
  constructor(requests: number, bytes: number, whole?: Allowance) {
    this.requests = requests;
    this.bytes = bytes;
    this.#whole = whole;
  }

  /** @param spare requests that are kept for something else */
  has(bytes: number, spare = 0): boolean {
    return this.requests > spare && this.bytes >= bytes;
  }

  spend(bytes: number): void {
    this.requests -= 1;
    this.bytes -= bytes;
    this.#whole?.spend(bytes);
  }
}

/**
 * What the first looks of a visit cost where they find enough for less: the rest brings what is next nearest, before anybody
 * scrolls. Indexes and tiles are larger or smaller with the number of records and the lie of the land; the price is the same.
 */
export function forVisit(): Allowance {
  return new Allowance(7, 24_200);
}

/** What a first look may cost beside `directory.json`. */
export function forFirstLook(visit: Allowance): Allowance {
  return new Allowance(7, 57_000, visit);
}

/** What a question may cost after that: where its words stand, then the nearest tiles that hold them. */
export function forQuestion(): Allowance {
  return new Allowance(3, 12_200);
}

export function forLookingFarther(): Allowance {
  return new Allowance(3, 24_000);
}
