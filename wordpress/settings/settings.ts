/** Reads a CSV file on the settings page, says what became of each row, and gives the form the records in its place. */
import { importCsv } from '../../src/cli/import/import-csv.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import { readRegion } from '../../src/reading/read-region.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

const MOST_FINDINGS = 100;

const input = document.querySelector<HTMLInputElement>('#helpline-finder-records');
const json = document.querySelector<HTMLInputElement>('#helpline-finder-json');
const status = document.querySelector<HTMLElement>('#helpline-finder-import');
const region = document.querySelector<HTMLSelectElement>('#helpline-finder-region');

/** The lines of the report are English, as the importer writes them. */
function say(summary: string, lines: readonly string[]): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = summary;
  const list = document.createElement('ul');
  list.lang = 'en';
  for (const line of lines.slice(0, MOST_FINDINGS)) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  status?.replaceChildren(paragraph, ...(lines.length > 0 ? [list] : []));
}

async function read(): Promise<void> {
  if (!input || !json || !status) return;
  json.value = '';
  input.name = 'helpline_finder_records';
  status.replaceChildren();
  const file = input.files?.[0];
  if (!file || /\.json$/i.test(file.name)) return;
  // The rows themselves stay here: only what becomes public is sent.
  input.removeAttribute('name');
  try {
    const code = readRegion(region?.value ?? '');
    const { source, lang, done = '' } = status.dataset;
    const { records, findings, rows } = await importCsv(new Uint8Array(await file.arrayBuffer()), {
      dates: 'unknown',
      lang: (lang ?? 'en') as InterfaceLanguage,
      allTypes: false,
      ...(code && { region: code }),
      ...(source && { source }),
    });
    json.value = records.length > 0 ? JSON.stringify(records) : '';
    say(
      done.replace('%1$s', `${rows}`).replace('%2$s', `${records.length}`),
      findings.map(sayFinding),
    );
  } catch (error) {
    say((error as Error).message, []);
  }
}

input?.addEventListener('change', () => void read());
// Rows without a state take the one that is chosen.
region?.addEventListener('change', () => void read());
