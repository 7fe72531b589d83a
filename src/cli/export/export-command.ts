import { defaultDisplay } from '../../dataset/default-display.js';
import type { Resource } from '../../schema/resource.js';
import type { Console } from '../console.js';
import { EXIT } from '../exit-codes.js';
import type { ExportFormat } from '../formats.js';
import { hostReader } from '../host-reader.js';
import { readRecordsFile } from '../read-records-file.js';
import { JsonList, PartialFile } from '../write-list.js';
import { isKnownLabel, toCsv } from './to-csv.js';
import { toFeature } from './to-geojson.js';
import { toHsds } from './to-hsds.js';

const ENDS: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  hsds: 'hsds.json',
  geojson: 'geojson',
};

/** `export FORMAT FILE`: the records that the finder would show, as others read them; the exit code. */
export function exportCommand(
  format: ExportFormat,
  file: string,
  given: { readonly out?: string; readonly json?: boolean },
  console: Console,
): number {
  const read = hostReader(console.now());
  const all = readRecordsFile(file);
  const records = all.flatMap(({ record }, at) => read(record, at).kept ?? []);
  // Never `services.csv`: that is the list that services.records.json was made of.
  const out = given.out ?? `${file.replace(/(?:\.records)?\.json$/, '')}.export.${ENDS[format]}`;
  const count = write(format, out, records);
  const losses = lossesOf(format, records);
  const rest = all.length - records.length;
  if (given.json) {
    console.out(JSON.stringify({ file, out, records: all.length, written: count, losses }));
    return count > 0 ? EXIT.good : EXIT.problems;
  }
  for (const line of losses) console.tell(line);
  console.out(
    `${count} of ${all.length} records in ${out}.${rest > 0 ? ` ${rest} cannot be shown; "validate" says why.` : ''}`,
  );
  return count > 0 ? EXIT.good : EXIT.problems;
}

function write(format: ExportFormat, out: string, records: readonly Resource[]): number {
  if (format === 'csv') {
    const file = new PartialFile(out);
    for (const line of toCsv(records)) file.add(line);
    file.finish();
    return records.length;
  }
  const isMap = format === 'geojson';
  const items = isMap ? records.flatMap((record) => toFeature(record) ?? []) : records.map(toHsds);
  const list = new JsonList(out, isMap ? '{"type":"FeatureCollection","features":' : '');
  for (const item of items) list.add(item);
  list.finish(isMap ? '}' : '');
  return items.length;
}

/** What a format has no room for, so that nobody believes it is in it. */
function lossesOf(format: ExportFormat, records: readonly Resource[]): readonly string[] {
  if (format === 'geojson') {
    const without = records.filter(({ place }) => place?.latitude === undefined).length;
    return without > 0 ? [`${without} records have no coordinates and are left out.`] : [];
  }
  const count = (has: (record: Resource) => unknown): number => records.filter(has).length;
  const losses: readonly (readonly [number, string])[] = [
    [
      count(({ channels }) => channels.some((way) => way.through ?? way.regions ?? way.languages)),
      'relays, regions or languages of single numbers',
    ],
    [count(({ channels }) => channels.some(hasOwnWords)), 'own labels of single numbers or pages'],
    [count(({ channels }) => channels.some(({ hours }) => hours)), 'hours of single numbers'],
    [count(({ channels }) => channels.some(({ type }) => type === 'videophone')), 'videophones'],
    [
      count(({ mistakenFor, pairedWith, branchOf }) => mistakenFor ?? pairedWith ?? branchOf),
      'links to other records',
    ],
    [count(({ keywords }) => keywords), 'search keywords'],
    [
      count(({ sources, channels }) => sources.length > 1 || channels.some(isChecked)),
      'sources, and that a number was checked: an import calls everything listed',
    ],
    [
      count(({ area, eligibility }) => [area, eligibility].some((words) => languagesOf(words) > 1)),
      'area and eligibility in further languages',
    ],
    ...(format === 'hsds' ? hsdsLosses(count) : []),
  ];
  return losses.flatMap(([records, what]) =>
    records > 0 ? [`Not in ${format}, for ${records} of the records: ${what}.`] : [],
  );
}

type Channel = Resource['channels'][number];

/** Whether a label, or how an address is called, is more than an import makes again. */
function hasOwnWords(way: Channel): boolean {
  const isPage = way.type === 'web' || way.type === 'chat';
  return (
    (way.label !== undefined && (isPage || !isKnownLabel(way.label))) ||
    (isPage && way.display !== defaultDisplay(way))
  );
}

const isChecked = ({ confidence }: Channel): boolean => confidence !== 'listed';

function languagesOf(words: Readonly<Record<string, string | undefined>> | undefined): number {
  return Object.values(words ?? {}).filter(Boolean).length;
}

/** What HSDS has no place for, or only our own importer would find there. */
function hsdsLosses(
  count: (has: (record: Resource) => unknown) => number,
): readonly (readonly [number, string])[] {
  const hasSecond = (channels: Resource['channels'], type: Channel['type']): boolean =>
    channels.filter((way) => way.type === type).length > 1;
  return [
    [
      count(({ name, description }) => languagesOf(name) > 1 || languagesOf(description) > 1),
      'names and descriptions in further languages',
    ],
    [
      count(({ channels }) => channels.some((way) => way.press ?? way.keyword)),
      'digits to press and words to text',
    ],
    [
      count(
        ({ channels }) =>
          hasSecond(channels, 'web') ||
          hasSecond(channels, 'email') ||
          channels.some(({ type }) => type === 'chat'),
      ),
      'chats, and second pages or e-mail addresses',
    ],
    [count(({ audiences }) => audiences.join() !== 'general'), 'audiences'],
    [count(({ areas }) => areas), 'counties as codes'],
    [count(({ endsOn }) => endsOn), 'last days of service'],
    [
      count(({ regions, place }) => regions.length > 1 || !place),
      'regions; give --region when they are imported again',
    ],
    [count(({ hours }) => hours?.text.includes('PH')), 'hours on public holidays'],
  ];
}
