/** 32-bit parts of a hash. */
const PARTS = 3;
const FEWEST = 1 << 12;
/** Fuller, and looking up takes longer. */
const MOST_FULL = 0.7;

/** Ids of any number of records in some twenty bytes each: a set of texts takes five times as much. */
export class SeenIds {
  #slots = new Uint32Array(PARTS * FEWEST);
  #size = 0;
  /** The last that was asked for: it is the one to be added. */
  #id = '';
  #hash = partsOf('');

  has(id: string): boolean {
    const hash = this.#hashOf(id);
    return this.#slots[this.#find(this.#slots, hash)] !== 0;
  }

  add(id: string): void {
    const hash = this.#hashOf(id);
    const at = this.#find(this.#slots, hash);
    if (this.#slots[at] !== 0) return;
    this.#slots.set(hash, at);
    this.#size += 1;
    if (this.#size * PARTS > this.#slots.length * MOST_FULL) this.#grow();
  }

  #hashOf(id: string): Hash {
    if (id !== this.#id) {
      this.#id = id;
      this.#hash = partsOf(id);
    }
    return this.#hash;
  }

  /** Where a hash stands, or would: the first part of what is empty is 0. */
  #find(slots: Uint32Array, hash: Hash): number {
    const count = slots.length / PARTS;
    let slot = hash[1] & (count - 1);
    for (;;) {
      const at = slot * PARTS;
      if (slots[at] === 0) return at;
      if (slots[at] === hash[0] && slots[at + 1] === hash[1] && slots[at + 2] === hash[2])
        return at;
      slot = (slot + 1) & (count - 1);
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += PARTS) {
      const hash: Hash = [old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0];
      if (hash[0] !== 0) slots.set(hash, this.#find(slots, hash));
    }
    this.#slots = slots;
  }
}

type Hash = readonly [first: number, second: number, third: number];

/** Of a billion ids no two are likely to have the same: `longHash` as numbers, and a fifth of its time. */
function partsOf(id: string): Hash {
  let [one, two, three] = [0x811c9dc5, 0x9e3779b1, 0x5bd1e995];
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (two >>> 15) ^ code, 0x85ebca6b);
    three = Math.imul(three ^ (three >>> 13) ^ code, 0xc2b2ae35);
  }
  return [mix(one) || 1, mix(two), mix(three)];
}

function mix(bits: number): number {
  const mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
