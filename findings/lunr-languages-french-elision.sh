#!/bin/sh
# lunr-languages 1.22.0 for French finds nothing for "aide", "urgence" and "opioïdes" in "Ligne d'aide d'urgence, surdose d'opioïdes".
#
# In French a short word before a vowel is joined to the next one by an apostrophe: d'aide, l'urgence, qu'un. The plugin, which README
# offers as stemmer, trimmer and stop words of the language, takes d'aide as one word of its own, with the straight and with the
# curly apostrophe. So the word is found only when it is typed with the same joint. Words without a vowel first are found, and the
# plural finds the singular.
#
# Who is hurt: who searches a French page for help ("aide", "urgence", "écoute", "overdose", "opioïdes" all begin with a vowel): the line
# with just these words in its name is not found.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0
cat > ask.cjs <<'JS'
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.fr')(lunr);
const LINES = [
  "Ligne d'aide d'urgence, surdose d'opioïdes",
  'Ligne d’aide d’urgence, surdose d’opioïdes',
  'Aide et urgence, surdoses, opioïdes',
];
const index = lunr(function () {
  this.use(lunr.fr);
  this.ref('id');
  this.field('name');
  LINES.forEach((name, id) => void this.add({ id, name }));
});
console.log('lunr-languages 1.22.0, lunr 2.3.9, French');
const found = ['aide', 'urgence', 'opioïdes', "d'aide", 'surdose'].map((word) => {
  const ids = index.search(word).map(({ ref }) => ref).sort().join('');
  console.log(`  ${word}: ${[...ids].map((id) => LINES[id]).join(' | ')}`);
  return ids;
});
const is = found.join() === '2,2,2,0,012';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
