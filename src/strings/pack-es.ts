import { regionNames } from '../generated/region-names.es.js';
import { shards } from '../generated/shards.es.js';
import { nationalWords } from '../generated/words.es.js';
import { es } from './es.js';
import type { LanguagePack } from './language-pack.js';

/** Spanish, one lazy chunk. */
export const pack: LanguagePack = {
  strings: es,
  regionNames,
  nationalWords,
  loadRetired: () => import('../generated/retired.es.js'),
  shards,
};
