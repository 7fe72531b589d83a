import { placeWords } from './fold-place.js';
import type { FoundPlace } from './found-place.js';
import { isAbroad } from './is-abroad.js';

const CITY_OF = /^(?:(?:the )?city of|(?:la )?ville d[eu]?|ciudad de) | city$/;

/** A town of ours that is called like a country abroad, or like its capital, is asked about: "México", "Ciudad de Panamá". */
export function askOfAbroad(text: string, town: FoundPlace): FoundPlace {
  const name = placeWords(text).join(' ').replace(CITY_OF, '');
  return isAbroad(name) ? { ...town, corrected: true } : town;
}
