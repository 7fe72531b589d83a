/** The file of a county, read in the page: what its columns are, what became of each row, and the records to save. */
import { html, nothing, type TemplateResult } from 'lit';
import { type ChosenColumns, importChosen, type Seen } from '../../src/cli/import/import-chosen.js';
import { toMapping } from '../../src/cli/import/mapping.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import type { Target } from '../../src/cli/import/targets.js';
import { readRegion } from '../../src/reading/read-region.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import type { Choices } from './choices.js';
import { check, field } from './fields.js';
import { renderColumns } from './render-columns.js';
import { fieldsOf, NOTHING_SAID, optionsOf, renderUnsaid } from './render-unsaid.js';
import {
  forget,
  type Loaded,
  loadMapping,
  renderMapping,
  type Said,
  sayTaken,
} from './saved-columns.js';
import { WORDS, type WorkshopWords } from './words.js';

/** What the rest of the page has chosen, and how it hears of more. */
export interface OwnContext {
  readonly language: InterfaceLanguage;
  readonly choices: () => Choices;
  readonly change: (changes: Partial<Choices>) => void;
}

const MOST_FINDINGS = 200;
const GUESSED: ChosenColumns = { targets: new Map() };

let file: File | undefined;
let seen: Seen | undefined;
let problem = '';
let chosen = GUESSED;
/** The mapping file, for this list and the next ones. */
let loaded: Loaded | undefined;
let said: Said | undefined;
let listedBy = '';
let unsaid = NOTHING_SAID;
/** Which reading is the newest: an older one may end later. */
let reading = 0;

/** The records of the file as JSON; empty: there are none. */
export function ownRecords(): string {
  return seen && seen.records.length > 0 ? JSON.stringify(seen.records) : '';
}

/** The language of the list: as it was said, else that of the finder, else that of the page. */
function listLanguage({
  language,
  choices,
}: Pick<OwnContext, 'language' | 'choices'>): InterfaceLanguage {
  return (unsaid.language || choices().language || language) as InterfaceLanguage;
}

/** Reads the file again, with what is chosen now. */
export async function readAgain({ language, choices, change }: OwnContext): Promise<void> {
  reading += 1;
  const turn = reading;
  const { place } = choices();
  const region = place.length > 2 ? readRegion(place) : undefined;
  let read: Seen | undefined;
  let trouble = '';
  try {
    const options = {
      ...optionsOf(unsaid),
      lang: listLanguage({ language, choices }),
      fields: fieldsOf(WORDS[language], WORDS[language].place),
      ...(region && { region }),
      ...(listedBy && { source: listedBy }),
    };
    read = file && (await importChosen(new Uint8Array(await file.arrayBuffer()), options, chosen));
  } catch (error) {
    trouble = (error as Error).message;
  }
  if (turn !== reading) return;
  [seen, problem] = [read, trouble];
  change({ records: ownRecords() ? choices().records || '/services.records.json' : '' });
}

/** Takes what was dropped or chosen: a list, a mapping of its columns, or both. */
async function takeFiles(given: readonly File[], context: OwnContext): Promise<void> {
  const isMapping = ({ name }: File): boolean => /\.json$/i.test(name);
  const list = given.find((one) => !isMapping(one));
  for (const one of given.filter(isMapping)) await takeMapping(one, context, list ?? file);
  if (list) await takeList(list, context);
}

async function takeList(given: File, context: OwnContext): Promise<void> {
  file = given;
  unsaid = { ...unsaid, zone: '', isAllTypes: false };
  // A file may be dropped while the name is still being typed.
  listedBy = (document.getElementById('listed-by') as HTMLInputElement).value.trim();
  if (loaded && (await isReadBy(loaded, context))) return;
  chosen = GUESSED;
  await readAgain(context);
}

/** Takes a mapping for a list, if there is one; one that is broken or another list's changes nothing. */
async function takeMapping(
  given: File,
  context: OwnContext,
  list: File | undefined,
): Promise<void> {
  const got = await loadMapping(given);
  if ('is' in got) said = got;
  else if (list === undefined || list !== file) {
    loaded = got;
    said = { is: 'waiting', name: got.name };
  } else {
    const before = chosen;
    if (await isReadBy(got, context)) loaded = got;
    else {
      chosen = before;
      await readAgain(context);
    }
  }
  context.change({});
}

/** Reads the file by a mapping; false where that is for other columns. */
async function isReadBy(one: Loaded, context: OwnContext): Promise<boolean> {
  chosen = { mapping: one.mapping, targets: new Map() };
  await readAgain(context);
  said = seen ? sayTaken(one, seen) : { is: 'other', name: one.name };
  context.change({});
  return said.is === 'taken';
}

function save(name: string, content: unknown): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function renderOwn(words: WorkshopWords, context: OwnContext): TemplateResult {
  return html`<fieldset>
    <legend>${words.own}</legend>
    ${field('listed-by', words.listedBy, listedBy, (value) => {
      // Else a tap elsewhere would read the same file again, and take the button from under the finger.
      const isNew = value !== listedBy;
      listedBy = value;
      if (file && isNew) void readAgain(context);
    })}
    <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void takeFiles([...(event.dataTransfer?.files ?? [])], context);
      }}>
      <label for="file">${words.file}</label>
      <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" aria-describedby="file-hint"
        @click=${forget}
        @change=${(event: Event) => void takeFiles([...((event.target as HTMLInputElement).files ?? [])], context)} />
      <p class="hint" id="file-hint">${words.fileHint}</p>
      ${renderMapping(said, words, (given) => void takeMapping(given, context, file))}
    </div>
    <div role="status" id="import-status">
      ${problem ? html`<p lang="en">${problem}</p>` : nothing}
      ${seen ? html`<p>${seen.hasName ? words.imported(seen.rows, seen.records.length) : words.noName}</p>` : nothing}
    </div>
    ${seen ? renderSeen(seen, words, context) : nothing}
  </fieldset>`;
}

function renderSeen(read: Seen, words: WorkshopWords, context: OwnContext): TemplateResult {
  const again = (): undefined => void readAgain(context);
  return html`${renderColumns(read, words, context.language, {
    onHeaderRow: (headerRow) => {
      chosen = { ...chosen, headerRow, targets: new Map() };
      again();
    },
    onTarget: (column, target: Target | null) => {
      chosen = { ...chosen, targets: new Map([...chosen.targets, [column, target]]) };
      again();
    },
  })}
  ${renderUnsaid(read, unsaid, words, context.language, listLanguage(context), (changes) => {
    unsaid = { ...unsaid, ...changes };
    again();
  })}
  ${renderReport(read, words)}
  <p class="buttons">
    ${
      read.hasName
        ? html`<button type="button" @click=${() => save('services.records.json', read.records)}>${words.save}</button>`
        : nothing
    }
    <button type="button" class="quiet" @click=${() => save(mappingName(), toMapping(read.columns, chosen.mapping))}>${words.saveMapping}</button>
  </p>
  ${read.hasName ? renderUse(words, context) : nothing}`;
}

/** As the command looks for it beside the list. */
function mappingName(): string {
  return `${file?.name.replace(/\.[^.]*$/, '') ?? 'services'}.mapping.json`;
}

function renderReport({ findings }: Seen, words: WorkshopWords): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<div class="report hint" tabindex="0" role="group" aria-label=${words.reportOf}>
    <ul lang="en">${findings.slice(0, MOST_FINDINGS).map((finding) => html`<li>${sayFinding(finding)}</li>`)}</ul>
  </div>`;
}

/** Where the records will be, and whether they stand instead of ours. */
function renderUse(words: WorkshopWords, { choices, change }: OwnContext): TemplateResult {
  return html`${field('records', words.recordsAddress, choices().records, (value) => change({ records: value }))}
  ${check(words.replace, choices().dataMode === 'replace', (isReplacing) =>
    change({ dataMode: isReplacing ? 'replace' : 'merge' }),
  )}`;
}
