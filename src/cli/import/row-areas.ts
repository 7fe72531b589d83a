import { remember } from './remember.js';
import type { RowReading } from './row-reading.js';

const partsOf = remember((text) => text.split(/\s*[;,|\n]\s*|\s+(?:and|&)\s+/).filter(Boolean));
/** What says itself what kind of part of a state it is. */
const SAYS_KIND =
  /\b(?:county|counties|parish|borough|municipality|census area|city|district|reservation|nation|tribes?|division)\b/i;
const IS_COLUMN = /count(?:y|ies)/i;

/** The counties of a row, as data: codes as they are, and names in full; else those of the whole file. */
export function readAreas(row: RowReading, region: string): readonly string[] {
  const cell = row.cells.first('county');
  const said = cell ? row.plain(cell) : undefined;
  if (!cell || said === undefined || /^(?:all|any|n\/?a|none|statewide|various)\b/i.test(said)) {
    return cell ? [] : (row.options.areas ?? []);
  }
  const isCounty = IS_COLUMN.test(cell.header) && /^US-(?!LA|AK)/.test(region);
  return [...new Set(partsOf(said).map((part) => fullName(part, isCounty)))];
}

/** A column "County" leaves the word out: "Marion". */
function fullName(part: string, isCounty: boolean): string {
  if (/^\d{4}$/.test(part)) return isCounty ? `0${part}` : part;
  return isCounty && !/\d/.test(part) && !SAYS_KIND.test(part) ? `${part} County` : part;
}
