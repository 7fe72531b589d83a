import { readState } from './read-state.js';
import { rememberBeside } from './remember.js';

/** "City/State/Zip", "Ville, province, code postal": words of a header, folded. */
const TOWN_AND_MORE =
  /^(?:city|town|municipality|ville|municipalite|ciudad)(?: (?:or )?(?:town|municipality))?(?: (?:and |et |y )?(?:state|st|province|provincia|prov|estado|etat|zip code|zipcode|zip|postal code|postalcode|code postal|codigo postal|postal))+$/;
const WITH_STATE = /\b(?:state|st|province|provincia|prov|estado|etat)\b/;

/** Whether a header names a town and, in the same column, its state or code. */
export function isTownHeader(words: string): boolean {
  return TOWN_AND_MORE.test(words);
}

export interface TownParts {
  readonly city: string;
  readonly region?: string;
  readonly postalCode?: string;
}

const WITH_CODE = /^(.*?)[,\s]+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i;
const IS_TOWN = /^\p{L}[\p{L}'’. -]*$/u;

/**
 * "Eugene, OR, 97402" in its parts; undefined where it is a town alone, or where they cannot be told for certain.
 * @param headerWords folded; where they name a state, two capitals at the end are one without a comma or a code, too
 */
export const splitTown = rememberBeside(splitOnce);

function splitOnce(text: string, headerWords: string): TownParts | undefined {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    // "Gatineau (Québec)"
    .replace(/ ?\(([^()]{2,25})\)(?= |$)/, ', $1')
    // "Eugene / 97402"
    .replace(/ ?[/|;] ?| [-–—] /g, ', ');
  const [, before = line, postalCode] = WITH_CODE.exec(line) ?? [];
  const comma = before.lastIndexOf(',');
  const isSure =
    postalCode !== undefined || WITH_STATE.test(headerWords) || /[a-z] [A-Z]{2}$/.test(before);
  const [, town = '', state = ''] =
    comma > 0
      ? ['', before.slice(0, comma), before.slice(comma + 1)]
      : (isSure && /^(.+) ([A-Z]{2})$/.exec(before)) || [];
  const region = readState(state);
  const city = (region ? town : before).trim();
  if (!IS_TOWN.test(city) || (!region && !postalCode) || endsInState(city)) return undefined;
  return { city, ...(region && { region }), ...(postalCode && { postalCode }) };
}

/** "Eugene Oregon" may be the town of a state or, as "Mount Washington", of another. */
function endsInState(city: string): boolean {
  const words = city.split(' ');
  return words.some((_, at) => at > 0 && readState(words.slice(at).join(' ')));
}
