#!/bin/sh
# html2plaintext 2.1.4 writes the cells of a table and the entries of a list of terms one behind the other without a space: 988 and 211
# become 988211.
#
# README: "Convert html-formatted text to plaintext", "treat whitespace like a browser", which shows cells apart. Paragraphs, list items and
# line breaks are kept apart; <td>, <dt>, <dd> and <summary> are not, so "Crisis 988, Poison 1-800-222-1222" comes out as
# "Crisis988Poison1-800-222-1222". A link that is a picture loses its text (alt).
#
# Who is hurt: who gets the plain part of a newsletter, a text message or a page read aloud: two short numbers in a row are one wrong
# number, and phones make a link to call of it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund html2plaintext@2.1.4
cat > ask.cjs <<'JS'
const library = require('html2plaintext');
const toText = library.default ?? library;
const PAGES = {
  '<p>988</p><p>211</p>': '988\n\n211',
  '<table><tr><td>988</td><td>211</td></tr></table>': '988211',
  '<dl><dt>Crisis</dt><dd>988</dd><dt>Poison</dt><dd>1-800-222-1222</dd></dl>': 'Crisis988Poison1-800-222-1222',
  '<details><summary>Overdose</summary>911</details>': 'Overdose911',
  '<a href="tel:988"><img src="call.png" alt="Call 988"></a>': '',
};
console.log('html2plaintext 2.1.4');
const said = Object.keys(PAGES).map((html) => {
  const text = toText(html);
  console.log(`  ${html}\n    ${JSON.stringify(text)}`);
  return text;
});
const is = Object.values(PAGES).every((text, i) => text === said[i]);
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
