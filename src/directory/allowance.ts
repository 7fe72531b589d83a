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
