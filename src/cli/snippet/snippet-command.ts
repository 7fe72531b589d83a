import { writeFileSync } from 'node:fs';
import { deviceZone } from '../../finder/device-time.js';
import { datasetInfo } from '../../generated/dataset-info.js';
import { parseLocality } from '../../region/region-code.js';
import type { Console } from '../console.js';
import { EXIT } from '../exit-codes.js';
import { fileLayer } from '../find/file-layer.js';
import { readLanguage, readRegionOption } from '../find/find-command.js';
import { finderWords } from '../find/finder-words.js';
import { ownRecords } from '../find/own-records.js';
import { placeNamed } from '../find/place-named.js';
import { searchAsPage } from '../find/search-as-page.js';
import { UsageError } from '../usage-error.js';
import { snippetHtml } from './snippet-html.js';

export interface SnippetOptions {
  readonly region?: string;
  readonly near?: string;
  readonly lang?: string;
  readonly records?: string;
  readonly layer?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `snippet`: a region's lines as HTML that needs no script; the exit code. */
export async function snippetCommand(given: SnippetOptions, console: Console): Promise<number> {
  const language = readLanguage(given.lang);
  const pack = await finderWords(language);
  const region = readRegionOption(given.region);
  const near =
    given.near === undefined
      ? undefined
      : await placeNamed(given.near, pack, parseLocality(region));
  if (!region && !near) {
    throw new UsageError('Say which place the page is for: --region US-OR, or --near 97301.');
  }
  const { state } = await searchAsPage({
    text: '',
    pack,
    region,
    near,
    own: given.records === undefined ? undefined : await ownRecords(given.records, pack, console),
    layer: given.layer === undefined ? undefined : await fileLayer(given.layer, pack, console),
    at: new Date(console.now()),
    callerZone: deviceZone(),
  });
  const html = snippetHtml(state);
  if (given.out !== undefined) write(given.out, html);
  if (given.json) {
    const { newestCheck: date } = datasetInfo;
    console.out(JSON.stringify({ ...state.locality, language, date, out: given.out, html }));
  } else if (given.out === undefined) console.out(html.trimEnd());
  console.tell(
    `The data is from ${datasetInfo.newestCheck}. Make the snippet again with every release: numbers change.`,
  );
  if (language !== 'en') {
    console.tell(`On a page in another language, put it into <div lang="${language}">.`);
  }
  return EXIT.good;
}

function write(path: string, html: string): void {
  try {
    writeFileSync(path, html);
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${(error as Error).message}).`);
  }
}
