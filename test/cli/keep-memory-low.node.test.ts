import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getHeapStatistics } from 'node:v8';
import { makeMemoryKeeper } from '../../src/cli/shard/keep-memory-low.js';

const used = (): number => getHeapStatistics().used_heap_size;

/** Uses and drops 30 MB and more; what is used then. */
function waste(): number {
  let held: unknown[] = Array.from({ length: 400_000 }, (_, at) => ({ at, list: [at] }));
  const after = used();
  held = [];
  return held.length + after;
}

function callOften(keepLow: () => void): void {
  for (let call = 0; call < 500; call += 1) keepLow();
}

describe('memory while a directory is cut', () => {
  it('is freed of what nobody holds once more is used than may be', () => {
    const keepLow = makeMemoryKeeper(0);
    const full = waste();
    callOften(keepLow);
    assert.ok(used() < full - 15_000_000, `${full} ${used()}`);
  });

  it('is let be below that', () => {
    const keepLow = makeMemoryKeeper(1e12);
    const full = waste();
    callOften(keepLow);
    assert.ok(used() > full - 15_000_000, `${full} ${used()}`);
  });
});
