/** The mapping file of a county: what its columns are, loaded into the page and saved from it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Seen } from '../../src/cli/import/import-chosen.js';
import type { Mapping } from '../../src/cli/import/mapping.js';
import { parseMapping } from '../../src/cli/import/parse-mapping.js';
import type { WorkshopWords } from './words.js';

/** A mapping that was loaded, by the name of its file. */
export interface Loaded {
  readonly name: string;
  readonly mapping: Mapping;
}

/** What there is to say of the file that was loaded last. */
export type Said =
  | { readonly is: 'other'; readonly name: string }
  | { readonly is: 'waiting'; readonly name: string }
  | {
      readonly is: 'taken';
      readonly name: string;
      readonly count: number;
      readonly missing: readonly string[];
    }
  /** `why` follows "It", in English as the rest of the report. */
  | { readonly is: 'broken'; readonly name: string; readonly why: string };

/** No mapping of a list is as long. */
const MOST_BYTES = 1_000_000;

/** Reads a mapping file; what is wrong with one that is none. */
export async function loadMapping(file: File): Promise<Loaded | Said> {
  const { name } = file;
  try {
    if (file.size > MOST_BYTES) throw new Error('is not a mapping file: it is larger than 1 MB.');
    return { name, mapping: parseMapping(await file.text()) };
  } catch (error) {
    return { is: 'broken', name, why: (error as Error).message };
  }
}

/** What became of a mapping when a list was read by it. */
export function sayTaken({ name, mapping }: Loaded, { missing }: Seen): Said {
  const named = Object.keys(mapping.columns).length;
  if (named === missing.length) return { is: 'other', name };
  return { is: 'taken', name, count: named - missing.length, missing };
}

export function renderMapping(
  said: Said | undefined,
  words: WorkshopWords,
  take: (file: File) => void,
): TemplateResult {
  return html`<label for="mapping">${words.mapping}</label>
    <input id="mapping" type="file" accept=".json,application/json" aria-describedby="mapping-hint"
      @click=${forget} @change=${(event: Event) => {
        const [file] = (event.target as HTMLInputElement).files ?? [];
        if (file) take(file);
      }} />
    <p class="hint" id="mapping-hint">${words.mappingHint}</p>
    <div role="status" id="mapping-status">${said ? renderSaid(said, words) : nothing}</div>`;
}

/** Lets a file be chosen that was chosen before, and has been corrected meanwhile. */
export function forget(event: Event): void {
  (event.target as HTMLInputElement).value = '';
}

function renderSaid(said: Said, words: WorkshopWords): TemplateResult {
  const { name } = said;
  if (said.is === 'waiting') return html`<p>${words.mappingWaits(name)}</p>`;
  if (said.is === 'other') return html`<p>${words.mappingOther(name)}</p>`;
  if (said.is === 'broken')
    return html`<p>${words.mappingBroken(name)} <span lang="en">It ${said.why}</span></p>`;
  const { count, missing } = said;
  return html`<p>${words.mappingTaken(name, count)}</p>
    ${missing.length > 0 ? html`<p>${words.mappingMissing(missing.join(', '))}</p>` : nothing}`;
}
