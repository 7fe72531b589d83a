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
let listedBy = '';
let unsaid = NOTHING_SAID;
/** Which reading is the newest: an older one may end later. */
let reading = 0;

/** The records of the file as JSON; empty: there are none. */
export function ownRecords(): string {
  return seen && seen.records.length > 0 ? JSON.stringify(seen.records) : '';
}

/** Reads the file again, with what is chosen now. */
export async function readAgain({ language, choices, change }: OwnContext): Promise<void> {
  reading += 1;
  const turn = reading;
  const { place, language: spoken } = choices();
  const region = place.length > 2 ? readRegion(place) : undefined;
  let read: Seen | undefined;
  let said = '';
  try {
    const options = {
      ...optionsOf(unsaid),
      lang: (spoken || language) as InterfaceLanguage,
      fields: fieldsOf(WORDS[language], WORDS[language].place),
      ...(region && { region }),
      ...(listedBy && { source: listedBy }),
    };
    read = file && (await importChosen(new Uint8Array(await file.arrayBuffer()), options, chosen));
  } catch (error) {
    said = (error as Error).message;
  }
  if (turn !== reading) return;
  [seen, problem] = [read, said];
  change({ records: ownRecords() ? choices().records || '/services.records.json' : '' });
}

function takeFile(given: File | undefined, context: OwnContext): void {
  file = given;
  chosen = GUESSED;
  unsaid = { ...unsaid, zone: '', isAllTypes: false };
  // A file may be dropped while the name is still being typed.
  listedBy = (document.getElementById('listed-by') as HTMLInputElement).value.trim();
  void readAgain(context);
}

function save(name: string, content: unknown): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 1)}\n`], { type: 'application/json' }),
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
        takeFile(event.dataTransfer?.files[0], context);
      }}>
      <label for="file">${words.file}</label>
      <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" aria-describedby="file-hint"
        @change=${(event: Event) => takeFile((event.target as HTMLInputElement).files?.[0], context)} />
      <p class="hint" id="file-hint">${words.fileHint}</p>
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
      chosen = { headerRow, targets: new Map() };
      again();
    },
    onTarget: (column, target: Target | null) => {
      chosen = { ...chosen, targets: new Map([...chosen.targets, [column, target]]) };
      again();
    },
  })}
  ${renderUnsaid(read, unsaid, words, context.language, (changes) => {
    unsaid = { ...unsaid, ...changes };
    again();
  })}
  ${read.hasName ? renderRecords(read, words, context) : nothing}`;
}

function renderRecords(
  { findings, records, columns }: Seen,
  words: WorkshopWords,
  { choices, change }: OwnContext,
): TemplateResult {
  return html`${
    findings.length > 0
      ? html`<div class="report hint" tabindex="0" role="group" aria-label=${words.reportOf}>
          <ul lang="en">${findings.slice(0, MOST_FINDINGS).map((finding) => html`<li>${sayFinding(finding)}</li>`)}</ul>
        </div>`
      : nothing
  }
  <p class="buttons">
    <button type="button" @click=${() => save('services.records.json', records)}>${words.save}</button>
    <button type="button" class="quiet" @click=${() => save('services.mapping.json', toMapping(columns, undefined))}>${words.saveMapping}</button>
  </p>
  ${field('records', words.recordsAddress, choices().records, (value) => change({ records: value }))}
  ${check(words.replace, choices().dataMode === 'replace', (isReplacing) =>
    change({ dataMode: isReplacing ? 'replace' : 'merge' }),
  )}`;
}
