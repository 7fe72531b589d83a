/** Each way in, done as our pages say it: the code is taken from them, so that a page that is wrong fails here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WORDS } from '../../demo/workshop/words.js';
import { projectRoot } from '../support/e2e.js';
import type { Attempt } from './attempt.js';
import { blockOf, recipeOf } from './read-docs.js';

/** Where the built page is: a folder to serve, and the path in it. */
export interface BuiltPage {
  readonly site: string;
  readonly path: string;
}

/** Opens a page of a site in a browser, for a way that leads through one of our own pages. */
export type Browse = (site: string, path: string) => Promise<Page>;

export interface WayIn {
  readonly name: string;
  /** What there is to read: pages and headings. */
  readonly reads: readonly (readonly [page: string, heading: string])[];
  build(attempt: Attempt, browse: Browse): BuiltPage | Promise<BuiltPage>;
  /** The link to tap, by its name. */
  readonly link: RegExp;
  /** The record whose number must be dialled, unless the way's own files give another. */
  readonly record: string;
  /** The number that the host's own file gives in the place of ours. */
  readonly number?: string;
  /** What the page says when it is the page of one county; the tap waits for it. */
  readonly words?: RegExp;
  readonly isFrame?: true;
}

const README = 'README.md';
const WAYS = 'docs/ways-in.md';
const OWN = 'docs/your-own-services.md';
const PASTE = [README, 'Paste this'] as const;
const PLACE = [README, 'Where custom tags are removed'] as const;
const EMBED = [README, 'Where you can add one thing'] as const;

const OREGON = {
  link: /^Call .*Oregon Alcohol and Drug Helpline/,
  record: 'us-or-alcohol-drug-helpline',
} as const;

/** Somebody's own page around what they paste. */
const page = (pasted: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>${pasted}</html>\n`;

/** Unpacks the folder to where README has it. */
function unpack(attempt: Attempt, place = 'helpline-finder'): void {
  const name = `helpline-finder-${attempt.version}`;
  attempt.run(`unzip -q ${name}.zip`);
  if (place !== name) attempt.run(`mv ${name} ${place}`);
}

/** Pastes this into a page of one's own in the served folder. */
function onPage(attempt: Attempt, pasted: string): BuiltPage {
  attempt.paste('help.html', pasted, page);
  return { site: attempt.folder, path: '/help.html' };
}

/** The commands of a block; `npm install` takes the package from the folder, as long as the registry may not have it. */
function runBlock(attempt: Attempt, block: string): void {
  for (const command of block.trim().split('\n'))
    attempt.run(command.replace(/helpline-finder-X\.Y\.Z\.tgz/, attempt.tarball));
}

/** The script tag alone, for the tag of another section. */
const scriptTag = (): string =>
  blockOf(...PASTE, 'type="module"')
    .split('\n')
    .slice(0, 1)
    .join('');

const paste = (name: string, words: string, section: WayIn['reads'][number] = PASTE): WayIn => ({
  name,
  reads: section === PASTE ? [PASTE] : [PASTE, section],
  build(attempt) {
    unpack(attempt);
    return onPage(attempt, blockOf(...section, words));
  },
  ...OREGON,
});

const recipe = (
  name: string,
  folder: string,
  heading: string,
  build: (attempt: Attempt) => BuiltPage,
): WayIn => ({
  name,
  reads: [[WAYS, heading]],
  build(attempt) {
    for (const [path, text] of recipeOf(folder)) attempt.paste(path, text);
    return build(attempt);
  },
  ...OREGON,
});

export const WAYS_IN: readonly WayIn[] = [
  paste('Module tag', 'type="module"'),
  paste('`<div data-helpline-finder>` and `upgrade.js`', 'upgrade.js', PLACE),
  paste('`embed.js`', 'embed.js', EMBED),
  {
    name: '`<iframe>` of `frame.html`',
    reads: [[README, 'In a frame']],
    build(attempt) {
      unpack(attempt);
      const block = blockOf(README, 'In a frame', '<iframe');
      return onPage(attempt, block.replace('&lang=es', '&lang=en'));
    },
    ...OREGON,
    isFrame: true,
  },
  {
    name: '`README.txt` of the zip, in a folder named by version',
    reads: [],
    build(attempt) {
      unpack(attempt, `helpline-finder-${attempt.version}`);
      const text = readFileSync(
        join(attempt.folder, `helpline-finder-${attempt.version}`, 'README.txt'),
        'utf8',
      );
      const [tag = ''] = /<script[\s\S]*<\/helpline-finder>/.exec(text) ?? [];
      return onPage(attempt, tag);
    },
    ...OREGON,
  },
  {
    name: '`example.html` of the zip, pinned by hashes',
    reads: [[README, 'Updates, caches and hashes']],
    build(attempt) {
      unpack(attempt);
      return { site: attempt.folder, path: '/helpline-finder/example.html' };
    },
    link: /^Call 988/,
    record: 'us-988-lifeline',
  },
  {
    name: 'The workshop’s snippet',
    reads: [PASTE],
    async build(attempt, browse) {
      unpack(attempt, `helpline-finder-${attempt.version}`);
      const workshop = await browse(
        attempt.folder,
        `/helpline-finder-${attempt.version}/workshop/index.html`,
      );
      await workshop.getByLabel(WORDS.en.place).selectOption('US-OR');
      const field = '#paste-module';
      await workshop.waitForFunction(
        (id) => /region="US-OR"/.test(document.querySelector<HTMLTextAreaElement>(id)?.value ?? ''),
        field,
      );
      await workshop.waitForFunction(
        (id) => /integrity=/.test(document.querySelector<HTMLTextAreaElement>(id)?.value ?? ''),
        field,
      );
      const pasted = await workshop.locator(field).inputValue();
      await workshop.close();
      return onPage(attempt, pasted);
    },
    ...OREGON,
  },
  {
    name: 'Plain links, without script',
    reads: [[OWN, 'A page that takes no script']],
    build(attempt) {
      runBlock(attempt, blockOf(OWN, 'Your own services', 'npm install'));
      const block = blockOf(OWN, 'A page that takes no script', 'snippet');
      runBlock(attempt, block.replace('--lang es', '--lang en'));
      return { site: attempt.folder, path: '/help.html' };
    },
    link: /1-800-923-4357/,
    record: OREGON.record,
  },
  {
    name: 'One county’s page',
    reads: [PASTE],
    build(attempt) {
      unpack(attempt);
      return onPage(attempt, scriptTag() + blockOf(...PASTE, 'area='));
    },
    ...OREGON,
    words: /Marion County/,
  },
  {
    name: 'A page with a county’s own corrections',
    reads: [PASTE, [OWN, 'Correct, hide, pin, add']],
    build(attempt) {
      unpack(attempt);
      attempt.paste('county-layer.json', blockOf(OWN, 'Correct, hide, pin, add', '"hide"'));
      attempt.paste('pulled-today.json', '{}\n');
      const tag = blockOf(OWN, 'Correct, hide, pin, add', '<helpline-finder');
      return onPage(attempt, scriptTag() + tag);
    },
    ...OREGON,
    number: '+15035758112',
    // Until the county's file has come, our own number stands there.
    words: /Changed by Example County/,
  },
  {
    name: 'A county’s own list from a spreadsheet',
    reads: [PASTE, [OWN, '1. Import'], [OWN, '4. Put it on the page']],
    build(attempt) {
      unpack(attempt);
      const list = readFileSync(join(projectRoot, 'demo/own-data/services.csv'), 'latin1');
      attempt.paste('services.csv', list);
      runBlock(attempt, blockOf(OWN, 'Your own services', 'npm install'));
      runBlock(attempt, blockOf(OWN, '1. Import', 'import csv'));
      return onPage(
        attempt,
        blockOf(OWN, '4. Put it on the page', '</script>\n\n<helpline-finder'),
      );
    },
    link: /^Call .*Cedar County Detox/,
    record: '',
    number: '+15035550142',
  },
  recipe('Plain HTML', 'html', 'Plain HTML', (attempt) => {
    unpack(attempt);
    return { site: attempt.folder, path: '/help.html' };
  }),
  {
    name: 'A plain tag, and one script for the site',
    reads: [[WAYS, 'Where an editor removes script']],
    build(attempt) {
      unpack(attempt);
      const parts = recipeOf('place');
      return onPage(attempt, `${parts.get('script.html')}${parts.get('page.html')}`);
    },
    ...OREGON,
  },
  recipe('npm and Vite', 'vite', 'Vite', (attempt) => {
    runBlock(attempt, blockOf(WAYS, 'Vite', 'npm install'));
    return { site: join(attempt.folder, 'dist'), path: '/' };
  }),
  recipe('Astro', 'astro', 'Astro', (attempt) => {
    runBlock(attempt, blockOf(WAYS, 'Astro', 'npm install'));
    return { site: join(attempt.folder, 'dist'), path: '/help/' };
  }),
  recipe('Hugo', 'hugo', 'Hugo', (attempt) => {
    attempt.run('mkdir -p static');
    unpack(attempt, 'static/helpline-finder');
    // What every site of Hugo has already.
    attempt.paste('config.toml', 'baseURL = "/"\ntitle = "County"\n');
    attempt.paste(
      'layouts/_default/single.html',
      '<!doctype html><html lang="en"><title>{{ .Title }}</title>{{ .Content }}</html>\n',
    );
    attempt.run('hugo --quiet');
    return { site: join(attempt.folder, 'public'), path: '/help/' };
  }),
  recipe('Jekyll', 'jekyll', 'Jekyll', (attempt) => {
    unpack(attempt);
    // What every site of Jekyll has already.
    attempt.paste('_config.yml', 'title: County\nexclude: ["*.zip", "*.tgz"]\n');
    attempt.paste(
      '_layouts/default.html',
      '<!doctype html><html lang="en"><title>{{ page.title }}</title>{{ content }}</html>\n',
    );
    attempt.run('jekyll build --quiet');
    return { site: join(attempt.folder, '_site'), path: '/help.html' };
  }),
  recipe('Eleventy', 'eleventy', 'Eleventy', (attempt) => {
    unpack(attempt);
    attempt.paste('package.json', '{ "type": "module", "private": true }\n');
    attempt.run('npm install --silent @11ty/eleventy@3.1.8');
    attempt.run('npx eleventy --quiet');
    return { site: join(attempt.folder, '_site'), path: '/help/' };
  }),
  recipe('MkDocs', 'mkdocs', 'MkDocs', (attempt) => {
    unpack(attempt, 'docs/helpline-finder');
    // What every site of MkDocs has already.
    // Its theme loads highlight.js from another site, which nobody reaches in a test.
    attempt.paste(
      'mkdocs.yml',
      'site_name: County\nplugins: []\ntheme:\n  name: mkdocs\n  highlightjs: false\n',
    );
    attempt.run('mkdocs build --quiet');
    return { site: join(attempt.folder, 'site'), path: '/help/' };
  }),
  recipe('VitePress', 'vitepress', 'VitePress', (attempt) => {
    attempt.run('mkdir -p public');
    unpack(attempt, 'public/helpline-finder');
    attempt.paste('package.json', '{ "type": "module", "private": true }\n');
    attempt.run('npm install --silent vitepress@1.6.4');
    attempt.run('npx vitepress build');
    return { site: join(attempt.folder, '.vitepress', 'dist'), path: '/help.html' };
  }),
];
