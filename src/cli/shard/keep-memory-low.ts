import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is used may grow to this: where there is much memory, V8 lets a million records take over a gigabyte. */
const MOST_USED = 150_000_000;
/** As often as it is looked at, in calls. */
const EVERY = 200;

/** To be called for each record: collects what nobody holds any more as soon as it is too much. */
export function makeMemoryKeeper(most = MOST_USED): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let calls = 0;
  let limit = most;
  return () => {
    calls += 1;
    if (calls % EVERY > 0 || usedBytes() < limit) return;
    collect();
    // What is held is held: without more room, nothing but collecting would be done.
    limit = Math.max(most, usedBytes() * 1.3);
  };
}

/** Of the heap, and of the files that wait to be written beside it. */
function usedBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}
