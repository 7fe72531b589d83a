#!/bin/sh
# rtl-detect 1.1.2 never reads the script of a language tag, so Punjabi and Uzbek in Arabic letters run from left to right, and Kurdish in
# Latin letters from right to left.
#
# README: isRtlLang and getLangDir tell the direction of a locale. In BCP 47 (RFC 5646, section 2.2.3) the script is a part of the tag,
# there because the language does not tell it. The library takes a tag with a script, drops it, and looks up the language alone: "pa-Arab"
# (Punjabi as it is written in Pakistan), "uz-Arab" and "az-Arab" are left to right, "ku-Latn" (Kurmanji) and even "ar-Latn" right to left.
# Kashmiri ("ks") and Syriac ("syr"), which need no script to be told, are left to right as well.
#
# Who is hurt: refugees and their clinics: the name of a service in a person's own language is drawn in the wrong order, with the number
# beside it moved to the other end of the line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund rtl-detect@1.1.2
cat > ask.cjs <<'JS'
const { getLangDir } = require('rtl-detect');
const TAGS = ['ar', 'fa-AF', 'en-US', 'pa-Arab', 'uz-Arab', 'az-Arab', 'ku-Latn', 'ar-Latn', 'ks', 'syr'];
console.log('rtl-detect 1.1.2');
const found = TAGS.map((tag) => {
  const here = getLangDir(tag);
  const { script } = new Intl.Locale(tag).maximize();
  console.log(`  ${tag}: ${here} (its script is ${script})`);
  return here;
});
const isSame = found.join() === 'rtl,rtl,ltr,ltr,ltr,ltr,rtl,rtl,ltr,ltr';
console.log(isSame ? 'As found.' : 'Changed.');
process.exitCode = isSame ? 0 : 1;
JS
node ask.cjs
