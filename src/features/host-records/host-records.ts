import { importAgain } from '../../base/import-again.js';
import { setDirectory } from '../../directory/live-directory.js';
import type { Feature } from '../../finder/feature.js';
import { englishPack } from '../../strings/language-pack.js';
import type { OwnRecords } from './read-host-records.js';

const loadReader = () => import('./read-host-records.js');

/** The finders whose own records are on their way: an id that nobody knows may be theirs. */
export const isReading = new WeakSet<object>();

/** A host's own records: nothing is loaded for a host that names none. */
export const hostRecords: Feature = ({ addController, element, report, state }) => {
  let records: OwnRecords | undefined;
  let isAsked = false;
  const pack = () => state()?.pack ?? englishPack;
  const load = async (): Promise<void> => {
    try {
      isReading.add(element);
      const { OwnRecords } = await importAgain(loadReader);
      records = new OwnRecords(
        element,
        pack,
        (counts) => report('records', counts),
        (is) => (is ? isReading.add(element) : isReading.delete(element)),
        state,
      );
      addController(records);
      element.requestUpdate();
    } catch {
      isAsked = false;
      setDirectory(element, undefined);
      report('records');
    }
  };
  return {
    blend: () => {
      if (!isAsked && (element.src || element.records)) {
        isAsked = true;
        // Until it is read, what is counted may not be all.
        if (element.src) setDirectory(element, { isLoading: true });
        void load();
      }
      return records?.follow();
    },
  };
};
