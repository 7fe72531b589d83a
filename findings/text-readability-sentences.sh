#!/bin/sh
# text-readability 1.1.1 does not count a sentence of two words, nor one that begins with a number or an accent, so that a plain
# text gets the grade of a hard one.
#
# README: sentenceCount() "Returns the number of sentences present in the given text". A sentence of up to two words is left out of the
# count, while its words stay in; a new one begins only at a letter from A to Z. "Call 911. Give naloxone. Stay close. 988 is free.
# Étienne can help." is five sentences, and one to the library. All its grades divide by that number.
#
# Who is hurt: whoever holds instructions for an overdose to grade 6, as guides for plain language tell. Short orders make the measured
# grade worse, long ones better, and the same holds for a text that names 911 and 988 first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund text-readability@1.1.1
cat > ask.mjs <<'JS'
import readability from 'text-readability';
const TEXTS = [
  ['Call for help now. Give the naloxone now.', 2],
  ['Call 911. Give naloxone. Stay close.', 3],
  ['Call for help now. 911 is free. 988 is free too.', 3],
  ['Call for help now. Écoutez votre ami. Émilie can help too.', 3],
];
console.log('text-readability 1.1.1');
const counts = TEXTS.map(([text, right]) => {
  const count = readability.sentenceCount(text);
  console.log(`  ${count}, are ${right}: ${text}`);
  return count;
});
// The same orders, once as sentences of two words and once joined by "and".
const SHORT = 'Call 911. Give naloxone. Roll him. Stay close. Somebody is on the way to you and will be there very soon now.';
const JOINED = 'Call 911 and give naloxone. Roll him and stay close. Somebody is on the way to you and will be there very soon now.';
const [short, joined] = [SHORT, JOINED].map((text) => readability.fleschKincaidGrade(text));
console.log(`  grade ${short} in short sentences, ${joined} in longer ones`);
const is = counts.join() === '2,1,1,1' && short > joined;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
