#!/bin/sh
# Two vCard readers of npm garble a valid card of a helpline: vcard-parser 1.0.0 cuts the extension off the telephone number and
# the end off a web address; vcf 2.1.2 leaves the backslashes in the note.
#
# In a vCard (RFC 6350) a TEL or URL with VALUE=uri is one URI, in which a semicolon is a character like others:
# tel:+1-503-555-0100;ext=12. vcard-parser splits every value at its semicolons, so the number is a list of two texts, of which
# the first is a number without its extension. In a NOTE a comma, a semicolon and a new line are written with a backslash, and a
# reader takes it away again: vcf gives the text as it stands in the file, "\n" included, and has no call that undoes it.
#
# Who is hurt: whoever imports saved contacts with them: a call reaches the switchboard instead of the line, an address lacks its
# query, and "24 hours\, every day" stands on the screen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund vcard-parser@1.0.0 vcf@2.1.2
cat > ask.cjs <<'JS'
const card = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Example Line',
  'TEL;VALUE=uri:tel:+1-503-555-0100;ext=12',
  'URL:https://line.example/find?kind=detox;zip=97204',
  'NOTE:24 hours\\, every day\\nNo charge\\; no names',
  'END:VCARD',
  '',
].join('\r\n');
const parsed = require('vcard-parser').parse(card);
const Vcf = require('vcf');
const note = new Vcf().parse(card).get('note').valueOf();
console.log('vcard-parser 1.0.0');
console.log(`  TEL ${JSON.stringify(parsed.tel[0].value)}\n  URL ${JSON.stringify(parsed.url[0].value)}`);
console.log(`vcf 2.1.2\n  NOTE ${JSON.stringify(note)}`);
const is = Array.isArray(parsed.tel[0].value) && Array.isArray(parsed.url[0].value) && note.includes('\\,');
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
