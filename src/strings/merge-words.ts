/** Any part of some words, however deep. A list keeps its length; a function stays a function. */
export type PartOf<T> = T extends string | ((...values: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]?: PartOf<T[Key]> };

const warned = new Set<string>();

function warn(path: string, why: string): void {
  if (warned.has(path)) return;
  warned.add(path);
  console.warn(`<helpline-finder> strings.${path} ${why}. It is left out.`);
}

/**
 * Our words with a host's own in place of some. What fits nothing of ours, is of another type or says nothing is left
 * out, with one warning: a label that is gone could be the one of 911.
 */
export function mergeWords<T>(words: T, own: unknown, path: string): T {
  if (own === undefined) return words;
  if (typeof own !== typeof words || own === null) {
    warn(path, `is not a ${typeof words}`);
    return words;
  }
  if (typeof own === 'string' && own.trim() === '') {
    warn(path, 'is empty');
    return words;
  }
  if (typeof words !== 'object' || words === null) return own as T;
  const merged = (Array.isArray(words) ? [...words] : { ...words }) as Record<string, unknown>;
  for (const [key, part] of Object.entries(own)) {
    const partPath = `${path}.${key}`;
    if (Object.keys(words).includes(key)) merged[key] = mergeWords(merged[key], part, partPath);
    else warn(partPath, 'is not one of the strings');
  }
  return merged as T;
}
