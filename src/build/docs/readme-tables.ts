/** `npm run docs`: writes README's tables of attributes, events, slots, parts and custom properties from the manifest, so that they cannot drift. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../setup/ensure-installed.mjs';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface ElementDeclaration {
  readonly kind: string;
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

/** Tables by marker name, for the element of the manifest. */
export function tablesOf(manifest: Manifest): Readonly<Record<string, string>> {
  const element = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find((declaration) => declaration.tagName === 'helpline-finder');
  if (!element)
    throw new Error('dist/custom-elements.json has no <helpline-finder>. Run: npm run build');
  return {
    attributes: table('Attribute', element.attributes),
    // The analyzer mistakes the argument of an event's constructor for an event.
    events: table(
      'Event',
      element.events?.filter(({ name }) => name?.startsWith('helpline-')),
    ),
    slots: table('Slot', element.slots),
    parts: table('Part', element.cssParts),
    properties: table('Custom property', element.cssProperties, true),
  };
}

function table(title: string, rows: readonly Described[] = [], withDefault = false): string {
  const header = withDefault
    ? `| ${title} | Default | Meaning |\n| --- | --- | --- |`
    : `| ${title} | Meaning |\n| --- | --- |`;
  const lines = rows.map(({ name, description = '', default: value = '' }) => {
    const meaning = description.replace(/\s+/g, ' ').trim();
    const label = name ? `\`${name}\`` : '(default)';
    return withDefault ? `| ${label} | \`${value}\` | ${meaning} |` : `| ${label} | ${meaning} |`;
  });
  return [header, ...lines].join('\n');
}

/** A text with the tables set between its `<!-- table:NAME -->` and `<!-- /table -->` marks. */
export function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- table:(\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g,
    (_, start: string, name: string, end: string) => {
      const content = tables[name];
      if (content === undefined)
        throw new Error(
          `README.md has marks for a table "${name}" that does not exist. Known: ${Object.keys(tables).join(', ')}.`,
        );
      return `${start}\n${content}\n\n${end}`;
    },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = join(projectRoot, 'README.md');
  const manifest = JSON.parse(
    readFileSync(join(projectRoot, 'dist', 'custom-elements.json'), 'utf8'),
  );
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), tablesOf(manifest)));
}
