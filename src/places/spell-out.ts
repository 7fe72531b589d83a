import { type FoundPlace, isExact } from './found-place.js';

/**
 * Words that mail, maps and people shorten in the names of towns, as `placeWords` folds them. Most are the suffixes of USPS Publication
 * 28, appendix C, with which the package of ZIP codes shortens towns, too ("Colorado Spgs"); the others are as people write.
 */
const SHORTENED: Readonly<Record<string, readonly string[]>> = {
  bch: ['beach'],
  bklyn: ['brooklyn'],
  blf: ['bluff'],
  blfs: ['bluffs'],
  crk: ['creek'],
  ctr: ['center'],
  cty: ['city'],
  cyn: ['canyon'],
  est: ['estates'],
  ests: ['estates'],
  fls: ['falls'],
  frst: ['forest'],
  gdn: ['garden'],
  gdns: ['gardens'],
  grv: ['grove'],
  hbr: ['harbor'],
  hl: ['hill'],
  hls: ['hills'],
  hts: ['heights'],
  hvn: ['haven'],
  jct: ['junction'],
  lk: ['lake'],
  lks: ['lakes'],
  mdws: ['meadows'],
  mls: ['mills'],
  mtn: ['mountain'],
  okla: ['oklahoma'],
  pk: ['park'],
  plns: ['plains'],
  pt: ['port', 'point'],
  rch: ['ranch'],
  rdg: ['ridge'],
  riv: ['river'],
  rpds: ['rapids'],
  shrs: ['shores'],
  spg: ['spring', 'springs'],
  spgs: ['springs'],
  sprgs: ['springs'],
  sta: ['station'],
  twp: ['township', ''],
  vlg: ['village'],
  vly: ['valley'],
  vw: ['view'],
};

/** Before a name: N. Las Vegas, So. San Francisco. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  n: 'north',
  no: 'north',
  s: 'south',
  so: 'south',
  e: 'east',
  w: 'west',
};

/** What is found for a name as it is written out, or as a county's: "Multnomah". Failing that, or beside it, what was found before. */
export async function findSpelledOut(
  words: readonly string[],
  found: readonly FoundPlace[],
  find: (words: readonly string[]) => Promise<readonly FoundPlace[]>,
): Promise<readonly FoundPlace[]> {
  for (const name of spellOut(words)) {
    const exact = (await find(name)).filter(isExact);
    if (exact.length > 0) return exact;
  }
  const counties = (await find([...words, 'county'])).filter(({ kind }) => kind === 'county');
  // "Harford" may be Hartford, too.
  const asked = counties.map((county) => ({ ...county, corrected: true }));
  return found.length > 0 ? [...asked, ...found] : counties;
}

/** The words of a name as it is written out, likeliest first: `w palm bch` is `west palm beach`. Empty where nothing is shortened. */
export function spellOut(words: readonly string[]): readonly (readonly string[])[] {
  let spelled: readonly (readonly string[])[] = [[]];
  for (const [at, word] of words.entries()) {
    const direction = at === 0 && words.length > 1 ? DIRECTIONS[word] : undefined;
    const written = direction ? [direction] : (SHORTENED[word] ?? [word]);
    spelled = spelled.flatMap((begin) => written.map((end) => (end ? [...begin, end] : begin)));
  }
  return spelled.filter((name) => name.join(' ') !== words.join(' '));
}
