/** Keys under which a page, or an organization, has its services; the first that is a list counts. */
const LISTS = ['contents', 'services', 'items'];

const MOST_ITEM_BYTES = 64_000_000;

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [...'"\\{}[]:'].map((sign) =>
  sign.charCodeAt(0),
);

/** What a JSON file holds besides the items of its lists. */
export interface JsonOutline {
  readonly isList: boolean;
  /** The key of the list of services; undefined in a list, and in an object that has none. */
  readonly listKey: string | undefined;
  /** The object around the list, with the list empty; undefined in a list. */
  readonly around: unknown;
}

/** Reads a file once for what is around its items. Throws for what is no JSON of this kind, or ends too early. */
export async function outlineJson(bytes: AsyncIterable<Buffer>): Promise<JsonOutline> {
  const scan = new JsonScan(() => false);
  for await (const chunk of bytes) scan.read(chunk);
  scan.end();
  const listKey = LISTS.find((key) => scan.lists.has(key));
  return { isList: scan.isList, listKey, around: scan.isList ? undefined : scan.around() };
}

/** The items of a file's list one by one, without ever having the file in memory. */
export async function* jsonItems(
  bytes: AsyncIterable<Buffer>,
  { isList, listKey }: JsonOutline,
): AsyncIterable<readonly unknown[]> {
  const scan = new JsonScan((key) => isList || key === listKey);
  for await (const chunk of bytes) {
    scan.read(chunk);
    yield scan.take();
  }
  scan.end();
}

/** Cuts the bytes of a JSON file into the items of its list and what is around it. */
class JsonScan {
  readonly lists = new Set<string>();
  isList = false;
  readonly #isWanted: (key: string) => boolean;
  #items: unknown[] = [];
  #around: Buffer[] = [];
  #aroundBytes = 0;
  #item: Buffer[] | undefined;
  #itemBytes = 0;
  #depth = 0;
  #hasBegun = false;
  #isText = false;
  #isEscaped = false;
  #text: number[] = [];
  #key = '';
  /** Key of the list that is being read; empty outside of one. */
  #list = '';

  constructor(isWanted: (key: string) => boolean) {
    this.#isWanted = isWanted;
  }

  read(chunk: Buffer): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.#isText) this.#readText(byte);
      else if (byte === QUOTE) {
        this.#isText = true;
        this.#text = [];
      } else if (byte === COLON && this.#depth === 1) {
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
      }
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
    if (!this.#hasBegun || this.#depth !== 0) throw new SyntaxError('it ends too early');
  }

  around(): unknown {
    return parse(Buffer.concat(this.#around));
  }

  get #itemDepth(): number {
    return this.isList ? 1 : 2;
  }

  #isOneOfLists(): boolean {
    return !this.isList && LISTS.includes(this.#key);
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
      this.isList = byte === OPEN_LIST;
      return false;
    }
    const isItem =
      !this.#item &&
      this.#depth === this.#itemDepth &&
      (this.isList || this.#list !== '') &&
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
    this.#items.push(parse(Buffer.concat([...(this.#item ?? []), bytes])));
    this.#item = undefined;
  }

  /** What is in a list is not around it. */
  #keepAround(chunk: Buffer, from: number, to: number): void {
    if (this.isList || this.#list || from >= to) return;
    this.#aroundBytes += to - from;
    if (this.#aroundBytes > MOST_ITEM_BYTES) throw new SyntaxError('it has no list of services');
    this.#around.push(Buffer.from(chunk.subarray(from, to)));
  }
}

function parse(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
