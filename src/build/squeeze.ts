import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { chunksOf, ENTRY } from './chunk-code.js';

/**
 * What every visitor loads. No other chunk: Terser writes a pattern as a literal that is made from text only where the
 * browser knows it, and an old browser would refuse the whole file.
 */
const FOR_EVERYBODY = /^(?:helpline-finder|chunks\/features-[^/]+)\.js$/;

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true },
  format: { ecma: 2020 },
};

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const LIT = /\/node_modules\/(?:@lit\/|lit(?:-\w+)?\/)/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `$a`, `$b`, … `$aa`: nothing else on an element is named so. */
function shortName(at: number): string {
  const rest = Math.floor(at / LETTERS.length);
  const last = LETTERS[at % LETTERS.length];
  return rest > 0 ? `${shortName(rest - 1)}${last}` : `$${last}`;
}

/** Lit's own names for what is inside of it, `_$AH` and the like: shorter, and in the entry alone, where Lit is. */
const ENTRY_OPTIONS: MinifyOptions = {
  ...OPTIONS,
  // Functions stand together: they are more alike than what they would stand among.
  compress: { ...(OPTIONS.compress as object), hoist_funs: true, lhs_constants: false },
  mangle: {
    properties: {
      regex: /^_\$/,
      nth_identifier: { get: shortName },
    },
  },
};

/** The statements of a module, its functions last: they stand close to what is like them, and run wherever they are. */
function functionsLast(code: string, body: readonly Statement[]): string {
  const textOf = ({ start, end }: Statement): string => code.slice(start, end);
  const isFunction = ({ type }: Statement): boolean => type === 'FunctionDeclaration';
  const others = body.filter((statement) => !isFunction(statement)).map(textOf);
  const ended = others.map((text) => (text.endsWith(';') ? text : `${text};`));
  return [...ended, ...body.filter(isFunction).map(textOf)].join('');
}

/**
 * Runs Terser over what the bundler has minified: 1 % less of the first load. Last of all, since other plugins look for
 * the text that the bundler writes.
 */
export const squeeze: Plugin = {
  name: 'squeeze',
  apply: 'build',
  async generateBundle(_options, bundle) {
    const [entry, chunks] = chunksOf(bundle);
    const other = chunks.find(({ modules }) => Object.keys(modules).some((id) => LIT.test(id)));
    if (other)
      throw new Error(`${other.fileName} has a part of Lit, whose names the entry alone shortens.`);
    for (const chunk of [entry, ...chunks]) {
      if (!FOR_EVERYBODY.test(chunk.fileName)) continue;
      const isEntry = chunk.name === ENTRY;
      const { code } = await minify(chunk.code, isEntry ? ENTRY_OPTIONS : OPTIONS);
      if (!code) throw new Error(`Terser left nothing of ${chunk.fileName}.`);
      chunk.code = isEntry ? functionsLast(code, this.parse(code).body) : code;
    }
  },
};
