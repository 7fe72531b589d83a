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

/** What a first look may cost beside `directory.json`. */
export function forFirstLook(): Allowance {
  return new Allowance(7, 57_000);
}

/** What a question may cost after that: where its words stand, then the nearest tiles that hold them. */
export function forQuestion(): Allowance {
  return new Allowance(3, 12_200);
}

export function forLookingFarther(): Allowance {
  return new Allowance(3, 24_000);
}
