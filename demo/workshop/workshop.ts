/** The workshop: choices on one side, the real finder and what to paste on the other. Nothing leaves the page. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { version } from '../../src/base/version.js';
import { type Imported, importCsv } from '../../src/cli/import/import-csv.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import { contrast, readRgb } from '../../src/features/contrast/contrast.js';
import { regionNames as en } from '../../src/generated/region-names.en.js';
import { regionNames as es } from '../../src/generated/region-names.es.js';
import { regionNames as fr } from '../../src/generated/region-names.fr.js';
import { readRegion } from '../../src/reading/read-region.js';
import { KINDS } from '../../src/schema/vocabulary-terms.js';
import { type Choices, COLOUR_NAMES, COLOURS } from './choices.js';
import { readIntegrity } from './integrity.js';
import { knowsAttribute, showFinder } from './preview.js';
import { type Integrity, snippetOf, WAYS, type Way } from './snippets.js';
import { WORDS, type WorkshopWords } from './words.js';

type Language = keyof typeof WORDS;

const NAMES = { en, fr, es } as const;
const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español' } as const;
const ENOUGH = 4.5;
const MOST_FINDINGS = 200;

let language: Language = 'en';
let choices: Choices = {
  place: '',
  near: '',
  area: '',
  language: '',
  kinds: [],
  compact: false,
  accent: COLOURS.accent[1],
  onAccent: COLOURS.onAccent[1],
  surface: COLOURS.surface[1],
  ink: COLOURS.ink[1],
  quickExit: false,
  exitAddress: '',
  report: '',
  tiles: '',
  records: '',
  dataMode: 'merge',
  folder: `/helpline-finder-${version}/`,
};
let imported: Imported | undefined;
let importError = '';
let listedBy = '';
let file: File | undefined;
let integrity: Integrity = {};
let copied: Way | undefined;
let failed: Way | undefined;

function change(changes: Partial<Choices>): void {
  choices = { ...choices, ...changes };
  copied = undefined;
  failed = undefined;
  draw();
}

const text = (event: Event): string => (event.target as HTMLInputElement).value.trim();
const isOn = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** The ratio of two colours as inputs give them. */
function ratio(one: string, other: string): number {
  const [first, second] = [one, other].map((hex) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return readRgb(`rgb(${parts.join(', ')})`);
  });
  return first && second ? contrast(first, second) : 1;
}

async function takeFile(chosen: File | undefined): Promise<void> {
  file = chosen;
  // A file may be dropped while the name is still being typed.
  listedBy = (document.getElementById('listed-by') as HTMLInputElement).value.trim();
  imported = undefined;
  importError = '';
  if (chosen) {
    try {
      const region = readRegion(choices.place);
      imported = await importCsv(new Uint8Array(await chosen.arrayBuffer()), {
        dates: 'unknown',
        lang: (choices.language || language) as Language,
        allTypes: false,
        ...(region && choices.place.length > 2 && { region }),
        ...(listedBy && { source: listedBy }),
      });
    } catch (error) {
      importError = (error as Error).message;
    }
  }
  change({ records: imported ? choices.records || '/services.records.json' : '' });
}

function save(): void {
  if (!imported) return;
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(imported.records, null, 1)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'services.records.json';
  link.click();
  URL.revokeObjectURL(address);
}

async function copy(way: Way): Promise<void> {
  const area = document.getElementById(`paste-${way}`) as HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(area.value);
    [copied, failed] = [way, undefined];
  } catch {
    area.select();
    [copied, failed] = [undefined, way];
  }
  draw();
}

function field(
  id: string,
  label: string,
  value: string,
  onChange: (value: string) => void,
  hint = '',
): TemplateResult {
  return html`<label for=${id}>${label}</label>
    <input id=${id} .value=${value} aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => onChange(text(event))} />
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}`;
}

function check(
  label: string,
  checked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${(event: Event) => onChange(isOn(event))} />${label}
  </label>`;
}

function renderPlace(words: WorkshopWords): TemplateResult {
  const places = Object.entries(NAMES[language]);
  return html`<fieldset>
    <legend>${words.where}</legend>
    <label for="place">${words.place}</label>
    <select id="place" .value=${choices.place} @change=${(event: Event) => {
      change({ place: text(event) });
      // Rows without a state of their own take this one.
      if (file) void takeFile(file);
    }}>
      <option value="">${words.guessed}</option>
      ${places.map(([code, name]) => html`<option value=${code}>${name} (${code})</option>`)}
    </select>
    ${
      knowsAttribute(document.querySelector('iframe'), 'near')
        ? html`${field('near', words.near, choices.near, (near) => change({ near }))}
          ${field('area', words.area, choices.area, (area) => change({ area }), words.areaHint)}`
        : nothing
    }
    <label for="language">${words.language}</label>
    <select id="language" .value=${choices.language} @change=${(event: Event) => change({ language: text(event) })}>
      <option value="">${words.asPage}</option>
      ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} lang=${code}>${name}</option>`)}
    </select>
  </fieldset>`;
}

function renderNeeds(words: WorkshopWords): TemplateResult {
  return html`<fieldset>
    <legend>${words.what}</legend>
    <p class="hint">${words.needsHint}</p>
    ${KINDS.map((kind) =>
      check(words.kinds[kind] ?? kind, choices.kinds.includes(kind), (isChosen) =>
        change({
          kinds: KINDS.filter((one) => (one === kind ? isChosen : choices.kinds.includes(one))),
        }),
      ),
    )}
    ${check(words.compact, choices.compact, (compact) => change({ compact }))}
  </fieldset>`;
}

function renderLook(words: WorkshopWords): TemplateResult {
  const pairs = [
    [words.contrastOf.button, choices.onAccent, choices.accent],
    [words.contrastOf.text, choices.ink, choices.surface],
    [words.contrastOf.link, choices.accent, choices.surface],
  ] as const;
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return html`<fieldset>
    <legend>${words.look}</legend>
    ${COLOUR_NAMES.map(
      (name) => html`<label class="check">
        <input type="color" id=${`colour-${name}`} .value=${choices[name]}
          @input=${(event: Event) => change({ [name]: text(event) })} />${words.colours[name]}
      </label>`,
    )}
    <ul class="hint" id="contrast" aria-live="polite">
      ${pairs.map(([label, one, other]) => {
        // Cut, not rounded: 4.46 is not 4.5.
        const found = Math.floor(ratio(one, other) * 10) / 10;
        return html`<li>${label}: ${number.format(found)} : 1, ${found >= ENOUGH ? words.passes : words.adjusted}</li>`;
      })}
    </ul>
  </fieldset>`;
}

function renderRest(words: WorkshopWords): TemplateResult {
  return html`<fieldset>
      <legend>${words.map}</legend>
      ${field('tiles', words.tiles, choices.tiles, (tiles) => change({ tiles }), words.tilesHint)}
    </fieldset>
    <fieldset>
      <legend>${words.safety}</legend>
      ${check(words.quickExit, choices.quickExit, (quickExit) => change({ quickExit }))}
      ${field('exit', words.exitAddress, choices.exitAddress, (exitAddress) => change({ exitAddress }))}
      ${field('report', words.report, choices.report, (report) => change({ report }))}
    </fieldset>`;
}

function renderOwn(words: WorkshopWords): TemplateResult {
  const idle = (imported?.columns ?? []).filter(({ target, header }) => !target && header.trim());
  return html`<fieldset>
    <legend>${words.own}</legend>
    ${field('listed-by', words.listedBy, listedBy, (value) => {
      // Else a tap elsewhere would read the same file again, and take the button from under the finger.
      if (file && value !== listedBy) void takeFile(file);
    })}
    <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void takeFile(event.dataTransfer?.files[0]);
      }}>
      <label for="file">${words.file}</label>
      <input id="file" type="file" accept=".csv,text/csv" aria-describedby="file-hint"
        @change=${(event: Event) => void takeFile((event.target as HTMLInputElement).files?.[0])} />
      <p class="hint" id="file-hint">${words.fileHint}</p>
    </div>
    <div role="status" id="import-status">
      ${importError ? html`<p lang="en">${importError}</p>` : nothing}
      ${imported ? html`<p>${words.imported(imported.rows, imported.records.length)}</p>` : nothing}
    </div>
    ${
      imported
        ? renderImported(
            imported,
            idle.map(({ header }) => header),
            words,
          )
        : nothing
    }
  </fieldset>`;
}

function renderImported(
  { findings }: Imported,
  idle: readonly string[],
  words: WorkshopWords,
): TemplateResult {
  return html`${idle.length > 0 ? html`<p class="hint">${words.notTaken(idle.join(', '))}</p>` : nothing}
    ${
      findings.length > 0
        ? html`<ul class="report hint" lang="en" tabindex="0" role="group" aria-label="Report">
          ${findings.slice(0, MOST_FINDINGS).map((finding) => html`<li>${sayFinding(finding)}</li>`)}
        </ul>`
        : nothing
    }
    <button type="button" @click=${save}>${words.save}</button>
    ${field('records', words.recordsAddress, choices.records, (records) => change({ records }))}
    ${check(words.replace, choices.dataMode === 'replace', (isReplacing) =>
      change({ dataMode: isReplacing ? 'replace' : 'merge' }),
    )}`;
}

function renderPreview(words: WorkshopWords): TemplateResult {
  const frame = (kind: 'phone' | 'desktop') => html`<h3>${words[kind]}</h3>
    <div class=${`window ${kind}`} tabindex="0" role="group" aria-label=${words[kind]}>
      <iframe src="./preview.html" title=${`${words.preview}: ${words[kind]}`} @load=${draw}></iframe>
    </div>`;
  return html`<h2>${words.preview}</h2>${frame('phone')}${frame('desktop')}`;
}

function renderPaste(words: WorkshopWords): TemplateResult {
  return html`<h2>${words.paste}</h2>
    ${field(
      'folder',
      words.folder,
      choices.folder,
      (folder) => change({ folder: folder.endsWith('/') ? folder : `${folder}/` }),
      words.folderHint,
    )}
    ${integrity['helpline-finder.js'] ? nothing : html`<p class="hint">${words.noIntegrity}</p>`}
    ${WAYS.map((way) => {
      const snippet = snippetOf(way, choices, integrity, language);
      return html`<h3 id=${`way-${way}`}>${words.ways[way]}</h3>
        <p class="hint">${words.wayHints[way]}</p>
        ${
          snippet === undefined
            ? nothing
            : html`<textarea id=${`paste-${way}`} readonly spellcheck="false" rows=${snippet.split('\n').length + 1}
                aria-labelledby=${`way-${way}`} .value=${snippet}></textarea>
              <button type="button" aria-describedby=${`way-${way}`} @click=${() => void copy(way)}>${words.copy}</button>
              <span role="status">${copied === way ? words.copied : failed === way ? words.select : ''}</span>`
        }`;
    })}`;
}

function draw(): void {
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  render(
    html`<header>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <label for="page-language">${words.pageLanguage}</label>
        <select id="page-language" .value=${language} @change=${(event: Event) => {
          language = text(event) as Language;
          draw();
        }}>
          ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} lang=${code}>${name}</option>`)}
        </select>
      </header>
      <main>
        <div class="sides">
          <form @submit=${(event: Event) => event.preventDefault()}>
            ${renderPlace(words)} ${renderNeeds(words)} ${renderLook(words)} ${renderRest(words)} ${renderOwn(words)}
          </form>
          <div>${renderPreview(words)} ${renderPaste(words)}</div>
        </div>
      </main>`,
    document.body,
  );
  const records = imported ? JSON.stringify(imported.records) : '';
  for (const frame of document.querySelectorAll('iframe'))
    showFinder(frame, choices, records, choices.language || language);
}

document.body.replaceChildren();
draw();
integrity = await readIntegrity();
draw();
