import { foldText } from '../../base/fold-text.js';
import { namesIn, regionOf } from '../../features/page-place/page-area.js';
import { regionNumbers } from '../../generated/areas/area-shards.js';
import { UsageError } from '../usage-error.js';

const LIKE_A_COUNTY = /\b(?:county|parish|borough|census area)$/i;
const HOW =
  'Write a FIPS code such as 41047, the code of a Canadian census division such as 3506, or a name.';

/** Throws for an area that a page would not know: it would be on every card and count for nothing. */
export async function checkArea(area: string, region: string | undefined): Promise<void> {
  const state = region && region.length > 2 ? region : undefined;
  if (!/^\d+$/.test(area)) return checkName(area, state);
  const code =
    area.length === 4 && !state?.startsWith('CA') && isStripped(area, state) ? `0${area}` : area;
  const of = /^\d{4,5}$/.test(code) ? regionOf(code) : undefined;
  // Of divisions of Canada not all names are known here.
  const isKnown = of && (of.startsWith('CA') || (await namesIn(code)).has(code));
  if (!isKnown) throw new UsageError(`--area ${area} is not a county we know. ${HOW}`);
  if (state && of !== state) {
    throw new UsageError(`--area ${area} is in ${of}, and --region says ${state}.`);
  }
}

/** Whether a spreadsheet took a zero away: "1001" is 01001 in Alabama. */
function isStripped(code: string, state: string | undefined): boolean {
  return state !== undefined || regionOf(code) === undefined;
}

async function checkName(area: string, state: string | undefined): Promise<void> {
  const number = state?.startsWith('US') ? regionNumbers[state] : undefined;
  if (!number || !LIKE_A_COUNTY.test(area)) return;
  const names = await namesIn(`${number}000`);
  const isThere = [...names].some(
    ([code, name]) => code.startsWith(number) && foldText(name) === foldText(area),
  );
  if (names.size > 0 && !isThere) {
    throw new UsageError(`--area ${area} is not a county we know in ${state}. ${HOW}`);
  }
}
