/**
 * What a page's scripts may have put something else in place of: `var Map = L.map('map')` is a line of many a page with a
 * map, and `function Set() { … }` of many an old one.
 */
const NAMES = ['Map', 'Set', 'Symbol', 'URL'];

const USE = new RegExp(`\\bnew (${NAMES.join('|')})\\b|(?<![.\\w$])(Symbol|URL)[.(]`, 'g');

/** The name of the object that has the browser's own, in the entry. */
export const BUILT_INS = '$builtIns';

/**
 * The browser's own by their names: of this window, or where the page has others, of a frame that no page has seen, which is there
 * for a moment.
 */
const FIND = `(own=>{if(!(${NAMES.map((name) => `own.${name}`).join('+')}).split("native ")[${NAMES.length}]){\
const frame=document.head.appendChild(document.createElement("iframe")),{${NAMES}}=frame.contentWindow;\
own={${NAMES}};frame.remove()}return own})(globalThis)`;

/** The code of the entry with what all others take them from, and takes its own. */
export const withBuiltIns = (code: string): string =>
  `const ${BUILT_INS}=${FIND},{${NAMES}}=${BUILT_INS};${code}`;

/** The statement that takes what of them a code uses from an object of them. */
export function takeBuiltIns(code: string, from: string): string {
  const used = new Set([...code.matchAll(USE)].map(([, made, called]) => made ?? called));
  return used.size > 0 ? `const{${[...used].join(',')}}=${from};` : '';
}
