/** What is copied, for exactly these choices. */
import { LINK_WORDS } from '../../src/embed/plain-links.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { attributesOf, type Choices, coloursOf } from './choices.js';

/** SHA-384 of a file, as `integrity` takes it; absent: the file is not there to be read. */
export interface Integrity {
  readonly 'helpline-finder.js'?: string;
  readonly 'embed.js'?: string;
  readonly 'upgrade.js'?: string;
  readonly 'frame-host.js'?: string;
}

export const WAYS = [
  'module',
  'place',
  'embed',
  'css',
  'policy',
  'frame',
  'framePolicy',
  'links',
  'wordpress',
] as const;
export type Way = (typeof WAYS)[number];

type Language = InterfaceLanguage;

/** What the address of frame.html may say; the rest belongs on the tag in a copy of it. */
const IN_FRAME = ['region', 'country', 'near', 'area', 'lang', 'kinds', 'compact', 'quick-exit'];
/** That a number can be called from it, and a page opened. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
const FRAME_TITLES = {
  en: 'Find help',
  fr: 'Trouver de l’aide',
  es: 'Buscar ayuda',
} as const satisfies Record<Language, string>;

/** The links that stay where no script runs, in the language of the finder. */
function linksIn(language: Language): string {
  const [call911, call988, text988] = LINK_WORDS[language];
  return `<a href="tel:911">${call911}</a> <a href="tel:988">${call988}</a> <a href="sms:988">${text988}</a>`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function write(attributes: readonly (readonly [string, string])[], prefix = ''): string {
  return attributes
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${quoted(value)}"`}`)
    .join('');
}

function scriptOf(choices: Choices, file: keyof Integrity, integrity: Integrity): string {
  const hash = integrity[file];
  const isOther = /^https:/.test(choices.folder);
  return `src="${quoted(choices.folder + file)}"${hash ? ` integrity="${hash}"` : ''}${hash && isOther ? ' crossorigin' : ''}`;
}

/**
 * The address of frame.html with these choices. A name in `area` is words that anybody could write into a link, so the frame takes
 * codes. `frame.html` is English, and cannot know the language of the page around it.
 */
function frameAddress(choices: Choices, language: Language): string {
  const spoken = choices.language || (language === 'en' ? '' : language);
  const query = new URLSearchParams(
    attributesOf({ ...choices, area: choices.areaCode, language: spoken })
      .filter(([name]) => IN_FRAME.includes(name))
      .map(([name, value]) => [name, name === 'quick-exit' ? '' : value]),
  );
  return `${choices.folder}frame.html${query.size > 0 ? `?${query}` : ''}`;
}

/**
 * The snippet of a way in; undefined where these choices leave nothing to write. `language` is that of the page, as far as
 * anybody knows it.
 */
export function snippetOf(
  way: Way,
  choices: Choices,
  integrity: Integrity,
  language: Language,
): string | undefined {
  const attributes = attributesOf(choices);
  const links = linksIn((choices.language || language) as Language);
  const spoken = choices.language ? ` lang="${choices.language}"` : '';
  switch (way) {
    case 'module':
      return `<script type="module" ${scriptOf(choices, 'helpline-finder.js', integrity)}></script>

<helpline-finder${write(attributes)}>
  ${links}
</helpline-finder>`;
    case 'place':
      return `<div data-helpline-finder${write(attributes, 'data-')}${spoken}>
  ${links}
</div>

<script ${scriptOf(choices, 'upgrade.js', integrity)} async></script>`;
    case 'embed':
      return `<p${spoken}>${links}</p>
<script ${scriptOf(choices, 'embed.js', integrity)}${write(attributes, 'data-')}></script>`;
    case 'css': {
      const colours = coloursOf(choices);
      if (colours.length === 0) return undefined;
      return `helpline-finder {\n${colours.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
    }
    case 'policy':
      return policyOf(choices);
    case 'frame':
      return `<p${spoken}>${links}</p>
<iframe src="${quoted(frameAddress(choices, language))}" title="${FRAME_TITLES[(choices.language || language) as Language]}" width="100%" height="900"
  sandbox="${SANDBOX}"></iframe>
<script ${scriptOf(choices, 'frame-host.js', integrity)} async></script>`;
    case 'framePolicy': {
      const origin = originOf(choices.folder);
      return `Content-Security-Policy: default-src 'none'; script-src ${origin}; frame-src ${origin}`;
    }
    case 'links':
      return `<p${spoken}>${links}</p>`;
    case 'wordpress': {
      const own = attributes.filter(([name]) =>
        ['region', 'country', 'near', 'area', 'lang', 'kinds', 'compact'].includes(name),
      );
      const named = own.map(
        ([name, value]) => [name === 'country' ? 'region' : name, value] as const,
      );
      return `[helpline_finder${write(named)}]`;
    }
  }
}

/** The whole policy that a page with only the finder needs. */
export function policyOf(choices: Choices): string {
  const { folder, tiles, records } = choices;
  const scripts = originOf(folder);
  const images = tiles.includes('{z}') ? originOf(tiles) : undefined;
  const connections = [records, tiles.includes('{z}') ? '' : tiles].filter(Boolean).map(originOf);
  const parts = [
    "default-src 'none'",
    `script-src ${scripts}`,
    connections.length > 0 && `connect-src ${[...new Set(connections)].join(' ')}`,
    images && `img-src ${images}`,
    // For the style sheet of the page: the finder itself needs none.
    coloursOf(choices).length > 0 && "style-src 'self'",
  ];
  return `Content-Security-Policy: ${parts.filter(Boolean).join('; ')}`;
}

function originOf(address: string): string {
  return /^https:\/\//.test(address) ? new URL(address.replaceAll(/[{}]/g, '')).origin : "'self'";
}
