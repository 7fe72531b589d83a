import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is used may grow to this: where there is much memory, V8 lets a million records take over a gigabyte. */
const MOST_USED = 220_000_000;
/** As often as it is looked at, in calls. */
const EVERY = 500;

/** To be called for each record: collects what nobody holds any more as soon as it is too much. */
export function makeMemoryKeeper(most = MOST_USED): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let calls = 0;
  let limit = most;
  return () => {
    calls += 1;
    if (calls % EVERY > 0 || getHeapStatistics().used_heap_size < limit) return;
    collect();
    // What is held is held: without more room, nothing but collecting would be done.
    limit = Math.max(most, getHeapStatistics().used_heap_size * 1.3);
  };
}
