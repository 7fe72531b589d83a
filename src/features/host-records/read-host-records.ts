import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importAgain } from '../../base/import-again.js';
import { newAbort } from '../../base/new-abort.js';
import { warnOnce } from '../../base/warn-once.js';
import { watchChanges } from '../../base/watch-changes.js';
import { type DataMode, withHostListings } from '../../dataset/host-records.js';
import type { Blend } from '../../dataset/listings-in-hand.js';
import { isFirstFile, setDirectory } from '../../directory/live-directory.js';
import type { Directory } from '../../directory/open-directory.js';
import type { ReadCounts } from '../../finder/finder-events.js';
import type { FinderState } from '../../finder/finder-state.js';
import type { Resource } from '../../schema/resource.js';
import { formatDate } from '../../strings/format-date.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { fetchRecords, readAddress } from './fetch-records.js';
import { readRecords, toListings } from './read-records.js';
import { countProblems, reportProblems } from './report-problems.js';
import { type FindRetired, retiredNumbers } from './retired-numbers.js';
import { makeSlices, Outdated } from './slices.js';

/** What the host says of its own records. */
export interface OwnRecordsHost extends ReactiveControllerHost, Node {
  readonly src: string;
  readonly records?: readonly unknown[] | null;
  /** The same as it was when it was set. */
  readonly given?: unknown;
  readonly dataMode: string;
}

const loadCompleter = () => import('./complete-record.js');
const loadChecker = () => import('../../schema/check-record.js');
const loadOnce = () => import('./own-once.js');
const loadPoints = () => import('./with-points.js');
const loadDirectory = () => import('../../directory/open-directory.js');

/** A host's own records, from its file or its objects. What fails costs the person nothing but these records. */
export class OwnRecords implements ReactiveController {
  readonly #host: OwnRecordsHost;
  readonly #pack: () => LanguagePack;
  readonly #report: (counts?: ReadCounts) => void;
  readonly #setReading: (isReading: boolean) => void;
  #unwatch: (() => void) | undefined;
  // Without a file there is nothing to read, and no directory of a source to forget.
  #seen: readonly unknown[] = [''];
  #blend: Blend | undefined;
  #fromFile: readonly Resource[] = [];
  #fromObjects: readonly Resource[] = [];
  #request: AbortController | undefined;
  #hasFailed = false;
  /** What was looked up last: from the file, and the objects. */
  #located: readonly (readonly Resource[])[] = [];
  #mixing = 0;
  #pending = 0;
  #directory: Directory | undefined;
  #mixed: unknown;
  readonly #state: () => FinderState | undefined;

  constructor(
    host: OwnRecordsHost,
    pack: () => LanguagePack,
    report: (counts?: ReadCounts) => void,
    setReading: (isReading: boolean) => void,
    state: () => FinderState | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#pack = pack;
    this.#report = report;
    this.#setReading = setReading;
    this.#state = state;
  }

  hostConnected(): void {
    // An attribute that is set to what it was changes nothing, but asks for another try.
    this.#unwatch = watchChanges(this.#host, { attributeFilter: ['src'] }, () => this.#tryAgain());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#request?.abort();
    this.#request = undefined;
    // A file is read again when the finder comes back.
    this.#seen = [this.#seen[0] && 0];
    this.#directory?.close();
  }

  /** What is on the page now decides which files of a directory are needed. */
  hostUpdated(): void {
    const state = this.#state();
    if (state) this.#directory?.askFor(state);
    if (state?.near?.point) void this.#locate();
  }

  /** Where the person is known to be, places need points, too: what is near leads. */
  async #locate(): Promise<void> {
    const given = [this.#fromFile, this.#fromObjects] as const;
    const isLocated = (): boolean =>
      this.#fromFile === this.#located[0] && this.#fromObjects === this.#located[1];
    if (isLocated()) return;
    this.#located = given;
    if (!given.flat().some(({ place }) => place?.postalCode && place.latitude === undefined))
      return;
    try {
      const { withPoints } = await importAgain(loadPoints);
      const located = await Promise.all([withPoints(given[0]), withPoints(given[1])]);
      // Others came meanwhile; theirs are on the way.
      if (!isLocated() || located.every((list, at) => list === given[at])) return;
      [this.#fromFile, this.#fromObjects] = located;
      this.#located = located;
      await this.#mix();
    } catch {
      // They stay in the list without a distance; other records, or another visit, ask again.
    }
  }

  /** Looks at what the host says now. Undefined until there are records; a new function as soon as there are others. */
  follow(): Blend | undefined {
    const { src, records, dataMode } = this.#host;
    const [oldSrc, oldRecords, ...old] = this.#seen;
    const rest = [dataMode, this.#pack().strings.language];
    this.#seen = [src, records, ...rest];
    if (src !== oldSrc) void this.#during(this.#readFile(src));
    if (records !== oldRecords) void this.#during(this.#readObjects(records));
    if (rest.some((value, at) => value !== old[at])) void this.#mix();
    return this.#blend;
  }

  #tryAgain(): void {
    if (this.#hasFailed && this.#seen[0] === this.#host.src) void this.#readFile(this.#host.src);
  }

  /** Until all that was asked for is among the listings, or has failed, the finder counts as reading. */
  async #during(reading: Promise<void>): Promise<void> {
    this.#pending += 1;
    this.#setReading(true);
    await reading;
    this.#pending -= 1;
    if (this.#pending === 0) this.#setReading(false);
  }

  async #readObjects(records: unknown): Promise<void> {
    // An answer to an old question is dropped.
    const isWanted = (): boolean => records === this.#host.records;
    try {
      const read = records == null ? [] : await this.#read(this.#host.given ?? records, isWanted);
      if (!isWanted()) return;
      this.#fromObjects = read;
      await this.#mix();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #readFile(src: string): Promise<void> {
    this.#request?.abort();
    const request = newAbort();
    this.#request = request;
    this.#hasFailed = false;
    const isWanted = (): boolean => this.#request === request;
    this.#close();
    // Until it is there nobody knows what it is: what is counted may not be all.
    if (src) setDirectory(this.#host, { isLoading: true });
    let read: readonly Resource[] = [];
    try {
      const data = src ? await fetchRecords(src, request) : [];
      if (isFirstFile(data)) {
        await this.#open(data, src, isWanted);
        return;
      }
      read = await this.#read(data, isWanted);
      if (!isWanted()) return;
    } catch (error) {
      if (!isWanted()) return;
      this.#hasFailed = true;
      const why = (error as Error | undefined)?.message ?? String(error);
      warnOnce(`could not load src "${src}": ${why}. Showing the bundled records only.`);
      this.#report();
    }
    setDirectory(this.#host, undefined);
    this.#fromFile = read;
    await this.#mix();
  }

  /** A directory is not read as a whole: it loads what is near. */
  async #open(first: unknown, src: string, isWanted: () => boolean): Promise<void> {
    const { openDirectory } = await importAgain(loadDirectory);
    if (!isWanted()) return;
    const address = readAddress(src).href;
    const directory = openDirectory(first, address, () => {
      if (directory !== this.#directory) return;
      if (this.#mixed === directory.listings) this.#host.requestUpdate();
      else void this.#mix();
    });
    this.#fromFile = [];
    this.#directory = directory;
    setDirectory(this.#host, directory);
    this.hostUpdated();
    await this.#mix();
  }

  #close(): void {
    this.#directory?.close();
    this.#directory = undefined;
    setDirectory(this.#host, undefined);
  }

  async #findRetired(): Promise<FindRetired> {
    return retiredNumbers((await importAgain(this.#pack().loadRetired)).retired);
  }

  async #read(data: unknown, isWanted: () => boolean): Promise<readonly Resource[]> {
    const [{ checkRecord: check }, { completeRecord: complete }, findRetired] = await Promise.all([
      importAgain(loadChecker),
      importAgain(loadCompleter),
      this.#findRetired(),
    ]);
    const reading = { check, complete, findRetired, now: Date.now() };
    const read = await readRecords(data, reading, makeSlices(isWanted));
    reportProblems(read.problems);
    const counts = countProblems(read);
    if (counts) this.#report(counts);
    return read.resources;
  }

  async #mix(): Promise<void> {
    this.#mixing += 1;
    const mixing = this.#mixing;
    const slices = makeSlices(() => mixing === this.#mixing);
    const { strings, loadLater } = this.#pack();
    try {
      const { listed } = (strings.later ?? (await importAgain(loadLater)).later).card;
      const sayListed = (by: string, date: string): string =>
        listed(by, date && formatDate(date, strings));
      const whole = [...this.#fromFile, ...this.#fromObjects];
      const read = await toListings(whole, strings.language, slices, sayListed);
      const directory = this.#directory;
      const mixed = directory?.listings;
      const isRetired = directory && (await this.#findRetired());
      const loaded = isRetired && directory.shown(strings.language, isRetired, sayListed);
      const own = [...(loaded ?? []), ...read];
      // Without it a line may stand there twice, and none is lost.
      const once = await importAgain(loadOnce).catch(() => undefined);
      if (mixing !== this.#mixing) return;
      this.#mixed = mixed;
      const mode = readMode(this.#host.dataMode);
      // Nothing of the host's own replaces nothing: a person is never left with less.
      this.#blend =
        own.length > 0
          ? (bundled) => withHostListings(bundled, once?.ownOnce(bundled, own, mode) ?? own, mode)
          : undefined;
      this.#host.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (error instanceof Outdated) return;
    warnOnce(`could not use your records: ${String(error)}`);
    this.#report();
  }
}

function readMode(mode: unknown): DataMode {
  if (mode === 'replace') return mode;
  if (mode && mode !== 'merge')
    warnOnce(`data-mode must be "merge" or "replace", not "${String(mode)}". Using "merge".`);
  return 'merge';
}
