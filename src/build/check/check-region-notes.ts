import type { RegionNoteEntry } from '../../schema/region-note-entry.js';
import type { RegionEntry } from '../data-commands/data-files.js';
import { checkWords } from './check-words.js';
import { unfitAsLink } from './linkable-address.js';
import type { Finding } from './problem.js';

/** Every rule about a note that stands in place of local help. */
export function checkRegionNote(
  note: RegionNoteEntry,
  regions: readonly RegionEntry[],
  today: string,
): readonly Finding[] {
  const findings: Finding[] = [...checkWords('note', note.note)];
  if (note.region.length === 2 || !regions.some(({ code }) => code === note.region)) {
    findings.push({
      field: 'region',
      message: `"${note.region}" is not a state, province or territory of data/regions.json.`,
    });
  }
  for (const [field, date] of [
    ['asOf', note.asOf],
    ...note.sources.map(({ seen }, index) => [`sources.${index}.seen`, seen] as const),
  ] as const) {
    if (date && date > today.slice(0, date.length))
      findings.push({ field, message: `${date} is in the future. Write the day it was seen.` });
  }
  note.sources.forEach(({ url, kind }, index) => {
    const reason = kind === 'official' && url ? unfitAsLink(url) : undefined;
    if (reason)
      findings.push({
        field: `sources.${index}.url`,
        message: `${reason}. Find the page itself, or write null and keep the address in "supports".`,
      });
  });
  return findings;
}

/** A region says one thing about a need. */
export function checkNotedTwice(notes: readonly RegionNoteEntry[]): readonly (Finding & {
  readonly id: string;
})[] {
  const keys = notes.flatMap(({ region, kinds }) => kinds.map((kind) => `${region} ${kind}`));
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => ({ id: key, field: 'kinds', message: 'Noted twice. Make one note of the two.' }));
}
