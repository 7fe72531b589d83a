import { importAgain } from '../base/import-again.js';
import { packs } from '../generated/packs.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { LanguagePack } from './language-pack.js';

/** The interface language for a BCP 47 tag, also as people write it: `fr-CA`, `fr_CA` and `“fr”` are `fr`; undefined for one that we do not speak. */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const [primary = ''] = /[a-z]+/.exec(tag.toLowerCase()) ?? [];
  return primary in packs ? (primary as InterfaceLanguage) : undefined;
}

/** Brings a language. Rejects when its chunk does not arrive; English stays meanwhile. */
export async function loadLanguage(language: InterfaceLanguage): Promise<LanguagePack> {
  return (await importAgain(packs[language])).pack;
}

/** A language with what it says after the first view. Rejects when that chunk does not arrive. */
export async function loadWhole(pack: LanguagePack): Promise<LanguagePack> {
  const { later, pages, more } = await importAgain(pack.loadLater);
  return {
    ...pack,
    nationalWords: pack.nationalWords.map((words, at) => ({ ...words, ...more[at] })),
    nationalPages: pages,
    strings: { ...pack.strings, later },
  };
}
