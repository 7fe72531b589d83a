import type { RecordSource } from '../../adapter/record-source.js';
import { importAgain } from '../../base/import-again.js';
import type { Feature } from '../../finder/feature.js';
import type { LiveRecords } from './live-records.js';

const loadRecords = () => import('./live-records.js');

/** The `source` of a page: what asks it loads where there is one. */
export const liveSource: Feature = (finder) => {
  const { element, state, report } = finder;
  let source: RecordSource | undefined = element.source;
  let records: LiveRecords | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    isAsked = true;
    try {
      const { LiveRecords } = await importAgain(loadRecords);
      records = new LiveRecords(element, () => report('records'));
      element.requestUpdate();
    } catch {
      isAsked = false;
      report('records');
    }
  };
  // Here and not in the class: no first view knows it.
  Object.defineProperty(element, 'source', {
    configurable: true,
    enumerable: true,
    get: () => source,
    set: (next: RecordSource | null | undefined) => {
      source = next ?? undefined;
      element.requestUpdate();
    },
  });
  finder.addController({
    hostUpdated: () => {
      if (source && !isAsked) void load();
      const now = state();
      if (now) records?.follow(source, now);
    },
    hostDisconnected: () => records?.stop(),
  });
  return {};
};
