import { importAgain } from '../../../base/import-again.js';
import { newAbort } from '../../../base/new-abort.js';
import { warnOnce } from '../../../base/warn-once.js';
import type { OwnCause, ReadCounts } from '../../../finder/finder-events.js';
import type { Listing, RetiredListing } from '../../../schema/listing.js';
import type { Resource } from '../../../schema/resource.js';
import { formatDate } from '../../../strings/format-date.js';
import type { LanguagePack } from '../../../strings/language-pack.js';
import { EVERY_VISIT, fetchRecords } from '../fetch-records.js';
import { sayRecordProblem } from '../report-problems.js';
import type { Layer, LayerProblem } from './layer.js';
import type { LayerValues } from './layer-values.js';
import { NOTHING, readLayer } from './read-layer.js';
import { Telling } from './tell-problems.js';

const loadValues = () => import('./layer-values.js');
const loadRecords = () => import('./layer-records.js');

/** What a source needs of the finder. */
export interface SourcePort {
  readonly pack: () => LanguagePack;
  /** As it is without our own changes: what ended stays ended, whatever a layer hides. */
  readonly retired: () => Promise<readonly RetiredListing[]>;
  readonly report: (cause: OwnCause, counts?: ReadCounts) => void;
  readonly changed: () => void;
}

/** One layer of a page: asked for, read, and what there is to tell of it. What fails costs the person nothing. */
export class LayerSource {
  layer: Layer = NOTHING;
  values: LayerValues | undefined;
  /** Records that it adds, in the language on the page. */
  added: readonly Listing[] = [];
  /** What `layer` was read from. */
  given: unknown;
  /** What is wanted did not come. */
  hasFailed = false;

  readonly #cause: 'layer' | 'advisory';
  readonly #port: SourcePort;
  #wanted: unknown;
  #request: AbortController | undefined;
  #resources: readonly Resource[] = [];
  #language = '';
  #length = 0;
  #telling: Telling;

  constructor(cause: 'layer' | 'advisory', port: SourcePort) {
    this.#cause = cause;
    this.#port = port;
    this.#telling = new Telling(cause);
  }

  /** Asks for what the page names now; nothing is done for what it named before. */
  follow(given: unknown): void {
    const wanted = given || undefined;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      void this.ask();
    }
    const { language } = this.#port.pack().strings;
    if (this.#resources.length > 0 && language !== this.#language) void this.#speak();
  }

  /** Asks for it once more: at another visit, or with the network back. */
  async ask(): Promise<void> {
    const given = this.#wanted;
    this.#request?.abort();
    const request = newAbort();
    this.#request = request;
    this.hasFailed = false;
    try {
      const data = given === undefined ? {} : await this.#fetch(given, request);
      const read = given === undefined ? undefined : readLayer(data, Date.now());
      const layer = read?.layer ?? NOTHING;
      const telling = new Telling(this.#cause);
      if (read) telling.tell(read.problems);
      const [values, [resources, length]] = await Promise.all([
        layer.replace.length > 0 ? this.#loadValues(layer) : undefined,
        this.#readAdded(layer, telling),
      ]);
      if (this.#request !== request) return;
      this.layer = layer;
      this.values = values;
      this.given = given;
      this.#resources = resources;
      this.#length = (read?.length ?? 0) + length;
      this.#telling = telling;
      // What comes up when it is applied has an event of its own.
      if (telling.hasTold) this.#port.report(this.#cause, telling.counts(this.#length));
      await this.#speak();
    } catch (error) {
      if (this.#request !== request) return;
      this.hasFailed = true;
      // A file that could not be asked for again is as it was.
      if (given !== this.given) {
        this.layer = NOTHING;
        this.#resources = [];
        this.added = [];
        this.#port.changed();
      }
      const why = error instanceof Error ? error.message : String(error);
      const what = this.#cause === 'layer' ? 'layer' : 'advisory-src';
      const name = typeof given === 'string' && given.length < 200 ? ` "${given}"` : '';
      warnOnce(`could not use ${what}${name}: ${why}. Showing the records without it.`);
      this.#port.report(this.#cause);
    }
  }

  close(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#wanted = undefined;
  }

  /** Tells what came up when it was applied. */
  tell(problems: readonly LayerProblem[]): void {
    if (this.#telling.tell(problems))
      this.#port.report(this.#cause, this.#telling.counts(this.#length));
  }

  #fetch(given: unknown, request: AbortController): unknown {
    if (typeof given !== 'string') return given;
    if (this.#cause === 'advisory') return fetchRecords(given, request, EVERY_VISIT);
    return /^\s*[{[]/.test(given) ? parse(given) : fetchRecords(given, request);
  }

  async #loadValues({ replace }: Layer): Promise<LayerValues> {
    const [{ loadedValues }, retired] = await Promise.all([
      importAgain(loadValues),
      this.#port.retired(),
    ]);
    return loadedValues(retired, replace);
  }

  async #readAdded(
    { add, by }: Layer,
    telling: Telling,
  ): Promise<readonly [readonly Resource[], number]> {
    if (add === undefined || add === null) return [[], 0];
    const [{ readAdded }, retired] = await Promise.all([
      importAgain(loadRecords),
      this.#port.retired(),
    ]);
    const { length, problems, resources } = await readAdded(add, by, retired);
    telling.tell(
      problems.map((problem) => ({
        entry: `add, ${problem.record}`,
        field: problem.first.field,
        message: sayRecordProblem(problem),
        isLeftOut: !problem.isShown,
        count: problem.count,
      })),
    );
    return [resources, length];
  }

  /** Has what is added at hand in the language on the page. */
  async #speak(): Promise<void> {
    const { strings, loadLater } = this.#port.pack();
    this.#language = strings.language;
    if (this.#resources.length === 0) {
      this.added = [];
    } else {
      const [{ toListings }, { later }] = await Promise.all([
        importAgain(loadRecords),
        strings.later ? { later: strings.later } : importAgain(loadLater),
      ]);
      const said = await toListings(this.#resources, strings.language, NO_SLICES, (by, date) =>
        later.card.listed(by, date && formatDate(date, strings)),
      );
      if (this.#language !== strings.language) return;
      this.added = said;
    }
    this.#port.changed();
  }
}

const NO_SLICES = { isOver: () => false, next: async () => {} };

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message})`);
  }
}
