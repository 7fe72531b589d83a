import { createHash } from 'node:crypto';

/** Subresource integrity of a file: `sha384-…`. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** An import map that pins every module of the folder, found at `base`: a browser refuses one with another byte. */
export function importMap(
  integrity: Readonly<Record<string, string>>,
  base: string,
): { readonly integrity: Readonly<Record<string, string>> } {
  return {
    integrity: Object.fromEntries(
      Object.entries(integrity)
        // What is no module cannot be pinned by a map: a classic script has its own attribute.
        .filter(([file]) => /^(helpline-finder|build|data|chunks\/.*)\.js$/.test(file))
        .map(([file, hash]) => [base + file, hash]),
    ),
  };
}
