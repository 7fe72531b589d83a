import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import type { Channel, Resource } from '../../src/schema/resource.js';

// What the re-check of November 2026 found wrong, changed or in doubt. None of it comes back.

const resources = parseResources(readData()).map(({ resource }) => resource);

function record(id: string): Resource {
  const found = resources.find((resource) => resource.id === id);
  assert.ok(found, `${id} is missing`);
  return found;
}

function channels(id: string, type: string): readonly Channel[] {
  return record(id).channels.filter((channel) => channel.type === type);
}

function values(id: string, type: string): readonly string[] {
  return channels(id, type).map(({ value }) => value);
}

describe('what the re-check of November 2026 corrected', () => {
  it('NAMI takes NAMI at 62640, on weekdays that are no federal holiday', () => {
    assert.deepEqual(channels('us-nami-helpline', 'sms')[0]?.keyword, { word: 'NAMI' });
    assert.equal(record('us-nami-helpline').hours?.text, 'Mo-Fr 10:00-22:00; PH off');
  });

  it('the Physician Support Line closes at 23:00 and at the weekend', () => {
    assert.equal(record('us-physician-support-line').hours?.text, 'Mo-Fr 08:00-23:00; PH off');
  });

  it('Crisis Text Line takes HOLA for Spanish, as its own page says', () => {
    const spanish = channels('us-crisis-text-line', 'sms').find(({ languages }) =>
      languages?.includes('es'),
    );
    assert.deepEqual(spanish?.keyword, { word: 'HOLA' });
  });

  it('Deaf callers of the domestic violence hotline get its videophone and no TTY of 2022', () => {
    const id = 'us-national-domestic-violence-hotline';
    assert.deepEqual(values(id, 'videophone'), ['+18558121001']);
    assert.deepEqual(values(id, 'tty'), []);
    assert.deepEqual(values('us-deaf-hotline', 'videophone'), ['+18558121001']);
  });

  it('the human trafficking hotline needs no word', () => {
    const [text] = channels('us-national-human-trafficking-hotline', 'sms');
    assert.equal(text?.value, '233733');
    assert.equal(text?.keyword, undefined);
  });

  it('the Gilroy library is 408-842-8207', () => {
    assert.deepEqual(values('us-ca-sccl-gilroy', 'phone'), ['+14088428207']);
  });

  it('the Delaware programme has no number of 2007', () => {
    assert.ok(!values('us-de-brandywine-ssp', 'phone').includes('+13026559880'));
  });

  it('Ohio’s CareLine and Puerto Rico’s TTY make no claim that nobody shows', () => {
    assert.equal(record('us-oh-careline').hours, undefined);
    assert.deepEqual(values('us-pr-linea-pas', 'tty'), []);
  });

  it('no extension repeats the end of its own number', () => {
    const repeating = resources.flatMap(({ id, channels: all }) =>
      all
        .filter(({ value, extension }) => extension !== undefined && value.endsWith(extension))
        .map(({ value }) => `${id} ${value}`),
    );
    assert.deepEqual(repeating, []);
  });

  it('each health authority of Access Central in British Columbia has its number', () => {
    assert.deepEqual(
      ['fraser', 'interior', 'island', 'vancouver-coastal'].flatMap((authority) =>
        values(`ca-bc-access-central-${authority}`, 'phone'),
      ),
      ['+18338666478', '+18667771103', '+18888858824', '+18666581221'],
    );
  });
});
