import { importAgain } from '../../base/import-again.js';
import type { Feature } from '../../finder/feature.js';
import { englishPack } from '../../strings/language-pack.js';
import type { OwnRecords } from './read-host-records.js';

const loadReader = () => import('./read-host-records.js');

/** A host's own records: nothing is loaded for a host that names none. */
export const hostRecords: Feature = ({ addController, element, report, state }) => {
  let records: OwnRecords | undefined;
  let isAsked = false;
  const pack = () => state()?.pack ?? englishPack;
  const load = async (): Promise<void> => {
    try {
      const { OwnRecords } = await importAgain(loadReader);
      records = new OwnRecords(element, pack, () => report('records'), state);
      addController(records);
      element.requestUpdate();
    } catch {
      isAsked = false;
      report('records');
    }
  };
  return {
    blend: () => {
      if (!isAsked && (element.src || element.records)) {
        isAsked = true;
        void load();
      }
      return records?.follow();
    },
  };
};
