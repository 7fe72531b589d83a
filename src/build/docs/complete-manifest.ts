/** Makes of what the analyzer wrote what editors and type generators need: values, paths of the package, nothing private. */
import { INTERFACE_LANGUAGES, KINDS } from '../../schema/vocabulary-terms.js';

interface Member {
  readonly name: string;
  readonly privacy?: string;
  type?: { text: string };
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName?: string;
  members?: readonly Member[];
  events?: readonly Member[];
  readonly attributes?: readonly Member[];
}

interface Module {
  path: string;
  declarations?: Declaration[];
  exports?: object[];
}

const union = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(' | ');

/** The values of each attribute that has a closed list; of `kinds`, the words that it lists. */
function valuesOf(regions: readonly string[]): Readonly<Record<string, string>> {
  return {
    region: union(regions),
    country: union(['US', 'CA']),
    lang: union(INTERFACE_LANGUAGES),
    // Several are words of one value, which no type can say: these complete the first.
    kinds: `${union(KINDS)} | string`,
    'heading-level': union(['1', '2', '3', '4', '5']),
    'data-mode': union(['merge', 'replace']),
  };
}

/** A manifest whose one element is complete; `regions` are the codes that `region` takes. */
export function completeManifest(
  manifest: { readonly modules: readonly Module[] },
  regions: readonly string[],
): object {
  const values = valuesOf(regions);
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({ tagName }) => tagName === 'helpline-finder');
  if (!element) throw new Error('The analyzer found no <helpline-finder>.');
  element.members = element.members?.filter(
    ({ name, privacy }) =>
      privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  // The analyzer takes the argument of an event's constructor for an event.
  element.events = element.events?.filter(({ name }) => name?.startsWith('helpline-'));
  for (const one of [...(element.attributes ?? []), ...(element.members ?? [])]) {
    const text = values[one.attribute ?? one.name];
    if (text) one.type = { text };
  }
  const path = 'dist/finder/helpline-finder.js';
  const declaration = { name: 'HelplineFinder', module: path };
  return {
    ...manifest,
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [element],
        exports: [{ kind: 'js', name: 'HelplineFinder', declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'helpline-finder', declaration }],
      },
    ],
  };
}
