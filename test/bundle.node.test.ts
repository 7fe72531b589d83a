import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { nationalFacts } from '../src/dataset/national-facts.js';
import { regionNames } from '../src/generated/region-names.en.js';
import { shards } from '../src/generated/shards.en.js';
import { INTERFACE_LANGUAGES } from '../src/schema/vocabulary-terms.js';

const cdn = join(import.meta.dirname, '..', 'dist', 'cdn');
const KB = 1024;

/**
 * Gzip -9, in bytes. A budget moves in a commit of its own that says why.
 * What a person pays is one row at a time: the first load, then what they ask for.
 */
const BUDGETS = [
  // Lit, every national line, English, the finder. Search and Fuse follow when the page is idle.
  { what: 'first load', files: /^helpline-finder\.js$/, most: 35_880 },
  { what: 'a region', files: /^chunks\/.*\b(us|ca)-[a-z]{2}\.(en|fr|es)\b/, most: 7 * KB },
  { what: 'a language', files: /^chunks\/pack-(fr|es)-/, most: 5.3 * KB },
  { what: 'retired numbers of a language', files: /^chunks\/retired\./, most: 6 * KB },
  { what: 'the search engine with Fuse', files: /^chunks\/engine-/, most: 19 * KB },
  {
    what: 'all words of search in three languages',
    files: /^chunks\/vocabulary\.full-/,
    most: 18.5 * KB,
  },
  // What it shares with later files stands in it, not in files of their own.
  // Sources, place field, print, share and their words, so that none of them is in the first load.
  { what: 'what comes after the first view', files: /^chunks\/features-/, most: 23_850 },
  // National records that are pages to read stand in it, too: nobody can be called there; and what lines for some people
  // only say beside their names and numbers: 1.1 KB that every first load had.
  { what: 'its words in one language', files: /^chunks\/later-/, most: 8.4 * KB },
  // Asked for when a person has typed something: the same for every text.
  {
    what: 'what reads a place out of typed words',
    files: /^chunks\/typed-place-reader-/,
    most: 9.2 * KB,
  },
  { what: 'a table for one typed place', files: /^chunks\/(zips|towns|counties)-/, most: 15 * KB },
  {
    what: 'what tells a typed place',
    files:
      /^chunks\/(ask-of-abroad|spell-out|find-named|find-postal|forward-areas|coarse-zips|words)-/,
    most: 6 * KB,
  },
  { what: 'what reads an address', files: /^chunks\/find-address-/, most: 10.4 * KB },
  {
    what: 'the borders for the device’s own place',
    files: /^chunks\/(region-at|borders)-/,
    most: 30 * KB,
  },
  { what: 'street tiles of one file', files: /^chunks\/archive-layer-/, most: 40 * KB },
  {
    what: 'the checker for a host’s own records',
    files: /^chunks\/(read-host-records|check-record)-/,
    most: 13.6 * KB,
  },
  { what: 'what gives own places a point', files: /^chunks\/with-points-/, most: 1.6 * KB },
  {
    what: 'what reads a host’s records as people write them, with the reader it belongs to',
    files: /^chunks\/complete-record-/,
    most: 20.5 * KB,
  },
  // Asked for by pages that set colours, and by who asks for more contrast.
  {
    what: 'what keeps a page’s colours readable',
    files: /^chunks\/contrast-guard-/,
    most: 2.4 * KB,
  },
  // Asked for by pages that hide, correct, pin or add; the words that it says in three languages among it.
  { what: 'a page’s own layer', files: /^chunks\/page-layers-/, most: 11.7 * KB },
  {
    what: 'new numbers and hours of a layer',
    files: /^chunks\/layer-(values|hours)-/,
    most: 8.4 * KB,
  },
  { what: 'records that a layer adds', files: /^chunks\/layer-records-/, most: 9.6 * KB },
  { what: 'a page that says where it is', files: /^chunks\/(start-place|areas)-/, most: 5 * KB },
  { what: 'what reads a large directory', files: /^chunks\/open-directory-/, most: 9.7 * KB },
  { what: 'what lies farther, or across a border', files: /^chunks\/farther-parts-/, most: 3 * KB },
  {
    what: 'what keeps a line of ours from standing twice',
    files: /^chunks\/own-once-/,
    most: 1 * KB,
  },
  { what: 'what asks a live source', files: /^chunks\/live-records-/, most: 1.6 * KB },
  {
    what: 'search in a worker',
    files: /^(assets\/search-worker|chunks\/worker-client)-/,
    most: 30 * KB,
  },
  {
    what: 'a word to the host',
    files: /^((build|data)\.js$|chunks\/(option-problems|untold-words)-)/,
    most: 1.5 * KB,
  },
  {
    what: 'a thing to take away',
    files: /^chunks\/(print-sheets|qr-code|quick-exit)-/,
    most: 8 * KB,
  },
  { what: 'one classic script tag', files: /^(embed|upgrade|frame|frame-host)\.js$/, most: 2 * KB },
] as const;

/** What ARCHITECTURE.md says of a large directory's own files, which test/embed/large-directory.e2e.test.ts holds. */
const ELSEWHERE = [60 * KB];

/** The map is one thing to a person, in several files: its budget is for all of them together. */
const MAP = { files: /^chunks\/(helpline-map|map-view|base-map|map)-/, most: 90 * KB };

function listBuilt(folder = ''): string[] {
  return readdirSync(join(cdn, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return listBuilt(path);
    return entry.name.endsWith('.js') ? path : [];
  });
}

const readBuilt = (file: string): string => readFileSync(join(cdn, file), 'utf8');

/** A file and all that it imports statically: what a browser must load before it runs. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readBuilt(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
    withImports(join(dirname(file), path as string), found);
  }
  return found;
}

const entry = 'helpline-finder.js';
const entryFiles = withImports(entry);

/** What is there by the time a person asks for more: the first load, what follows it, and the map for its streets. */
const LONG_THERE = /^chunks\/(features|helpline-map|map-view|map|rolldown-runtime)-/;

/** What a chunk costs beside what has come before it. */
function sizeOf(file: string): number {
  return [...withImports(file)]
    .filter(
      (part) => part === file || file === entry || !(entryFiles.has(part) || LONG_THERE.test(part)),
    )
    .reduce((sum, part) => sum + gzipSync(readBuilt(part), { level: 9 }).length, 0);
}

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

describe('the built files', () => {
  const built = listBuilt();

  it('draw the first view from one file', () => {
    // Whether a module is cut out of the entry hangs on who else imports it: `npm run build` must tell.
    assert.deepEqual([...entryFiles], [entry]);
  });

  for (const { what, files, most } of BUDGETS) {
    it(`keep ${what} within ${inKb(most)}`, () => {
      const sizes = built
        .filter((file) => files.test(file))
        .map((file) => [file, sizeOf(file)] as const);
      assert.ok(sizes.length > 0, `There is no file for ${what}. Run npm run build.`);
      const over = sizes.filter(([, size]) => size > most);
      assert.deepEqual(
        over.map(([file, size]) => `${file}: ${size} bytes, ${Math.ceil(size - most)} too many`),
        [],
      );
    });
  }

  it('are one file before the first view, which no chunk asks for again', () => {
    assert.deepEqual([...entryFiles], [entry]);
    const asking = built.filter(
      (file) => !/^(embed|upgrade)\.js$/.test(file) && readBuilt(file).includes(entry),
    );
    assert.deepEqual(asking, []);
  });

  it('say first of what runs at once that it is to be compiled while it loads', () => {
    for (const file of [entry, ...built.filter((one) => one.startsWith('chunks/engine-'))])
      assert.match(readBuilt(file), /^\/\/# allFunctionsCalledOnLoad\n\S/, file);
  });

  it('keep the whole map within 90 KB', () => {
    const parts = built.filter((file) => MAP.files.test(file));
    assert.ok(parts.length > 1, 'There is no map. Run npm run build.');
    const size = parts.reduce(
      (sum, file) => sum + gzipSync(readBuilt(file), { level: 9 }).length,
      0,
    );
    assert.ok(size <= MAP.most, inKb(size));
  });

  it('are whole each: what a chunk imported by name could not be asked for again', () => {
    for (const file of built.filter((one) => one.startsWith('chunks/')))
      assert.deepEqual([...withImports(file)], [file]);
  });

  it('keep all that one typed town needs within 15.6 KB', () => {
    const largest = (files: RegExp): number =>
      Math.max(
        ...built
          .filter((file) => files.test(file))
          .map((file) => gzipSync(readBuilt(file), { level: 9 }).length),
      );
    const parts = [/^chunks\/find-named-/, /^chunks\/words-/, /^chunks\/towns-/].map(largest);
    const size = parts.reduce((sum, part) => sum + part);
    assert.ok(size <= 15.6 * KB, inKb(size));
  });

  it('have the limits that ARCHITECTURE.md names', () => {
    const page = readFileSync(join(cdn, '..', '..', 'ARCHITECTURE.md'), 'utf8');
    const [, table = ''] = /## What loads when\n([\s\S]*?)\n## /.exec(page) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const limits = rows.flatMap((row) => {
      const last = row.split('|').at(-2) ?? '';
      // "13.5, 13.5 and 20.5 KB" is three limits.
      return [...last.matchAll(/((?:[\d.]+(?:, | and ))*[\d.,]+) (KB|bytes)/g)].flatMap(
        ([, numbers = '', unit]) =>
          unit === 'bytes'
            ? [Number(numbers.replace(',', ''))]
            : (numbers.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => Number(number) * KB),
      );
    });
    const known: number[] = [MAP.most, ...ELSEWHERE, ...BUDGETS.map(({ most }) => most)];
    assert.ok(limits.length > 15, `${limits}`);
    assert.deepEqual(limits.filter((limit) => !known.includes(limit)).map(inKb), []);
  });

  it('have a budget each', () => {
    const free = built.filter(
      (file) =>
        ![MAP.files, ...BUDGETS.map(({ files }) => files)].some((known) => known.test(file)),
    );
    assert.deepEqual(free, []);
  });

  it('hold each region’s lines in three languages', () => {
    const missing = Object.keys(shards)
      .flatMap((code) => INTERFACE_LANGUAGES.map((language) => `${code.toLowerCase()}.${language}`))
      .filter((name) => !built.some((file) => file.includes(`/${name}`)));
    assert.deepEqual(missing, []);
    assert.ok(Object.keys(shards).length > 60);
  });

  it('are named in the entry as they are named in the folder, each region’s', () => {
    const [, hashes = ''] = /[`"]([\w-]{200,})[`"]\.substr/.exec(readBuilt(entry)) ?? [];
    const named = Object.keys(regionNames).flatMap((code, at) => {
      const hash = hashes.slice(at * 3, at * 3 + 3);
      const name = `chunks/local/${code.toLowerCase()}`;
      return hash === '---'
        ? []
        : INTERFACE_LANGUAGES.map((language) => `${name}.${language}-${hash}.js`);
    });
    assert.ok(named.length > 180);
    const local = built.filter((file) => file.startsWith('chunks/local/'));
    assert.deepEqual(named.sort(), local.sort());
  });

  it('hold every national number in the first load', () => {
    const text = [...entryFiles].map(readBuilt).join('\n');
    const missing = nationalFacts.flatMap(({ id, channels }) =>
      channels
        .filter(({ type }) => type !== 'web' && type !== 'chat')
        .filter(({ value }) => !text.includes(value) && !text.includes(value.replace(/^\+1/, '')))
        .map(({ value }) => `${id}: ${value}`),
    );
    assert.deepEqual(missing, []);
  });

  it('hold 911 and 988 in the first load as links of the emergency strip', () => {
    const text = [...entryFiles].map(readBuilt).join('\n');
    // The links stand in the code as constants, which the template names by what the minifier calls them.
    const variables = [...text.matchAll(/part="emergency-button" href="?\$\{([\w$]+)\}/g)].map(
      ([, name]) => name as string,
    );
    const textBehind = (name: string): string | undefined => {
      const before = `(?:^|[\\s,;{}])${name.replaceAll('$', '\\$')}=`;
      return new RegExp(`${before}["'\`]([^"'\`]*)["'\`]`).exec(text)?.[1];
    };
    assert.deepEqual(variables.map(textBehind), ['tel:911', 'tel:988', 'sms:988']);
  });

  it('bring no checker and no map before anybody asks', () => {
    const text = [...entryFiles].map(readBuilt).join('\n');
    assert.doesNotMatch(text, /leaflet|ZodError|\$ZodType|opening_hours|libphonenumber/i);
  });

  it('name no address to load from but their own', () => {
    for (const file of built) {
      const foreign =
        readBuilt(file).match(/(?:import\(|from\s*|fetch\()\s*["'`]https?:[^"'`]+/g) ?? [];
      assert.deepEqual(foreign, [], file);
    }
  });

  it('name no file of the machine that built them, and keep no white space of templates', () => {
    for (const file of built) {
      const text = readBuilt(file);
      assert.doesNotMatch(text, /sourceMappingURL|file:\/\/|\/node_modules\//, file);
      // Protomaps' code, not ours, keeps line breaks in words of its own.
      if (!file.includes('archive-layer')) assert.doesNotMatch(text, /\n {6,}</, file);
    }
  });

  it('close each shape of a drawing, which otherwise swallows the next', () => {
    const shape = /<(path|circle|rect|line|ellipse|polygon)\b(?:[^>"'`]|"[^"]*"|=\$\{[^}]*\})*>/g;
    const open = built.flatMap((file) => {
      const text = readBuilt(file);
      return [...text.matchAll(shape)]
        .filter((found) => {
          const [tag, name] = found;
          const after = text.slice(found.index + tag.length);
          return !tag.endsWith('/>') && !after.trimStart().startsWith(`</${name}>`);
        })
        .map(([tag]) => `${file}: ${tag}`);
    });
    assert.deepEqual(open, []);
  });

  it('are described by a manifest, a schema and types', () => {
    for (const file of [
      'custom-elements.json',
      'resource.schema.json',
      'layer.schema.json',
      'index.d.ts',
      'define.d.ts',
    ]) {
      assert.ok(existsSync(join(cdn, '..', file)), file);
    }
  });
});

describe('the templates', () => {
  it('begin with no space: the build takes it away, and two words become one', () => {
    const source = join(import.meta.dirname, '..', 'src');
    const beginning = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
      .filter((file) => /\bhtml` [<$]/.test(readFileSync(join(source, file), 'utf8')));
    assert.deepEqual(beginning, []);
  });
});
