#!/bin/sh
# minify-literals 1.0.8 takes the closing slash off the shapes in a Lit svg`` template, and the next shape is lost.
#
# An svg`` template holds what stands inside an <svg>: the text has no <svg> of its own. The minifier reads it as HTML, where
# <path> needs no slash, and writes <path d="…"><circle r="2">. Lit parses it inside an <svg>, where an element without a
# slash stays open: the circle becomes a child of the path, and a browser does not draw it. In an html`` template with its <svg>
# the slash stays, so the same icon is right or wrong depending on where it is written. keepClosingSlash: true helps.
#
# Who is hurt: whoever composes icons from svg`` parts. The source is right, development is right, only the build is not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund minify-literals@1.0.8
cat > ask.mjs <<'JS'
import { minifyHTMLLiterals } from 'minify-literals';
const code = [
  'const part = svg`<path d="M0 0h9"/><circle r="2"/>`;',
  'const whole = html`<svg viewBox="0 0 9 9"><path d="M0 0h9"/><circle r="2"/></svg>`;',
].join('\n');
const { code: made } = await minifyHTMLLiterals(code, { fileName: 'icons.js' });
const kept = await minifyHTMLLiterals(code, { fileName: 'icons.js', minifyOptions: { keepClosingSlash: true } });
console.log(`minify-literals 1.0.8\n--- written\n${code}\n--- made\n${made}\n--- made with keepClosingSlash\n${kept?.code ?? code}`);
const isOpen = made.includes('svg`<path d="M0 0h9"><circle r="2">`') && made.includes('<path d="M0 0h9"/><circle r="2"/></svg>');
console.log(isOpen ? 'As found: the slash is gone in svg`` and stays in html``.' : 'Changed.');
process.exitCode = isOpen ? 0 : 1;
JS
node ask.mjs
