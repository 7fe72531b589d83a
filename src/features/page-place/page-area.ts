import { foldText } from '../../base/fold-text.js';
import { warnOnce } from '../../base/warn-once.js';
import { areaShards, regionNumbers } from '../../generated/areas/area-shards.js';
import { loadOnce } from '../../places/load-once.js';
import { readRegion } from '../../reading/read-region.js';
import type { Listing } from '../../schema/listing.js';

/** A part of a region that a page is for. */
export interface PageArea {
  /** FIPS code of a county, or code of a Canadian census division; absent: known by its name alone. */
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  /** ISO 3166-2; absent: wherever the page is. */
  readonly region?: string | undefined;
}

/** A city or a tribe has no code, and is known by its name alone; what calls itself a county has one. */
const LIKE_A_COUNTY = /\b(?:county|parish|borough|census area|municipio)\b/i;

const CODE = /^(\d{4,5})(?![\d\p{L}])[\s:,-]*(.*)$/su;

/** What stands in the attribute: codes, codes with names, or names, with semicolons between several; codes alone as they come. */
export function splitAreas(said: string): readonly string[] {
  return said
    .replace(/\b(\d{4,5})[\s,]+(?=\d{4,5}\b)/g, '$1;')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The areas that a page names. Rejects when the names of counties do not arrive. */
export async function readAreas(
  said: string,
  pageRegion: string | undefined,
): Promise<readonly PageArea[]> {
  const areas = await Promise.all(splitAreas(said).map((part) => readArea(part, pageRegion)));
  return areas.flatMap((area) => area ?? []);
}

async function readArea(
  part: string,
  pageRegion: string | undefined,
): Promise<PageArea | undefined> {
  const [, digits = '', given = ''] = CODE.exec(part) ?? [];
  if (!digits && /\p{L}/u.test(part)) return await byName(part, pageRegion);
  // A spreadsheet takes the zero of Alabama's counties away.
  const code = digits.length === 4 && pageRegion?.startsWith('US') ? `0${digits}` : digits;
  const region = regionOf(code);
  if (!region) {
    warnOnce(
      `Unknown area "${part}". Use a county's FIPS code such as "41047", a Canadian census division such as "3506", or a name.`,
    );
    return undefined;
  }
  if (!isOfPage(part, region, pageRegion)) return undefined;
  const name = given || (await namesIn(code)).get(code);
  if (!name)
    warnOnce(
      `area "${part}" has no name that we know. Write it after the code: "${code} Example County".`,
    );
  return { code, region, ...(name && { name }) };
}

function isOfPage(part: string, region: string, page: string | undefined): boolean {
  if (!page || page.length === 2 || page === region) return true;
  warnOnce(`area "${part}" is in ${region}, but the page is for ${page}. It is ignored.`);
  return false;
}

/** "Lane County, OR" is Lane County; what stands after the last comma may as well belong to the name. */
function stateOf(said: string): readonly [name: string, region: string] | undefined {
  const [, name = '', state = ''] = /^(.+\S)\s*,\s*([^,]+)$/s.exec(said) ?? [];
  const region = name && readRegion(state, { isState: true });
  return region ? [name, region] : undefined;
}

/** A name of the host's own; the county or division that is called so, too, where there is one in the page's region. */
async function byName(said: string, pageRegion: string | undefined): Promise<PageArea | undefined> {
  const stated = stateOf(said);
  if (stated && !isOfPage(said, stated[1], pageRegion)) return undefined;
  const [name, region] = stated ?? [said, pageRegion];
  const number = region && regionNumbers[region];
  const example = number && `${number}${region?.startsWith('US') ? '000' : '00'}`;
  const names = example ? await namesIn(example) : new Map<string, string>();
  const [code] = [...names].find(
    ([one, called]) => one.startsWith(number ?? '') && foldText(called) === foldText(name),
  ) ?? [undefined];
  if (names.size > 0 && !code && region?.startsWith('US') && LIKE_A_COUNTY.test(name)) {
    warnOnce(`Unknown area "${name}": ${region} has no county of this name. It is ignored.`);
    return undefined;
  }
  return { code, name, region };
}

/** ISO 3166-2 of a code's first two digits, as FIPS and the Standard Geographical Classification number them. */
export function regionOf(code: string): string | undefined {
  const country = code.length === 5 ? 'US' : 'CA';
  return Object.entries(regionNumbers).find(
    ([region, number]) => region.startsWith(country) && code.startsWith(number),
  )?.[0];
}

/** Names of the counties or divisions among which a code is, by code. */
export async function namesIn(code: string): Promise<ReadonlyMap<string, string>> {
  const shard = areaShards[code.length === 5 ? code.charAt(0) : 'ca'];
  if (!shard) return new Map();
  const { areas } = await loadOnce(shard);
  return new Map(
    areas.split(';').map((entry) => {
      const [, digits = '', name = ''] = /^(\d+)(.*)$/.exec(entry) ?? [];
      return [digits, name] as const;
    }),
  );
}

/** Whether a listing says that it serves one of the areas, or is known to be in one and names no other. */
export function servesArea(
  { area, areas = [], county, place }: Listing,
  wanted: readonly PageArea[],
): boolean {
  const said = [...areas, area ?? ''].map(foldText);
  const city = areas.length === 0 && place ? foldText(place.city) : '';
  return wanted.some(({ code, name }) => {
    if (code && (areas.includes(code) || county === code)) return true;
    const folded = name && foldText(name);
    // A county's name may be that of a town in another one.
    return folded && (said.includes(folded) || (!code && city === folded));
  });
}
