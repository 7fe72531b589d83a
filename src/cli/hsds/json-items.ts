/** Keys under which a page, or an organization, has its services; the first that is a list counts. */
const LISTS = ['contents', 'services', 'items'];

const MOST_ITEM_BYTES = 64_000_000;

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [...'"\\{}[]:'].map((sign) =>
  sign.charCodeAt(0),
);

const LINE_END = 10;
const COMMA = 44;

/** What a JSON file holds besides the items of its lists. */
export interface JsonOutline {
  readonly isList: boolean;
  /** Whether it is several objects one after the other, as a rule one a line (NDJSON). */
  readonly isLines: boolean;
  /** The key of the list of services; undefined in a list, and in an object that has none. */
  readonly listKey: string | undefined;
  /** The object around the list, with the list empty; undefined in a list. */
  readonly around: unknown;
}

/** An item that cannot be read; those before and after it can. */
export class UnreadItem {
  /** Why, as it stands after "is". */
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/**
 * Reads a file once for what is around its items. Throws for what is not JSON of this kind, or ends too early.
 * @param lists keys under which an object may have the list; the first that is there counts
 */
export async function outlineJson(
  bytes: AsyncIterable<Buffer>,
  lists: readonly string[] = LISTS,
): Promise<JsonOutline> {
  const scan = new JsonScan(lists, () => false);
  for await (const chunk of bytes) {
    scan.read(chunk);
    if (scan.isLines) break;
  }
  scan.end();
  const { isList, isLines } = scan;
  const listKey = lists.find((key) => scan.lists.has(key));
  const around = isList || isLines ? undefined : scan.around();
  return { isList, isLines, listKey: isLines ? undefined : listKey, around };
}

/** The items of a file's list one by one, without ever having the file in memory. What cannot be read is an `UnreadItem`. */
export async function* jsonItems(
  bytes: AsyncIterable<Buffer>,
  { isList, isLines, listKey }: JsonOutline,
): AsyncIterable<readonly unknown[]> {
  const lists = listKey === undefined ? [] : [listKey];
  const scan = new JsonScan(lists, (key) => isList || isLines || key === listKey, isLines);
  for await (const chunk of bytes) {
    scan.read(chunk);
    yield scan.take();
  }
  scan.end();
  yield scan.take();
}

/** The same bytes, counted as they are read. */
export async function* countBytes(
  bytes: AsyncIterable<Buffer>,
  done: { bytes: number },
): AsyncIterable<Buffer> {
  for await (const chunk of bytes) {
    done.bytes += chunk.length;
    yield chunk;
  }
}

/** Cuts the bytes of a JSON file into the items of its list and what is around it. */
class JsonScan {
  readonly lists = new Set<string>();
  isList = false;
  isLines: boolean;
  readonly #keys: readonly string[];
  readonly #isWanted: (key: string) => boolean;
  #items: unknown[] = [];
  #around: Buffer[] = [];
  #aroundBytes = 0;
  #item: Buffer[] | undefined;
  #itemBytes = 0;
  /** Whether the first item stands on one line, as all do then. */
  #isOneALine: boolean | undefined;
  #depth = 0;
  #hasBegun = false;
  #isText = false;
  #isEscaped = false;
  /** Whether what stands before the next comma is a text, a number or a null where an item belongs. */
  #isScalar = false;
  #text: number[] = [];
  #key = '';
  /** Key of the list that is being read; empty outside of one. */
  #list = '';

  constructor(keys: readonly string[], isWanted: (key: string) => boolean, isLines = false) {
    this.#keys = keys;
    this.#isWanted = isWanted;
    this.isLines = isLines;
  }

  read(chunk: Buffer): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte === LINE_END && this.#isBrokenLine()) {
        this.#endItem(chunk.subarray(from, at));
        from = at;
        this.#depth = 0;
        this.#isText = false;
        this.#isEscaped = false;
      } else if (this.#isText) this.#readText(byte);
      else if (byte === QUOTE) {
        this.#isText = true;
        this.#text = [];
        this.#isScalar ||= this.#isBetweenItems();
      } else if (byte === COMMA) this.#endScalar();
      else if (byte === COLON && this.#depth === 1) {
        this.#key = Buffer.from(this.#text).toString('utf8');
      } else if (byte === OPEN || byte === OPEN_LIST) {
        if (this.#begins(byte)) {
          this.#keepAround(chunk, from, at);
          from = at;
        }
        this.#depth += 1;
        if (this.#depth === 2 && byte === OPEN_LIST && this.#isOneOfLists()) {
          this.#keepAround(chunk, from, at + 1);
          from = at + 1;
          this.#list = this.#key;
          this.lists.add(this.#key);
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (this.isLines && this.#depth === 0) continue;
        this.#endScalar();
        this.#depth -= 1;
        if (this.#item && this.#depth === this.#itemDepth) {
          this.#endItem(chunk.subarray(from, at + 1));
          from = at + 1;
        }
        if (this.#list && this.#depth === 1) {
          this.#list = '';
          from = at;
        }
      } else if (
        !this.#hasBegun &&
        byte > 0x20 &&
        byte !== 0xef &&
        byte !== 0xbb &&
        byte !== 0xbf
      ) {
        throw new SyntaxError('it does not begin with [ or {');
      } else if (!this.#item && byte > 0x20) this.#isScalar ||= this.#isBetweenItems();
    }
    if (this.#item) this.#keepItem(chunk.subarray(from));
    else this.#keepAround(chunk, from, chunk.length);
  }

  take(): readonly unknown[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  end(): void {
    if (this.isLines && this.#item) this.#endItem(Buffer.alloc(0));
    else if (!this.#hasBegun || (this.#depth !== 0 && !this.isLines)) {
      throw new SyntaxError('it ends too early');
    }
  }

  around(): unknown {
    return parse(Buffer.concat(this.#around));
  }

  get #itemDepth(): number {
    return this.isLines ? 0 : this.isList ? 1 : 2;
  }

  /** Whether a value that begins here would be an item. */
  #isBetweenItems(): boolean {
    const isInList = this.isList || (this.#list !== '' && this.#isWanted(this.#list));
    return isInList && !this.#item && this.#depth === this.#itemDepth;
  }

  /** A text, a number or a null among the items is none. */
  #endScalar(): void {
    if (!this.#isScalar || this.#item) return;
    this.#isScalar = false;
    this.#items.push(new UnreadItem('not an object'));
  }

  #isOneOfLists(): boolean {
    return !this.isList && !this.isLines && this.#keys.includes(this.#key);
  }

  /** Whether the end of a line stands where none can: that line is broken, and the next one need not be. */
  #isBrokenLine(): boolean {
    return this.isLines && this.#item !== undefined && (this.#isText || this.#isOneALine === true);
  }

  #readText(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) {
      this.#isText = false;
      return;
    }
    if (this.#depth === 1 && this.#text.length < 100) this.#text.push(byte);
  }

  /** Whether an item begins here. */
  #begins(byte: number): boolean {
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.isList = byte === OPEN_LIST && !this.isLines;
      if (!this.isLines) return false;
    } else if (this.#depth === 0 && !this.isList && !this.isLines) {
      this.isLines = true;
      this.#around = [];
      return false;
    }
    const isItem =
      !this.#item &&
      this.#depth === this.#itemDepth &&
      (this.isList || this.isLines || this.#list !== '') &&
      this.#isWanted(this.#list);
    if (!isItem) return false;
    this.#item = [];
    this.#itemBytes = 0;
    return true;
  }

  #keepItem(bytes: Buffer): void {
    this.#item?.push(Buffer.from(bytes));
    this.#itemBytes += bytes.length;
    if (this.#itemBytes > MOST_ITEM_BYTES) throw new SyntaxError('one item is larger than 64 MB');
  }

  #endItem(bytes: Buffer): void {
    const whole = Buffer.concat([...(this.#item ?? []), bytes]);
    this.#item = undefined;
    this.#isOneALine ??= !whole.includes(LINE_END);
    try {
      this.#items.push(parse(whole));
    } catch (error) {
      this.#items.push(new UnreadItem(`not complete JSON (${(error as Error).message})`));
    }
  }

  /** What is in a list is not around it. */
  #keepAround(chunk: Buffer, from: number, to: number): void {
    if (this.isList || this.isLines || this.#list || from >= to) return;
    this.#aroundBytes += to - from;
    if (this.#aroundBytes > MOST_ITEM_BYTES) throw new SyntaxError('it has no list of services');
    this.#around.push(Buffer.from(chunk.subarray(from, to)));
  }
}

function parse(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
