import { packedFacts } from '../generated/national.js';
import { nationalWords } from '../generated/words.en.js';
import { unpackFacts } from './unpack-facts.js';

/** What is the same in every language of each national line; in the first load. */
export const nationalFacts = unpackFacts(packedFacts, nationalWords);
