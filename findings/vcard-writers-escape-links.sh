#!/bin/sh
# Two writers of vCards put backslashes into links: vcard-generator 0.0.7 makes tel:+1-503-555-0100\;ext=12 of a number with an extension.
#
# vcard-generator says "rfc6350 compliant". In RFC 6350 a TEL with VALUE=uri and a URL are URIs, in which a semicolon and a comma stand
# for themselves (section 3.4: only text is escaped). It escapes both in both. vcards-js 2.11.1 (vCard 3.0, RFC 2426, where a URL is a URI,
# too) escapes the comma in a URL; in ORG, where a semicolon parts a name from its department, it does not escape one of the name.
# A reader that follows the RFC, ical.js 2.2.1, gives the number and the address back with the backslash in them.
#
# Who is hurt: a person who saves a helpline from a page made with them: the phone has a number with a sign that no line knows, or the
# address leads to another page.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund vcard-generator@0.0.7 vcards-js@2.11.1 ical.js@2.2.1
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
const require = createRequire(import.meta.url);
const generator = require('vcard-generator');
const uri = 'tel:+1-503-555-0100;ext=12';
const url = 'https://line.example/find?kind=detox;zip=97204,97205';
const generated = (generator.generate ?? generator.default.generate)({
  name: { givenName: 'Line' }, formattedNames: [{ text: 'Line' }], phones: [{ uri }], urls: [{ uri: url }],
});
const card = require('vcards-js')();
card.firstName = 'Line';
card.organization = 'Health; Wellness';
card.url = url;
const formatted = card.getFormattedString();
const line = (text, name) => text.split(/\r?\n/).find((part) => part.startsWith(name));
const read = (text, name) => new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue(name);
const seen = [line(generated, 'TEL'), line(generated, 'URL'), line(formatted, 'URL'), line(formatted, 'ORG')];
console.log(`vcard-generator 0.0.7\n  ${seen[0]}\n  ${seen[1]}\nvcards-js 2.11.1\n  ${seen[2]}\n  ${seen[3]}`);
const back = [read(generated, 'tel'), read(generated, 'url')];
console.log(`read by ical.js 2.2.1\n  ${back.join('\n  ')}`);
const is =
  seen[0].endsWith('0100\\;ext=12') && seen[1].endsWith('detox\\;zip=97204\\,97205') && seen[2].endsWith('97204\\,97205') &&
  seen[3] === 'ORG:Health; Wellness' && back[0] !== uri && back[1] !== url;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
