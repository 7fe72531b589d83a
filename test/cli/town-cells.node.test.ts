import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

/** What one row says of its place, by the header and the cell of its town, behind a street. */
async function placeOf(
  header: string,
  cell: string,
  more: readonly string[] = [],
): Promise<unknown> {
  const [moreHeaders = '', moreCells = ''] = more;
  const csv = `Name,Phone,Address,"${header}"${moreHeaders}\nA,503-555-0142,12 Main St,"${cell}"${moreCells}\n`;
  const { records } = await folder.import('csv', 'a.csv', csv, '--region', 'US-OR');
  const { city, region, postalCode } = records[0]?.place ?? {};
  return [city, region, postalCode];
}

describe('a column of town, state and code', () => {
  it('is read in its parts, as people write them', async () => {
    for (const cell of [
      'Eugene OR 97402',
      'Eugene, OR 97402',
      'Eugene, OR, 97402',
      'Eugene, Oregon 97402',
      'EUGENE OR 97402',
    ])
      assert.deepEqual(
        [cell, await placeOf('City/State/Zip', cell)],
        [cell, [/EUGENE/.exec(cell)?.[0] ?? 'Eugene', 'US-OR', '97402']],
      );
    assert.deepEqual(await placeOf('City/State/Zip', 'St. Helens OR 97051-1234'), [
      'St. Helens',
      'US-OR',
      '97051-1234',
    ]);
    assert.deepEqual(await placeOf('City, State', 'Eugene, OR'), ['Eugene', 'US-OR', undefined]);
    assert.deepEqual(await placeOf('City, State', 'Eugene OR'), ['Eugene', 'US-OR', undefined]);
    assert.deepEqual(await placeOf('City & ZIP', 'Eugene 97402'), ['Eugene', 'US-OR', '97402']);
    for (const cell of ['Eugene / 97402', 'Eugene/97402', 'Eugene - 97402', 'Eugene | OR | 97402'])
      assert.deepEqual(
        [cell, await placeOf('City / ZIP', cell)],
        [cell, ['Eugene', 'US-OR', '97402']],
      );
    assert.deepEqual(await placeOf('City/State/Zip', 'Eugene'), ['Eugene', 'US-OR', undefined]);
  });

  it('is known by many a name', async () => {
    for (const header of [
      'City, State, Zip',
      'City / State / ZIP Code',
      'City State Zip',
      'CityStateZip',
      'City, ST ZIP',
      'City/Town, State and Zip',
      'City/Prov/Postal Code',
      'Ville, province, code postal',
      'Ciudad, estado y código postal',
    ])
      assert.deepEqual(
        [header, await placeOf(header, 'Salem, OR 97301')],
        [header, ['Salem', 'US-OR', '97301']],
      );
  });

  it('is a town alone where the sheet has columns for the others', async () => {
    for (const cell of ['Salem, OR 97301', 'Salem, OR', 'Salem'])
      assert.deepEqual(await placeOf('City', cell, [',State,Zip', ',OR,97301']), [
        'Salem',
        'US-OR',
        '97301',
      ]);
  });

  it('leaves a town as it is that only looks like more', async () => {
    assert.deepEqual(await placeOf('City', 'Oregon City'), ['Oregon City', 'US-OR', undefined]);
    assert.deepEqual(await placeOf('City', 'Calle La'), ['Calle La', 'US-OR', undefined]);
  });

  it('is taken from the address where its cell is empty, beside a code of its own', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Address,Town,Postal Code,Phone\nA,"1280 20th St. E., Owen Sound ON",,n4k6h6,519-555-0144\n',
      '--region',
      'CA-ON',
    );
    const { place } = records[0] ?? {};
    assert.deepEqual(
      [place?.address, place?.city, place?.postalCode],
      ['1280 20th St. E.', 'Owen Sound', 'N4K 6H6'],
    );
  });

  it('may stand in the address, too: it is not said twice, and the code behind it counts', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `Nom;Ville;Téléphone;Adresse
A;Sherbrooke (Québec);819 555-0142;12, rue King, Sherbrooke (Québec) J1H 1P1
B;Magog;819 555-0143;3 rue Main, Magog, Québec, J1X 1A1
C;Magog;819 555-0144;4 rue Main
D;Hull;819 555-0145;"5 rue Main, Gatineau, QC J8X 1A1"
E;;819 555-0146;"6 rue Main, Gatineau, QC J8X 1A1"
`,
      '--region',
      'CA-QC',
      '--lang',
      'fr',
    );
    assert.deepEqual(
      records.map(({ place }) => [place?.address, place?.city, place?.postalCode]),
      [
        ['12, rue King', 'Sherbrooke', 'J1H 1P1'],
        ['3 rue Main', 'Magog', 'J1X 1A1'],
        ['4 rue Main', 'Magog', undefined],
        ['5 rue Main, Gatineau, QC J8X 1A1', 'Hull', undefined],
        ['6 rue Main', 'Gatineau', 'J8X 1A1'],
      ],
    );
  });
});
