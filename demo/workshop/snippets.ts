/** What is copied, for exactly these choices. */
import { attributesOf, type Choices, coloursOf } from './choices.js';

/** SHA-384 of a file, as `integrity` takes it; absent: the file is not there to be read. */
export interface Integrity {
  readonly 'helpline-finder.js'?: string;
  readonly 'embed.js'?: string;
  readonly 'upgrade.js'?: string;
}

export const WAYS = ['module', 'place', 'embed', 'css', 'policy', 'links', 'wordpress'] as const;
export type Way = (typeof WAYS)[number];

const LINKS = `<a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.`;

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

/** The snippet of a way in; undefined where these choices leave nothing to write. */
export function snippetOf(way: Way, choices: Choices, integrity: Integrity): string | undefined {
  const attributes = attributesOf(choices);
  switch (way) {
    case 'module':
      return `<script type="module" ${scriptOf(choices, 'helpline-finder.js', integrity)}></script>

<helpline-finder${write(attributes)}>
  ${LINKS}
</helpline-finder>`;
    case 'place':
      return `<div data-helpline-finder${write(attributes, 'data-')}>
  ${LINKS}
</div>

<script ${scriptOf(choices, 'upgrade.js', integrity)} async></script>`;
    case 'embed':
      return `<p>${LINKS}</p>
<script ${scriptOf(choices, 'embed.js', integrity)}${write(attributes, 'data-')}></script>`;
    case 'css': {
      const colours = coloursOf(choices);
      if (colours.length === 0) return undefined;
      return `helpline-finder {\n${colours.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
    }
    case 'policy':
      return policyOf(choices);
    case 'links':
      return `<p>${LINKS}</p>`;
    case 'wordpress': {
      const own = attributes.filter(([name]) =>
        ['region', 'country', 'near', 'lang', 'kinds', 'compact'].includes(name),
      );
      const named = own.map(
        ([name, value]) => [name === 'country' ? 'region' : name, value] as const,
      );
      return `[helpline_finder${write(named)}]`;
    }
  }
}

/** The whole policy that a page with only the finder needs. */
export function policyOf({ folder, tiles, records }: Choices): string {
  const scripts = originOf(folder);
  const images = tiles.includes('{z}') ? originOf(tiles) : undefined;
  const connections = [records, tiles.includes('{z}') ? '' : tiles].filter(Boolean).map(originOf);
  const parts = [
    "default-src 'none'",
    `script-src ${scripts}`,
    connections.length > 0 && `connect-src ${[...new Set(connections)].join(' ')}`,
    images && `img-src ${images}`,
  ];
  return `Content-Security-Policy: ${parts.filter(Boolean).join('; ')}`;
}

function originOf(address: string): string {
  return /^https:\/\//.test(address) ? new URL(address.replaceAll(/[{}]/g, '')).origin : "'self'";
}
