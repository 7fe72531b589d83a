/** Where a host's street tiles come from. */
export interface TileAddress {
  readonly url: string;
  /** As a person reads it: `tile.example.org`. */
  readonly host: string;
  readonly isArchive: boolean;
  /** Served by the page's own origin: nobody else learns of the request. */
  readonly isOwn: boolean;
}

const PLACEHOLDERS = /\{[a-z]+\}/gi;

/** Reads `tile-url`: https, or the page's own origin; undefined for anything else. */
export function readTileAddress(tileUrl: string, page: string): TileAddress | undefined {
  const text = tileUrl.trim();
  if (!text) return undefined;
  let parsed: URL;
  try {
    // A subdomain as placeholder ({s}.tile.example) is no part of an address until it is filled in.
    parsed = new URL(text.replace('{s}.', '').replace(PLACEHOLDERS, '0'), page);
  } catch {
    return undefined;
  }
  const isOwn = parsed.origin === new URL(page).origin;
  if (parsed.username || (parsed.protocol !== 'https:' && !isOwn)) return undefined;
  const isArchive = parsed.pathname.endsWith('.pmtiles');
  if (!isArchive && !['{x}', '{y}', '{z}'].every((name) => text.includes(name))) return undefined;
  return { url: isArchive ? parsed.href : text, host: parsed.host, isArchive, isOwn };
}
