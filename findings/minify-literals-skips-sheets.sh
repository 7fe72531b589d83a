#!/bin/sh
# minify-literals 1.0.8 leaves whole style sheets as they are, where its page says that css`` templates are minified: a template
# that holds declarations alone, and every css`` of a file in which unsafeCSS() is written anywhere, also in another template.
#
# Of each it prints a line and goes on, and the build is good. The html`` templates of the same file are minified.
#
# Who is hurt: who ships a web component of Lit with tokens shared by several sheets (`css` of declarations, put into rules by
# unsafeCSS): comments, indents and line ends of all its sheets travel to every visitor, and nothing fails.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund minify-literals@1.0.8
cat > ask.mjs <<'JS'
import { minifyHTMLLiterals } from 'minify-literals';
const sheet = "export const sheet = css`\n  .card {\n    /* a word */\n    color: red;\n  }\n`;\n";
const declarations = "export const tokens = css`\n  /* a word */\n  color: red;\n  margin: 0;\n`;\n";
const unsafe = "export const size = unsafeCSS('12px');\n";
const minified = async (source) => (await minifyHTMLLiterals(source, { fileName: 'a.js' }))?.code ?? source;
const alone = await minified(sheet);
const bare = await minified(declarations);
const beside = await minified(unsafe + sheet);
console.log('minify-literals 1.0.8');
console.log(`  a rule:                     ${JSON.stringify(alone)}`);
console.log(`  declarations alone:         ${JSON.stringify(bare)}`);
console.log(`  a rule beside unsafeCSS():  ${JSON.stringify(beside)}`);
const has = (text) => text.includes('/* a word */');
const is = !has(alone) && has(bare) && has(beside);
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
