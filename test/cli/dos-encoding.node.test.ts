import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { importCsv } from '../../src/cli/import/import-csv.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const OPTIONS = { dates: 'unknown', lang: 'en', allTypes: false } as const;
/** Bytes of letters, as `iconv -t CP850` gives them; those up to 0xA8 are the same in CP437. */
const CP850: Readonly<Record<string, number>> = {
  ...{ Ç: 0x80, ü: 0x81, é: 0x82, â: 0x83, à: 0x85, ç: 0x87, ê: 0x88, ë: 0x89, è: 0x8a, ï: 0x8b },
  ...{ î: 0x8c, É: 0x90, ô: 0x93, ö: 0x94, û: 0x96, ù: 0x97, á: 0xa0, í: 0xa1, ó: 0xa2, ú: 0xa3 },
  ...{ ñ: 0xa4, Ñ: 0xa5, '¿': 0xa8, '°': 0xf8, À: 0xb7, È: 0xd4, Ô: 0xe2 },
};
const toDos = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => CP850[letter] ?? letter.charCodeAt(0)));
const table = (...names: readonly string[]): string =>
  `Name,Phone,State\n${names.map((name, at) => `${name},503-555-014${at},OR\n`).join('')}`;

async function namesOf(bytes: Buffer): Promise<readonly (string | undefined)[]> {
  const { records, told } = await folder.import('csv', 'a.csv', bytes);
  assert.match(told, /DOS \(code page 437 or 850\)/);
  const page = await importCsv(bytes, OPTIONS);
  assert.deepEqual(JSON.parse(JSON.stringify(page.records)), records);
  return records.map(({ name }) => name.en);
}

describe('a list that Excel saved as "CSV (MS-DOS)"', () => {
  for (const names of [
    ['Café Détox', 'Montréal à Hôtel-Dieu', 'Élan français'],
    ['Niños y jóvenes', 'Bogotá', 'Peñón', 'ÑANDÚ'.replace('Ú', 'U')],
    ['Zürich Hüsli'],
    ['Centre Québec', 'Maïs et forêt', 'Noël', 'Août où'],
    ['CENTRE DE MONTRÉAL', 'NIÑOS'],
    ['¿Necesita algún apoyo?', 'N° 5'],
  ]) {
    it(`is read: ${names.join(', ')}`, async () => {
      assert.deepEqual(await namesOf(toDos(table(...names))), names);
    });
  }

  it('is told, with how to save it again, where a letter is not the same in both code pages', async () => {
    const bytes = toDos(table('Café', 'À côté'));
    const { exit, told } = await folder.import('csv', 'a.csv', bytes);
    assert.equal(exit, 2);
    assert.match(told, /a\.csv is in an old encoding.*437 or 850.*CSV UTF-8/);
    assert.equal(told.trim().split('\n').length, 1);
    await assert.rejects(importCsv(bytes, OPTIONS), /The file is in an old encoding.*CSV UTF-8/);
  });

  it('is told, where it may as well be of a Macintosh', async () => {
    // The ç of one is the á of the other.
    const bytes = toDos(table('Service français'));
    const { exit, told } = await folder.import('csv', 'a.csv', bytes);
    assert.equal(exit, 2);
    assert.match(told, /old encoding.*Mac Roman.*CSV UTF-8/);
    await assert.rejects(importCsv(bytes, OPTIONS), /Mac Roman/);
  });

  it('is not made of a list of Windows', async () => {
    for (const name of [
      'Café £5',
      'Price ¢ here',
      'n° 5 été',
      'of\u00a0the café',
      '¡Sí se puede!',
    ]) {
      const { records, told } = await folder.import(
        'csv',
        'a.csv',
        Buffer.from(table(name), 'latin1'),
      );
      assert.match(told, /Windows-1252/);
      assert.equal(records[0]?.name.en, name.replace('\u00a0', ' '));
    }
  });
});
