import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { frameworks, makeProject, type OwnProject, type Ran, root } from './own-project.js';

describe('the npm package', () => {
  let own: OwnProject;
  let project: string;
  let installed: string;
  const write = (name: string, text: string): void => own.write(name, text);
  const run = (command: string, words: readonly string[]): Ran => own.run(command, words);
  const node = (code: string): Ran =>
    run(process.execPath, ['--input-type=module', '--eval', code]);

  before(() => {
    own = makeProject('npm');
    project = own.folder;
    installed = own.installed;
    write(
      'app.js',
      "import 'helpline-finder/define';\ndocument.body.innerHTML = '<helpline-finder region=\"US-OR\"></helpline-finder>';\n",
    );
  });

  after(() => own?.remove());

  it('may be published, and holds no source map and no test', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    assert.equal(manifest.private, undefined);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((file) => /\.map$|^test|^src/.test(file)),
      [],
    );
    for (const file of manifest.sideEffects.filter((one: string) => one.startsWith('./dist')))
      assert.ok(existsSync(join(installed, file)), file);
    // What a bundler may not leave out of our source it may not leave out of the package.
    const [source, built] = ['./src', './dist'].map((folder) =>
      (manifest.sideEffects as string[])
        .filter((file) => file.startsWith(folder))
        .map((file) => file.slice(folder.length).replace(/\.[jt]s$/, ''))
        .sort(),
    );
    assert.deepEqual(built, source);
  });

  it('has the pages to which its README leads, of how to use it', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const pages = [...readme.matchAll(/\]\(((?:docs\/|SECURITY)[^)#]*)/g)].map(([, page]) => page);
    assert.ok(pages.length > 3);
    for (const page of pages) assert.ok(existsSync(join(installed, page as string)), page);
  });

  it('gives each file that it exports', () => {
    const resolve = createRequire(join(project, 'app.js')).resolve;
    for (const name of [
      'custom-elements.json',
      'resource.schema.json',
      'data/national/us.json',
      'data/LICENSE',
      'cdn/helpline-finder.js',
      'package.json',
    ])
      assert.ok(existsSync(resolve(`helpline-finder/${name}`)), name);
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const [name, target] of Object.entries<string | Record<string, string>>(exports))
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(join(installed, file.replace('/*', ''))), `${name}: ${file}`);
    const { status, said } = node(`
      const { HelplineFinder, version } = await import('helpline-finder');
      await import('helpline-finder/define');
      console.log(typeof HelplineFinder, version);`);
    assert.equal(status, 0, said);
  });

  // TypeScript up to 5 reads every package of types unasked, and what one of them contradicts fails a project that imports nothing of it.
  it('brings no package of types but those of Lit and Supercluster', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: true }>;
    };
    const brought = Object.keys(packages).filter(
      (path) => path.startsWith('node_modules/@types/') && !packages[path]?.dev,
    );
    assert.deepEqual(brought, ['node_modules/@types/geojson', 'node_modules/@types/trusted-types']);
  });

  it('imports no package that npm does not bring with it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((file) => file.endsWith('.js') && !file.startsWith('cdn'))
      .flatMap((file) => {
        const code = readFileSync(join(installed, 'dist', file), 'utf8');
        return [
          ...code.matchAll(
            /^(?:import|export)\s*(?:[\w\s{},*$]+from)?\s*['"]([^.'"\s][^'"\s]*)['"]/gm,
          ),
        ];
      })
      .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
      .filter((name) => !name.startsWith('node:'));
    assert.deepEqual([...new Set(imported)].sort(), Object.keys(dependencies).sort());
  });

  it('describes its element: values of attributes, events that exist, nothing private', () => {
    const { modules } = JSON.parse(
      readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'),
    );
    const [{ declarations, path }, definition] = modules;
    assert.ok(existsSync(join(installed, path)));
    assert.ok(existsSync(join(installed, definition.path)));
    const [element] = declarations;
    const typeOf = (name: string): string =>
      element.attributes.find((one: { name: string }) => one.name === name).type.text;
    assert.match(typeOf('region'), /'US-OR' \| .*'CA-YT'/);
    assert.match(typeOf('kinds'), /'naloxone'/);
    assert.equal(typeOf('data-mode'), "'merge' | 'replace'");
    assert.deepEqual(element.events.map(({ name }: { name: string }) => name).sort(), [
      'helpline-contact',
      'helpline-error',
      'helpline-exit',
      'helpline-region-change',
    ]);
    assert.deepEqual(
      element.members.filter(
        ({ name, privacy }: { name: string; privacy?: string }) => privacy || name.startsWith('#'),
      ),
      [],
    );
  });

  const REACT = (attributes: string): string => `
    import type {} from 'helpline-finder/react';
    import { useRef } from 'react';
    import type { HelplineFinder } from 'helpline-finder';
    export function Page() {
      const finder = useRef<HelplineFinder>(null);
      return <helpline-finder ref={finder} ${attributes} onhelpline-contact={(event) => event.resourceId.trim()}><a href="tel:911">Call 911</a></helpline-finder>;
    }`;
  const VUE = (props: string): string => `
    import type {} from 'helpline-finder/vue';
    import type { GlobalComponents } from 'vue';
    export const props: InstanceType<GlobalComponents['helpline-finder']>['$props'] = { ${props}, onHelplineContact: (event) => event.resourceId.trim() };`;
  const SVELTE = (props: string): string => `
    import type {} from 'helpline-finder/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';
    export const props: SvelteHTMLElements['helpline-finder'] = { ${props}, 'onhelpline-contact': (event) => event.resourceId.trim() };`;

  const GOOD = `region: 'US-OR', country: 'US', lang: 'fr-CA', kinds: 'naloxone harm-reduction', 'heading-level': 3, compact: true, 'report-href': 'mailto:help@county.example', 'page-href': 'https://county.example/', 'quick-exit': '', 'tile-url': '/county.pmtiles', 'tile-credit': 'County', near: '97301', area: '41047', src: '/services.json', 'data-mode': 'merge', layer: '/layer.json', 'advisory-src': '/today.json', records: []`;
  const BAD = [
    `region: 'Oregon'`,
    `kinds: 'naloxon'`,
    `'data-mode': 'bogus'`,
    `'heading-level': 9`,
  ];
  const asJsx = (props: string): string =>
    props.replace(/'?([\w-]+)'?: ('[^']*'|[^,]+)(, )?/g, '$1={$2} ');

  it('is known to strict projects of React 19, Vue 3 and Svelte 5, which refuse what makes no sense', () => {
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          module: 'ESNext',
          moduleResolution: 'bundler',
          jsx: 'react-jsx',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
          types: [],
        },
        include: ['types'],
      }),
    );
    for (const [name, make] of [
      ['react.tsx', (props: string) => REACT(asJsx(props))],
      ['vue.ts', VUE],
      ['svelte.ts', SVELTE],
    ] as const) {
      write(`types/good-${name}`, make(GOOD));
      for (const [at, bad] of BAD.entries()) write(`types/bad-${at}-${name}`, make(bad));
    }
    const { modules } = JSON.parse(
      readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'),
    );
    for (const { name } of modules[0].declarations[0].attributes)
      assert.match(GOOD, new RegExp(`(?:^|, )'?${name}'?: `));
    const { said } = run(join(root, 'node_modules', '.bin', 'tsc'), [
      '-p',
      '.',
      '--pretty',
      'false',
    ]);
    const faulty = new Set([...said.matchAll(/^types\/([\w.-]+)\(/gm)].map(([, file]) => file));
    const expected = ['react.tsx', 'vue.ts', 'svelte.ts'].flatMap((name) =>
      BAD.map((_, at) => `bad-${at}-${name}`),
    );
    assert.deepEqual([...faulty].sort(), expected.sort(), said);
    assert.doesNotMatch(said, /^node_modules\/helpline-finder/m);
  });

  const workersIn = (folder: string): readonly string[] =>
    (readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }) as string[]).filter(
      (file) => {
        if (!file.endsWith('.js')) return false;
        const text = readFileSync(join(project, folder, file), 'utf8');
        // What answers the page, and holds what it needs: no import of a file that is not there.
        return (
          /postMessage/.test(text) &&
          /onmessage|addEventListener\(["'`]message/.test(text) &&
          !/new URL\(["'`]\.\/search-worker/.test(text)
        );
      },
    );

  /** A finder without its features shows the numbers and complains of nothing: nobody would notice. */
  const assertFeatures = (folder: string): void => {
    const texts = (
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }) as string[]
    )
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(project, folder, file), 'utf8'));
    assert.ok(
      texts.some((text) => /\bHelplineFinder\w*\.features = /.test(text)),
      'Nothing loads the features.',
    );
  };

  it('is bundled by Vite, with its features and its worker', async () => {
    const { build } = await import('vite');
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'vite', minify: false, rolldownOptions: { input: join(project, 'app.js') } },
    });
    assertFeatures('vite');
    assert.ok(
      workersIn('vite').some((file) => /search-worker/.test(file)),
      String(readdirSync(join(project, 'vite'))),
    );
  });

  it('is bundled by webpack, with its features and its worker', async () => {
    const webpack = createRequire(join(frameworks, 'package.json'))('webpack');
    const stats = await new Promise<{ hasErrors(): boolean; toString(): string }>(
      (resolve, reject) =>
        webpack(
          {
            mode: 'production',
            optimization: { minimize: false, mangleExports: false },
            devtool: false,
            context: project,
            entry: './app.js',
            output: { path: join(project, 'webpack') },
          },
          (error: Error | null, result: never) => (error ? reject(error) : resolve(result)),
        ),
    );
    assert.equal(stats.hasErrors(), false, stats.toString());
    const texts = readdirSync(join(project, 'webpack')).map((file) =>
      readFileSync(join(project, 'webpack', file), 'utf8'),
    );
    assertFeatures('webpack');
    // A file that webpack only copied would import what is not there.
    assert.deepEqual(
      texts.filter((text) => /^import .* from ['"]\.\.?\//m.test(text)),
      [],
    );
    assert.equal(texts.filter((text) => text.includes('/* worker import */')).length, 1);
  });

  it('is bundled by esbuild, with its features, and with the worker as an entry of its own', async () => {
    const { build } = createRequire(join(frameworks, 'package.json'))('esbuild');
    await build({
      absWorkingDir: project,
      entryPoints: { app: 'app.js', 'search-worker': 'helpline-finder/search-worker' },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'esbuild',
      logLevel: 'error',
    });
    const asking = readdirSync(join(project, 'esbuild')).filter((file) =>
      readFileSync(join(project, 'esbuild', file), 'utf8').includes(
        'new URL("./search-worker.js", import.meta.url)',
      ),
    );
    assert.equal(asking.length, 1);
    assertFeatures('esbuild');
    assert.ok(existsSync(join(project, 'esbuild', 'search-worker.js')));
  });

  for (const [name, open] of [
    [
      'jsdom',
      "const { JSDOM } = await import('jsdom'); const window = new JSDOM('<!doctype html>', { url: 'https://county.example/', pretendToBeVisual: true }).window;",
    ],
    [
      'happy-dom',
      "const { Window } = await import('happy-dom'); const window = new Window({ url: 'https://county.example/' });",
    ],
  ] as const) {
    it(`draws its cards in ${name}`, () => {
      const { status, said } = node(`${open}
        for (const key of Object.getOwnPropertyNames(window))
          if (!(key in globalThis)) try { globalThis[key] = window[key]; } catch {}
        for (const key of ['window', 'document', 'navigator', 'Event', 'EventTarget', 'CustomEvent', 'MutationObserver', 'location'])
          Object.defineProperty(globalThis, key, { value: key === 'window' ? window : window[key], configurable: true, writable: true });
        for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
          globalThis[key] = window[key].bind(window);
        await import('helpline-finder/define');
        document.body.innerHTML = '<helpline-finder region="US-OR"></helpline-finder>';
        const finder = document.querySelector('helpline-finder');
        for (let tries = 0; tries < 400 && !/In Oregon/.test(finder.shadowRoot?.textContent ?? ''); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 25));
        console.log('cards', finder.shadowRoot.querySelectorAll('.card').length, /In Oregon/.test(finder.shadowRoot.textContent));
        process.exit(0);`);
      assert.equal(status, 0, said);
      const [, cards] = /cards (\d+) true/.exec(said) ?? [];
      assert.ok(Number(cards) >= 8, said);
      assert.doesNotMatch(said, /could not draw itself/);
    });
  }
});
