import type { Plugin } from 'vite';
import { LIT_CUTS } from './lit-cuts.js';

/**
 * Hooks for polyfills of shadow DOM and for server rendering, which our browsers and we do not need, lists of
 * versions on the page's own window; and the standard decorators, where ours are the experimental ones.
 */
const HOOKS: Readonly<Record<string, readonly RegExp[]>> = {
  'lit-html/lit-html.js': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,p=\w+\.reactiveElementPolyfillSupport/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}/,
    /,p\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  '@lit/reactive-element/css-tag.js': [
    /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/,
    // Words for us, who see them in Lit's own build before a page does.
    /(?<=throw Error\()"CSSResult[^"]*"/,
    /(?<=throw Error\()"Value passed[^"]*"\+\w+\+"[^"]*"/,
  ],
  '@lit/reactive-element/decorators/property.js': [/"object"==typeof (\w+)\?\w+\(\w+,\w+,\1\):/],
};

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) {
    throw new Error(`Lit has no ${pattern}. Look what changed and adapt src/build/patch-lit.ts.`);
  }
  return text.replace(pattern, replacement);
}

function cutOnce(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Lit has not once ${from}. Look what changed and adapt src/build/lit-cuts.ts.`);
  return before + to + after;
}

/** One of Lit's files as the script tag has it, or the very same text of any other file. */
export function patchLit(source: string, path: string): string {
  const name = [...Object.keys(HOOKS), ...Object.keys(LIT_CUTS)].find((end) =>
    path.endsWith(`/node_modules/${end}`),
  );
  const unhooked = (HOOKS[name ?? ''] ?? []).reduce(
    (text, hook) => replaceOnce(text, hook, ''),
    source,
  );
  return (LIT_CUTS[name ?? ''] ?? []).reduce(
    (text, [from, to]) => cutOnce(text, from, to),
    unhooked,
  );
}

export const patchedLit: Plugin = {
  name: 'patch-lit',
  apply: 'build',
  transform(code, id) {
    const patched = patchLit(code, id);
    return patched === code ? undefined : { code: patched, map: null };
  },
};
