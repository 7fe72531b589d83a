/** Reads a CSV file on the settings page, says what became of each row, and gives the form the records in its place. */
import { html, nothing, render } from 'lit';
import { renderColumns } from '../../demo/workshop/render-columns.js';
import {
  fieldsOf,
  NOTHING_SAID,
  optionsOf,
  renderUnsaid,
} from '../../demo/workshop/render-unsaid.js';
import {
  type Loaded,
  loadMapping,
  renderMapping,
  type Said,
  sayTaken,
} from '../../demo/workshop/saved-columns.js';
import { WORDS } from '../../demo/workshop/words.js';
import { type ChosenColumns, importChosen, type Seen } from '../../src/cli/import/import-chosen.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import { readRegion } from '../../src/reading/read-region.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

const MOST_FINDINGS = 100;
const GUESSED: ChosenColumns = { targets: new Map() };

const input = document.querySelector<HTMLInputElement>('#helpline-finder-records');
const json = document.querySelector<HTMLInputElement>('#helpline-finder-json');
const status = document.querySelector<HTMLElement>('#helpline-finder-import');
const below = document.querySelector<HTMLElement>('#helpline-finder-columns');
const region = document.querySelector<HTMLSelectElement>('#helpline-finder-region');
const language = (status?.dataset.lang ?? 'en') as InterfaceLanguage;

let chosen = GUESSED;
let unsaid = NOTHING_SAID;
let shown: Seen | undefined;
/** The mapping file, for this list and the next ones. */
let loaded: Loaded | undefined;
let said: Said | undefined;
/** Which reading is the newest: an older one may end later. */
let reading = 0;

/** The lines of the report are English, as the importer writes them. */
function say(summary: string, lines: readonly string[], seen?: Seen): void {
  if (!status || !below) return;
  render(
    html`${summary ? html`<p>${summary}</p>` : nothing}
      ${
        lines.length > 0
          ? html`<ul lang="en">${lines.slice(0, MOST_FINDINGS).map((line) => html`<li>${line}</li>`)}</ul>`
          : nothing
      }`,
    status,
  );
  render(seen ? renderChoices(seen) : nothing, below);
}

/** What stands beside a field of the form. */
function labelOf(field: HTMLSelectElement | null): string {
  return field?.labels?.[0]?.textContent?.trim() ?? '';
}

/** What each column was taken for, and what the file does not say. */
function renderChoices(seen: Seen) {
  const words = WORDS[language];
  return html`${renderColumns(seen, words, language, {
    onHeaderRow: (headerRow) => {
      chosen = { ...chosen, headerRow, targets: new Map() };
      void read();
    },
    onTarget: (column, target) => {
      chosen = { ...chosen, targets: new Map([...chosen.targets, [column, target]]) };
      void read();
    },
  })}
  ${renderUnsaid(seen, unsaid, words, language, unsaid.language || language, (changes) => {
    unsaid = { ...unsaid, ...changes };
    void read();
  })}
  ${renderMapping(said, words, (file) => void takeMapping(file))}`;
}

/** Reads the list by a mapping file; one that is broken, or another list's, changes nothing. */
async function takeMapping(file: File): Promise<void> {
  const got = await loadMapping(file);
  const before = chosen;
  said = undefined;
  if ('is' in got) said = got;
  else {
    chosen = { mapping: got.mapping, targets: new Map() };
    await read();
    said = shown ? sayTaken(got, shown) : { is: 'other', name: got.name };
    if (said.is === 'taken') loaded = got;
    else chosen = before;
  }
  await read();
}

async function read(): Promise<void> {
  if (!input || !json || !status) return;
  reading += 1;
  const turn = reading;
  json.value = '';
  input.name = 'helpline_finder_records';
  const file = input.files?.[0];
  if (!file || /\.json$/i.test(file.name)) {
    say('', []);
    return;
  }
  // The rows themselves stay here: only what becomes public is sent.
  input.removeAttribute('name');
  try {
    const code = readRegion(region?.value ?? '');
    const { source, done = '' } = status.dataset;
    const options = {
      ...optionsOf(unsaid),
      lang: unsaid.language || language,
      fields: fieldsOf(WORDS[language], labelOf(region)),
      ...(code && { region: code }),
      ...(source && { source }),
    };
    const seen = await importChosen(new Uint8Array(await file.arrayBuffer()), options, chosen);
    if (turn !== reading) return;
    shown = seen;
    const { records, findings, rows, hasName } = seen;
    json.value = records.length > 0 ? JSON.stringify(records) : '';
    say(
      hasName
        ? done.replace('%1$s', `${rows}`).replace('%2$s', `${records.length}`)
        : WORDS[language].noName,
      findings.map(sayFinding),
      seen,
    );
  } catch (error) {
    if (turn === reading) say((error as Error).message, []);
  }
}

input?.addEventListener('change', () => {
  chosen = loaded ? { mapping: loaded.mapping, targets: new Map() } : GUESSED;
  said = undefined;
  unsaid = { ...unsaid, zone: '', isAllTypes: false };
  void read();
});
// Rows without a state take the one that is chosen.
region?.addEventListener('change', () => void read());
