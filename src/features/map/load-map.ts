import { importAgain } from '../../base/import-again.js';

const loadElement = () => import('../../map/helpline-map.js');

/** Loads the map element, which registers itself. Rejects when it does not arrive. */
export async function loadMap(): Promise<void> {
  await importAgain(loadElement);
}
