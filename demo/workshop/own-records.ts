/** The file of a county, read in the page: what its columns are, what became of each row, and the records to save. */
import { html, nothing, type TemplateResult } from 'lit';
import regions from '../../data/regions.json' with { type: 'json' };
import { type ChosenColumns, importChosen, type Seen } from '../../src/cli/import/import-chosen.js';
import { toMapping } from '../../src/cli/import/mapping.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import type { Target } from '../../src/cli/import/targets.js';
import { type DateOrder, readDate } from '../../src/reading/read-date.js';
import { readRegion } from '../../src/reading/read-region.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import type { Choices } from './choices.js';
import { check, choice, field } from './fields.js';
import { renderColumns } from './render-columns.js';
import type { WorkshopWords } from './words.js';

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
let zone = '';
let dates: DateOrder = 'unknown';
let date = '';
let isAllTypes = false;
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
  const listed = readDate(date);
  let read: Seen | undefined;
  let said = '';
  try {
    const options = {
      dates,
      lang: (spoken || language) as InterfaceLanguage,
      allTypes: isAllTypes,
      ...(region && { region }),
      ...(listedBy && { source: listedBy }),
      ...(zone && { timezone: zone }),
      ...('date' in listed && { seen: listed.date }),
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
  [zone, isAllTypes] = ['', false];
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
  ${renderUnsaid(read, words, context.language, again)}
  ${read.hasName ? renderRecords(read, words, context) : nothing}`;
}

/** What the file does not say: the clock of its hours, the order of its dates, its own date, what its types mean. */
function renderUnsaid(
  { columns, records, unknownTerms }: Seen,
  words: WorkshopWords,
  language: InterfaceLanguage,
  again: () => void,
): TemplateResult {
  const holds = (...targets: readonly Target[]): boolean =>
    columns.some(({ target }) => target !== undefined && targets.includes(target));
  const zones = holds('hours') && !holds('timezone') ? zonesOf(records) : [];
  const hasDates = holds('checked', 'endsOn');
  return html`${
    zones.length > 1
      ? html`${choice(
          'zone',
          words.zone,
          zone,
          [['', words.noZone], ...zones.map((one) => [one, zoneName(one, language)] as const)],
          (value) => {
            zone = value;
            again();
          },
        )}
        <p class="hint">${words.zoneHint}</p>`
      : nothing
  }
  ${
    hasDates
      ? choice(
          'dates',
          words.dates,
          dates,
          [
            ['unknown', words.noDates],
            ['mdy', words.monthFirst],
            ['dmy', words.dayFirst],
          ],
          (value) => {
            dates = value as DateOrder;
            again();
          },
        )
      : nothing
  }
  ${field(
    'seen',
    words.seen,
    date,
    (value) => {
      const isNew = value !== date;
      date = value;
      if (isNew) again();
    },
    date && 'why' in readDate(date) ? words.badDate : words.seenHint,
  )}
  ${
    unknownTerms.length > 0 || isAllTypes
      ? check(words.allTypes(unknownTerms.slice(0, 8).join(', ')), isAllTypes, (isOn) => {
          isAllTypes = isOn;
          again();
        })
      : nothing
  }`;
}

/** The zones of the regions in which these records are, where one of them has several. */
function zonesOf(records: Seen['records']): readonly string[] {
  const named = new Set(records.flatMap(({ place, regions: served }) => place?.region ?? served));
  const several = regions.filter(({ code, timezones }) => named.has(code) && timezones.length > 1);
  return [...new Set(several.flatMap(({ timezones }) => timezones))];
}

/** "Pacific Time (Los Angeles)". */
function zoneName(zoneId: string, language: InterfaceLanguage): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zoneId,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zoneId;
  return `${name} (${zoneId.split('/').at(-1)?.replaceAll('_', ' ')})`;
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
