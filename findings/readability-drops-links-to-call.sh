#!/bin/sh
# Readability, the reader mode of Firefox (@mozilla/readability 0.6.0), drops a short list of telephone links in a <div>, and keeps
# the same links in an element that it does not know.
#
# Both pages are one article with the same links to call behind its words. Readability takes a <div> in which nearly all words are
# links for navigation and cleans it away. An unknown element, such as a custom element that was never upgraded, is not among the
# tags that it cleans, so the links in it stay.
#
# Who is hurt: a clinic that lists its numbers as links in a <div>, and a person who reads the page in reader mode or has it read
# aloud: the article says to call, and the numbers to call are gone without a word.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat > ask.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { Readability } = require('@mozilla/readability');
const words = 'If somebody is in danger, call one of the lines below; they answer at any hour, and a call is free. '.repeat(6);
const links = ['503-555-0100', '503-555-0101', '503-555-0102', '503-555-0103']
  .map((number) => `<a href="tel:+1${number.replace(/-/g, '')}">Call ${number}</a>`)
  .join(' ');
const numbersLeft = (tag) => {
  const page = `<!doctype html><title>Help</title><main><h1>Help</h1><p>${words}</p><${tag}>${links}</${tag}><p>${words}</p></main>`;
  const { window } = new JSDOM(page, { url: 'https://clinic.example/' });
  const { content } = new Readability(window.document).parse();
  return (content.match(/href="tel:/g) ?? []).length;
};
const [inDiv, inOther] = ['div', 'help-lines'].map(numbersLeft);
console.log('@mozilla/readability 0.6.0, four links to call');
console.log(`  in <div>: ${inDiv} left\n  in <help-lines>, an unknown element: ${inOther} left`);
const is = inDiv === 0 && inOther === 4;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
