import { basename, extname } from 'node:path';
import { FIRST_FILE } from '../../directory/directory-files.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Console } from '../console.js';
import { EXIT } from '../exit-codes.js';
import type { Format } from '../formats.js';
import type { GivenOptions } from '../import/import-command.js';
import { UsageError } from '../usage-error.js';
import { shardRecords } from './shard-records.js';

/** The options of the command line, as they were given. */
export interface GivenShardOptions extends Omit<GivenOptions, 'out'> {
  readonly out: string;
  readonly languages?: string;
  readonly brotli?: string;
  readonly prune?: boolean;
  readonly from?: Format;
}

/** At more, packing takes longer than everything else together and saves a few parts in a hundred. */
const USUAL_BROTLI = '5';

/** `shard FILE…`: a directory of any size as static files; the exit code. */
export async function shardCommand(
  files: readonly string[],
  given: GivenShardOptions,
  console: Console,
): Promise<number> {
  const brotli = Number(given.brotli ?? USUAL_BROTLI);
  if (!Number.isInteger(brotli) || brotli < 0 || brotli > 11)
    throw new UsageError(`--brotli ${given.brotli} is not a whole number from 0 to 11.`);
  const languages = readLanguages(given.languages ?? given.lang ?? 'en');
  const records = given.from ? await importAll(given.from, files, given, console) : files;
  const { out, prune = false } = given;
  const summary = await shardRecords({ files: records, out, languages, brotli, prune }, console);
  const { read, kept, leftOut, astray, named, written, bytes, gzipBytes, removed, first } = summary;
  if (given.json) console.out(JSON.stringify(summary));
  else {
    for (const line of first) console.tell(line);
    if (first.length > 0 && !given.from)
      console.tell('"npx helpline-finder validate" lists everything that is left out or changed.');
    if (astray > 0) console.tell(sayAstray(astray));
    const gone = removed > 0 ? `, ${removed} removed` : '';
    if (kept === 0) {
      console.tell(`No record of ${files.join(', ')} can be shown. ${out} is as it was.`);
      if (!given.from)
        console.tell('If it is no list of records, add --from with what it is: csv, xlsx, hsds …');
      return EXIT.problems;
    }
    console.out(
      `${read === 1 ? '1 record' : `${read} records`}: ${kept} in ${out}, ${leftOut} left out. ${named} files, ${written} of them new (${inMb(bytes)}, ${inMb(gzipBytes)} with gzip)${gone}.`,
    );
    console.out(`Put ${out} on your server, and set <helpline-finder src="/…/${FIRST_FILE}">`);
  }
  return kept > 0 ? EXIT.good : EXIT.problems;
}

/** Brings files of another format into records beside the folder where the command runs, as `import` does. */
async function importAll(
  format: Format,
  files: readonly string[],
  { out: _, json: __, ...given }: GivenShardOptions,
  console: Console,
): Promise<readonly string[]> {
  const { importCommand } = await import('../import/import-command.js');
  await importCommand(format, files, given, console);
  return files.map((file) => `${basename(file, extname(file))}.records.json`);
}

function readLanguages(words: string): readonly InterfaceLanguage[] {
  const asked = [...new Set(words.split(/[\s,]+/).filter(Boolean))];
  const known = INTERFACE_LANGUAGES.filter((language) => asked.includes(language));
  if (known.length === 0 || known.length < asked.length)
    throw new UsageError(
      `--languages ${words} must name some of ${INTERFACE_LANGUAGES.join(', ')}, with commas.`,
    );
  return known;
}

function sayAstray(count: number): string {
  return count === 1
    ? '1 point lies in another state or province than the address. It is left out: the place counts as where its postal code is or, without one, as in the whole region.'
    : `${count} points lie in another state or province than the address. They are left out: such a place counts as where its postal code is or, without one, as in the whole region.`;
}

function inMb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
