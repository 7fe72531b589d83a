import type { Integrity } from './snippets.js';

const FILES = ['helpline-finder.js', 'upgrade.js', 'embed.js', 'frame-host.js'] as const;

/** The bytes of a built file: beside the workshop in a release, in dist/cdn while it is served from the sources. */
async function readFile(name: string): Promise<BufferSource> {
  if (import.meta.env.DEV) {
    const { default: text } = await import(/* @vite-ignore */ `/dist/cdn/${name}?raw`);
    return new TextEncoder().encode(text);
  }
  const response = await fetch(`../cdn/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}

async function hash(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await readFile(name)));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** The hashes of the files that a snippet names, worked out from the files themselves; of those that can be read. */
export async function readIntegrity(): Promise<Integrity> {
  const entries = await Promise.all(
    FILES.map(async (name) => {
      const found = await hash(name).catch(() => undefined);
      return found ? [[name, found] as const] : [];
    }),
  );
  return Object.fromEntries(entries.flat());
}
