import { type Applied, applyLayer } from '../../src/features/host-records/layer/apply-layer.js';
import { changeHours } from '../../src/features/host-records/layer/layer-hours.js';
import { layerValues } from '../../src/features/host-records/layer/layer-values.js';
import { type ReadLayer, readLayer } from '../../src/features/host-records/layer/read-layer.js';
import { layerWords } from '../../src/generated/layer-words.js';
import { retired } from '../../src/generated/retired.en.js';
import type { Listing } from '../../src/schema/listing.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

/** The day on which a layer is read. */
export const TODAY = '2026-11-21';

const LOCALES = { en: 'en-US', fr: 'fr-CA', es: 'es-US' } as const;
const values = layerValues(retired, changeHours);

/** A layer as the finder reads it, and what it makes of some listings. */
export function applyData(
  listings: readonly Listing[],
  data: unknown,
  language: InterfaceLanguage = 'en',
): Applied & { readonly read: ReadLayer; readonly said: readonly string[] } {
  const read = readLayer(data, Date.parse(`${TODAY}T12:00:00Z`));
  const applied = applyLayer(listings, read.layer, {
    language,
    locale: LOCALES[language],
    words: layerWords[language],
    today: TODAY,
    values,
  });
  const said = [...read.problems, ...applied.problems].map(({ entry, field, message }) =>
    [entry, field, message].join(' | '),
  );
  return { ...applied, read, said };
}
