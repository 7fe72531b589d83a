import type { LitElement } from 'lit';
import type { RecordSource } from '../../adapter/record-source.js';
import { bare } from '../../base/bare.js';
import { importAgain } from '../../base/import-again.js';
import type { Feature } from '../../finder/feature.js';
import type { LiveRecords } from './live-records.js';

const loadRecords = () => import('./live-records.js');

const given = new WeakMap<LitElement, RecordSource | undefined>();

/** One for all finders: V8 keeps the first accessor of each kind of object for good, and with it what that holds. */
const SOURCE = bare<PropertyDescriptor & ThisType<LitElement>>({
  configurable: true,
  enumerable: true,
  get() {
    return given.get(this);
  },
  set(next: RecordSource | null | undefined) {
    given.set(this, next ?? undefined);
    this.requestUpdate();
  },
});

/** The `source` of a page: what asks it loads where there is one. */
export const liveSource: Feature = (finder) => {
  const { element, state, report } = finder;
  given.set(element, element.source);
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
  Object.defineProperty(element, 'source', SOURCE);
  finder.addController({
    hostUpdated: () => {
      const source = given.get(element);
      if (source && !isAsked) void load();
      const now = state();
      if (now) records?.follow(source, now);
    },
    hostDisconnected: () => records?.stop(),
  });
  return {};
};
