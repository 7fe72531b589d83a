/** The workshop: choices on one side, the real finder and what to paste on the other. Nothing leaves the page. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { version } from '../../src/base/version.js';
import { contrast, readRgb } from '../../src/features/contrast/contrast.js';
import { readAreas } from '../../src/features/page-place/page-area.js';
import { regionNames as en } from '../../src/generated/region-names.en.js';
import { regionNames as es } from '../../src/generated/region-names.es.js';
import { regionNames as fr } from '../../src/generated/region-names.fr.js';
import { type InterfaceLanguage, KINDS } from '../../src/schema/vocabulary-terms.js';
import { type Choices, COLOUR_NAMES, COLOURS } from './choices.js';
import { check, field, textOf as text } from './fields.js';
import { readIntegrity } from './integrity.js';
import { ownRecords, readAgain, renderOwn } from './own-records.js';
import { knowsAttribute, showFinder } from './preview.js';
import { type Integrity, snippetOf, WAYS, type Way } from './snippets.js';
import { WORDS, type WorkshopWords } from './words.js';

type Language = InterfaceLanguage;

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, es };
const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español' } as const;
const ENOUGH = 4.5;

/** Of the reader's languages the first that is ours. */
function ownLanguage(): Language {
  const codes = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.find((code): code is Language => code in WORDS) ?? 'en';
}

let language = ownLanguage();
let choices: Choices = {
  place: '',
  near: '',
  area: '',
  areaCode: '',
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
let integrity: Integrity = {};
let copied: Way | undefined;
let failed: Way | undefined;

function change(changes: Partial<Choices>): void {
  choices = { ...choices, ...changes };
  copied = undefined;
  failed = undefined;
  draw();
}

/** Looks up the code of the county that is named. */
async function findArea(): Promise<void> {
  const { area, place } = choices;
  const areas = area ? await readAreas(area, place || undefined).catch(() => []) : [];
  if (area !== choices.area || place !== choices.place) return;
  const codes = areas.map(({ code }) => code ?? '');
  change({ areaCode: codes.every(Boolean) ? codes.join(';') : '' });
}

/** What the part for a file of one's own knows of the rest. */
const own = () => ({ language, choices: () => choices, change });

/** The ratio of two colours as inputs give them. */
function ratio(one: string, other: string): number {
  const [first, second] = [one, other].map((hex) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return readRgb(`rgb(${parts.join(', ')})`);
  });
  return first && second ? contrast(first, second) : 1;
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

function renderPlace(words: WorkshopWords): TemplateResult {
  const places = Object.entries(NAMES[language]);
  return html`<fieldset>
    <legend>${words.where}</legend>
    <label for="place">${words.place}</label>
    <select id="place" .value=${choices.place} @change=${(event: Event) => {
      change({ place: text(event) });
      void findArea();
      // Rows without a state of their own take this one.
      void readAgain(own());
    }}>
      <option value="">${words.guessed}</option>
      ${places.map(([code, name]) => html`<option value=${code}>${name} (${code})</option>`)}
    </select>
    ${
      knowsAttribute(document.querySelector('iframe'), 'near')
        ? html`${field('near', words.near, choices.near, (near) => change({ near }))}
          ${field(
            'area',
            words.area,
            choices.area,
            (area) => {
              change({ area, areaCode: '' });
              void findArea();
            },
            words.areaHint,
          )}`
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

function renderPreview(words: WorkshopWords): TemplateResult {
  const frame = (kind: 'phone' | 'desktop') => html`<h3>${words[kind]}</h3>
    <div class=${`window ${kind}`} tabindex="0" role="group" aria-label=${words[kind]}>
      <iframe src="./preview.html" title=${`${words.preview}: ${words[kind]}`} @load=${draw}></iframe>
    </div>`;
  return html`<h2>${words.preview}</h2>
    <p><a href="#paste">${words.pastPreview}</a></p>
    ${frame('phone')}${frame('desktop')}`;
}

function renderPaste(words: WorkshopWords): TemplateResult {
  return html`<h2 id="paste" tabindex="-1">${words.paste}</h2>
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
        <select id="page-language" @change=${(event: Event) => {
          language = text(event) as Language;
          draw();
          // The report names fields by their labels.
          void readAgain(own());
        }}>
          ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`)}
        </select>
      </header>
      <main>
        <div class="sides">
          <form @submit=${(event: Event) => event.preventDefault()}>
            ${renderPlace(words)} ${renderNeeds(words)} ${renderLook(words)} ${renderRest(words)} ${renderOwn(words, own())}
          </form>
          <div>${renderPreview(words)} ${renderPaste(words)}</div>
        </div>
      </main>`,
    document.body,
  );
  const records = ownRecords();
  for (const frame of document.querySelectorAll('iframe'))
    showFinder(frame, choices, records, choices.language || language);
}

document.body.replaceChildren();
draw();
integrity = await readIntegrity();
draw();
