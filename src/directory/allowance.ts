/** What one question may still cost the person who asks it. */
export class Allowance {
  requests: number;
  /** As sent with gzip. */
  bytes: number;

  constructor(requests: number, bytes: number) {
    this.requests = requests;
    this.bytes = bytes;
  }

  /** @param spare requests that are kept for something else */
  has(bytes: number, spare = 0): boolean {
    return this.requests > spare && this.bytes >= bytes;
  }

  spend(bytes: number): void {
    this.requests -= 1;
    this.bytes -= bytes;
  }
}

const FIRST_LOOK = [7, 57_000] as const;
/**
 * What a first look costs where it finds enough for less: the rest brings what is next nearest, before anybody scrolls. Indexes
 * and tiles are larger or smaller with the number of records and the lie of the land; the price is the same.
 */
const USUAL_FIRST_LOOK = 23_000;

/** What a first look may cost beside `directory.json`. */
export function forFirstLook(): Allowance {
  return new Allowance(...FIRST_LOOK);
}

/** What is left of the usual price of a first look. */
export function restOfFirstLook({ requests, bytes }: Allowance): Allowance {
  return new Allowance(requests, USUAL_FIRST_LOOK - (FIRST_LOOK[1] - bytes));
}

/** What a question may cost after that: where its words stand, then the nearest tiles that hold them. */
export function forQuestion(): Allowance {
  return new Allowance(3, 12_200);
}

export function forLookingFarther(): Allowance {
  return new Allowance(3, 24_000);
}
