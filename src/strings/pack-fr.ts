import { regionNames } from '../generated/region-names.fr.js';
import { shards } from '../generated/shards.fr.js';
import { nationalWords } from '../generated/words.fr.js';
import { fr } from './fr.js';
import type { LanguagePack } from './language-pack.js';

/** French, one lazy chunk. */
export const pack: LanguagePack = {
  strings: fr,
  regionNames,
  nationalWords,
  loadRetired: () => import('../generated/retired.fr.js'),
  shards,
};
