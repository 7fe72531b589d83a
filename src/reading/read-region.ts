import { foldText } from '../base/fold-text.js';
import { regionNames } from '../generated/region-names.en.js';

/** Other names under which people write a region, folded. */
const ALSO: Readonly<Record<string, string>> = {
  'washington dc': 'US-DC',
  'washington d c': 'US-DC',
  'd c': 'US-DC',
  'puerto rico': 'US-PR',
  'us virgin islands': 'US-VI',
  'virgin islands': 'US-VI',
  'northern marianas': 'US-MP',
  quebec: 'CA-QC',
  pq: 'CA-QC',
  newfoundland: 'CA-NL',
  nfld: 'CA-NL',
  yukon: 'CA-YT',
  'colombie britannique': 'CA-BC',
  'nouveau brunswick': 'CA-NB',
  'nouvelle ecosse': 'CA-NS',
  'ile du prince edouard': 'CA-PE',
  'terre neuve et labrador': 'CA-NL',
  'territoires du nord ouest': 'CA-NT',
  usa: 'US',
  'united states': 'US',
  canada: 'CA',
};

const codes = new Set(Object.keys(regionNames));
const byName = new Map([
  ...Object.entries(regionNames).map(([code, name]) => [fold(name), code] as const),
  ...Object.entries(ALSO),
]);

function fold(text: string): string {
  return foldText(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/**
 * A region as ISO 3166-2, from a code or a name: `US-OR`, `OR`, `Ore.` is none, `Oregon`, `Québec`. A country's code or name is the
 * country. `CA` is Canada, unless `isState` says that the text stands where a state does.
 */
export function readRegion(text: string, { isState = false } = {}): string | undefined {
  const code = text.trim().toUpperCase().replace(/_/g, '-');
  if (codes.has(code)) return code;
  if (/^(?:US|CA)$/.test(code) && !isState) return code;
  if (/^[A-Z]{2}$/.test(code)) {
    return ['US-', 'CA-'].map((country) => country + code).find((whole) => codes.has(whole));
  }
  return byName.get(fold(text));
}
