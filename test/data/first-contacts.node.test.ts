import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import type { Resource } from '../../src/schema/resource.js';

// The contacts that this project was first asked for, each under its true owner. They stay.

const resources = parseResources(readData()).map(({ resource }) => resource);

function record(id: string): Resource {
  const found = resources.find((resource) => resource.id === id);
  assert.ok(found, `${id} is missing`);
  return found;
}

function values(id: string, type: string): readonly string[] {
  return record(id)
    .channels.filter((channel) => channel.type === type)
    .map(({ value }) => value);
}

function keywords(id: string, value: string): readonly unknown[] {
  return record(id)
    .channels.filter((channel) => channel.type === 'sms' && channel.value === value)
    .map(({ keyword }) => keyword);
}

describe('the SAMHSA National Helpline', () => {
  const id = 'us-samhsa-national-helpline';

  it('is 1-800-662-HELP (4357)', () => {
    const phone = record(id).channels.find(({ type }) => type === 'phone');
    assert.equal(phone?.value, '+18006624357');
    assert.equal(phone?.display, '1-800-662-HELP (4357)');
  });

  it('has a TTY at 1-800-487-4889', () => {
    assert.deepEqual(values(id, 'tty'), ['+18004874889']);
  });

  it('takes the person’s own ZIP code as a text', () => {
    assert.deepEqual(keywords(id, '435748'), [{ own: 'postal-code' }]);
  });
});

describe('Kids Help Phone', () => {
  const id = 'ca-kids-help-phone';

  it('is 1-800-668-6868', () => assert.ok(values(id, 'phone').includes('+18006686868')));

  it('takes CONNECT in English and PARLER in French at 686868', () => {
    assert.deepEqual(keywords(id, '686868'), [{ word: 'CONNECT' }, { word: 'PARLER' }]);
  });
});

describe('the Kelty Mental Health Resource Centre', () => {
  const id = 'ca-bc-kelty-mental-health-resource-centre';

  it('is 1-800-665-1822', () => assert.ok(values(id, 'phone').includes('+18006651822')));

  it('reads keltycentre@cw.bc.ca', () =>
    assert.deepEqual(values(id, 'email'), ['keltycentre@cw.bc.ca']));
});

describe('1-855-662-6605', () => {
  it('is the Manitoba Addictions Helpline', () => {
    assert.ok(values('ca-mb-addictions-helpline', 'phone').includes('+18556626605'));
    assert.equal(record('ca-mb-addictions-helpline').name.en, 'Manitoba Addictions Helpline');
  });

  it('is no naloxone finder’s', () => {
    const owners = resources.filter(({ channels }) =>
      channels.some(({ value }) => value === '+18556626605'),
    );
    assert.ok(owners.every(({ id }) => id !== 'ca-mb-manitoba-naloxone-finder'));
    assert.ok(!record('ca-mb-addictions-helpline').services.includes('naloxone-finder'));
  });
});

describe('ConnexOntario', () => {
  it('takes CONNEX at 247247', () => {
    assert.deepEqual(keywords('ca-on-connexontario', '247247'), [{ word: 'CONNEX' }]);
  });
});

describe('IWK Health', () => {
  const id = 'ca-ns-iwk-health';

  it('is found by 902-470-8888', () => assert.deepEqual(values(id, 'phone'), ['+19024708888']));

  it('is found by 1-888-470-5888, which one source alone gives and nothing dials', () => {
    const typed = Object.values(record(id).keywords ?? {}).flat();
    assert.ok(typed.some((word) => word.replace(/\D/g, '').endsWith('8884705888')));
  });

  it('is not offered as harm reduction, and leads to Nova Scotia’s right lines', () => {
    const { kinds, mistakenFor } = record(id);
    assert.ok(!kinds.includes('harm-reduction'));
    assert.ok(mistakenFor?.kinds.includes('harm-reduction'));
    assert.ok(mistakenFor?.instead.includes('ca-ns-crisis-line'));
    for (const other of mistakenFor?.instead ?? [])
      assert.ok(record(other).regions.includes('CA-NS'));
  });
});
