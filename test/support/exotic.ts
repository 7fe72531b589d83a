import fc from 'fast-check';

/** A few thousand of each in every run, always the same; `npm run fuzz` tries a hundred thousand. */
export const FUZZ_RUNS = Number(process.env.HELPLINE_FUZZ ?? 2000);
export const FUZZ_SEED = Number(process.env.HELPLINE_FUZZ_SEED ?? 988);

const refuse = (): never => {
  throw Object.create(null);
};

/** What no JSON file holds, and a page’s own script may. */
const strange: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol('s'),
  () => new Date(Number.NaN),
  () => new Map([['id', 'x']]),
  () => Object.create(null),
  () => Object.freeze({ id: 'us-frozen' }),
  () => JSON.parse('{"__proto__": {"id": "us-polluted"}, "constructor": 1}'),
  () => new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getPrototypeOf: refuse }),
  () => new Proxy([1, 2], { get: refuse }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const own: Record<string, unknown> = { id: 'us-cycle' };
    own.self = own;
    own.list = [own, own, own];
    return own;
  },
  () => Object.defineProperty({ b: 1 }, 'a', { get: refuse, enumerable: true }),
  () => Object.assign(new Array(400), { 7: 'x' }),
  () => refuse,
  () => () => 7,
  () => (text: unknown) => `${String(text)}!`,
  () => async () => 'x',
  () => 'x'.repeat(20_000),
  () => class {},
];

/** A place for one of them: fast-check looks into what it makes, and some of these throw when they are looked at. */
class Strange {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

/** Anything: what JSON holds, and places for what it does not, which `alive` fills. */
export const exotic: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
  fc.nat(strange.length - 1).map((at) => new Strange(at)),
);

/** The same with each strange value in its place. */
export function alive(value: unknown): unknown {
  if (value instanceof Strange) return strange[value.at]?.();
  if (typeof value !== 'object' || value === null) return value;
  const made = Array.isArray(value) ? new Array(value.length) : {};
  for (const [key, part] of Object.entries(value)) {
    Object.defineProperty(made, key, {
      value: alive(part),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
}
