#!/bin/sh
# The Spanish stemmer of Snowball has one stem for "línea" and another for "líneas", so a search for helplines misses the helpline.
#
# A stemmer gives all forms of a word one stem. Of the plural of the Spanish word for line it takes -as, as the ending of a verb, and in its next
# step the e before it: "lin". Of the singular it takes the a alone: "line". Three npm ports do the same: snowball-stemmers 0.6.0,
# @orama/stemmers 3.1.18 and lunr-languages 1.22.0. "Adicción, adicciones" and "clínica, clínicas" are joined as they should.
#
# Who is hurt: who types "líneas de ayuda" or "líneas de crisis" into the Spanish search of a site: of the lines named "Línea de ayuda", which
# nearly all are, none matches by that word.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund snowball-stemmers@0.6.0 @orama/stemmers@3.1.18 lunr@2.3.9 lunr-languages@1.22.0
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { stemmer as orama } from '@orama/stemmers/spanish';
const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.es')(lunr);
const snowball = require('snowball-stemmers').newStemmer('spanish');
const STEMMERS = {
  'snowball-stemmers 0.6.0': (word) => snowball.stem(word),
  '@orama/stemmers 3.1.18': (word) => orama(word),
  'lunr-languages 1.22.0': (word) => String(lunr.es.stemmer(new lunr.Token(word))),
};
const PAIRS = [['clínica', 'clínicas'], ['adicción', 'adicciones'], ['línea', 'líneas']];
const rows = Object.entries(STEMMERS).map(([name, stem]) => {
  const stems = PAIRS.map((pair) => pair.map(stem));
  console.log(`${name}: ${stems.map(([one, many], i) => `${PAIRS[i].join(', ')}: ${one}, ${many}`).join('; ')}`);
  return stems.map(([one, many]) => Number(one === many)).join('');
});
const is = rows.every((row) => row === '110');
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
