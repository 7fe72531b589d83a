import { type FindOptions, missing } from './found-place.js';
import { loadCounties } from './place-tables.js';
import type { PlaceWords } from './place-words.js';
import type { TablePlace } from './unpack-places.js';

const BEFORE =
  /^(?:regional municipality|region|county|district|comte|condado|parish)(?: of| de| d)? (.+)$/;
const AFTER = /^(.+?) (?:county|co|parish|borough|census area|region|district)$/;
const KIND = /(county|parish|borough|censusarea|region|district)$/;

/** Counties of that name, if the words say that a county is meant: "Cook County", "comté de Simcoe". */
export async function findCounties(
  words: readonly string[],
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly TablePlace[]> {
  const asked = words.join(' ');
  const name = (BEFORE.exec(asked) ?? AFTER.exec(asked))?.[1]?.replaceAll(' ', '');
  if (!name) return [];
  const places = await loadCounties(name, known.boxes).catch(missing(options));
  const called = places.filter(({ key }) => key === words.join(''));
  return called.length > 0 ? called : places.filter(({ key }) => key.replace(KIND, '') === name);
}
