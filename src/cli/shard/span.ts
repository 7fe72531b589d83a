/** Some bytes of many. A buffer of its own for each would take longer to make than what is done with it. */
export interface Span {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

export function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** A letter for each byte. */
export function textOf({ bytes, from, to }: Span): string {
  return bytes.toString('latin1', from, to);
}

/** Spans with a comma between, and what stands around them. */
export function joined(head: string, spans: readonly Span[], tail: string): Buffer {
  let length = head.length + tail.length + spans.length;
  for (const span of spans) length += lengthOf(span);
  const target = Buffer.allocUnsafeSlow(length);
  let at = target.write(head, 'latin1');
  for (const { bytes, from, to } of spans) {
    at += bytes.copy(target, at, from, to);
    target[at] = COMMA;
    at += 1;
  }
  // Behind the last stands no comma.
  if (spans.length > 0) at -= 1;
  at += target.write(tail, at, 'latin1');
  return target.subarray(0, at);
}

const COMMA = 0x2c;
