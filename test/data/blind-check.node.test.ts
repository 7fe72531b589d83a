import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { proofOfKeyword } from '../../src/dataset/proof.js';
import type { Channel, Resource } from '../../src/schema/resource.js';

// What somebody who had not made the records found wrong, stale or dated too well. None of it comes back.

const resources = parseResources(readData()).map(({ resource }) => resource);

function record(id: string): Resource {
  const found = resources.find((resource) => resource.id === id);
  assert.ok(found, `${id} is missing`);
  return found;
}

function channel(id: string, type: string): Channel {
  const found = record(id).channels.find((candidate) => candidate.type === type);
  assert.ok(found, `${id} has no ${type}`);
  return found;
}

describe('what the blind check of November 2026 corrected', () => {
  it('Línea PAS takes Deaf people by video, so Spanish is not all it speaks', () => {
    assert.equal(channel('us-pr-linea-pas', 'videophone').value, '+17876154112');
    assert.equal(record('us-pr-linea-pas').languages, undefined);
    assert.equal(channel('us-pr-linea-pas', 'videophone').languages, undefined);
  });

  it('nobody in Delaware has to bring a used syringe', () => {
    const { en, fr, es } = record('us-de-brandywine-ssp').description;
    assert.doesNotMatch(`${en} ${fr} ${es}`, /exchange|échang|cambia/);
  });

  it('Childhelp has the day on which its page was reviewed, not one of undated files', () => {
    for (const type of ['phone', 'sms', 'chat']) {
      assert.equal(channel('us-childhelp', type).checked, '2026-07-13', type);
    }
    assert.equal(channel('us-childhelp', 'sms').keyword, undefined);
  });

  it('a file that says it could open no page dates nothing', () => {
    assert.equal(channel('us-rainn', 'phone').checked, '2026-09-14');
    assert.equal(channel('us-rainn', 'sms').checked, '2026-09-14');
    assert.equal(channel('us-veterans-crisis-line', 'phone').checked, '2026-10-04');
    assert.equal(channel('us-national-domestic-violence-hotline', 'phone').checked, '2026-09-14');
  });

  it('the machines of Winnebago County have their street addresses', () => {
    assert.equal(record('us-wi-winnebago-oshkosh').place?.address, '112 Otter Avenue');
    assert.equal(record('us-wi-winnebago-neenah').place?.address, '211 N. Commercial Street');
  });

  it('of two addresses in Parry Sound that are in doubt, none is shown', () => {
    const { place } = record('ca-on-parry-sound-health-unit');
    assert.deepEqual([place?.address, place?.callFirst], [undefined, true]);
  });

  it('the postal code to 898211 in Wisconsin was last seen in 2019', () => {
    const id = 'us-wi-addiction-recovery-helpline';
    const texts = channel(id, 'sms');
    assert.equal(texts.checked, '2019-11-27');
    assert.equal(proofOfKeyword(record(id), texts).date, '2019-11-27');
  });

  it('the Wasilla centre asks for a call first, and no page of other towns dates it', () => {
    assert.equal(record('us-ak-four-as-wasilla').place?.callFirst, true);
    assert.equal(channel('us-ak-four-as-wasilla', 'web').checked, null);
  });

  it('Military OneSource is not said to speak Spanish', () => {
    assert.deepEqual(record('us-military-onesource').languages, ['en']);
  });

  it('files without a date of their own date no line', () => {
    assert.equal(channel('us-nj-reachnj', 'phone').checked, '2023-03-26');
    assert.equal(channel('us-tn-crisis-line', 'phone').checked, '2021-11-09');
    assert.equal(channel('us-wa-recovery-help-line', 'phone').checked, '2022-07-15');
  });
});

describe('what the second blind check of November 2026 corrected', () => {
  it('the ZIP to 898211 in New Jersey was last seen in 2023, not in 2017', () => {
    const id = 'us-nj-211';
    const texts = channel(id, 'sms');
    assert.deepEqual([texts.value, texts.checked], ['898211', '2023-02']);
    assert.equal(proofOfKeyword(record(id), texts).date, '2023-02');
  });

  it('the access centre in Augusta is where the reports of its opening saw it', () => {
    const { place, sources } = record('us-me-access-center-augusta');
    assert.equal(place?.address, '47 Water St');
    const seen = sources.find(({ id }) => id === 'mainebiz.biz');
    assert.equal(seen?.seen, '2025-07-14');
  });

  it('the machines in Lordsburg and Silver City are dated by the text of their release', () => {
    for (const id of ['us-nm-hms-lordsburg', 'us-nm-hms-silver-city']) {
      const seen = record(id).sources.find((source) => source.id === 'grantcountybeat.com');
      assert.equal(seen?.seen, '2025', id);
    }
  });

  it('the New Mexico warmline gives no text number that no dated page shows', () => {
    const types = record('us-nm-peer-warmline').channels.map(({ type }) => type);
    assert.equal(types.includes('sms'), false);
  });
});

describe('what dated lists of 2026 show', () => {
  const shown: readonly (readonly [string, string, string, string])[] = [
    ['us-national-runaway-safeline', 'chat', 'https://www.1800runaway.org/', '2026-07-13'],
    ['us-physician-support-line', 'phone', '+18884090141', '2026-09-26'],
    ['us-youthline', 'phone', '+18779688491', '2026-01'],
    ['us-youthline', 'sms', '839863', '2026-06'],
    ['us-ny-hopeline', 'sms', '467369', '2026-06-26'],
    ['us-gu-gbhwc-crisis-hotline', 'phone', '+16716478833', '2026-04'],
    ['us-copline', 'phone', '+18002675463', '2026-05'],
    ['us-ky-help', 'phone', '+18338594357', '2026-09-02'],
    ['us-vt-pathways-support-line', 'phone', '+18338882557', '2026-03-09'],
    ['us-nm-peer-warmline', 'phone', '+18554667100', '2026-03-09'],
    ['us-nv-nami-warmline', 'phone', '+17752414212', '2026-03-09'],
    ['us-ga-cares-warm-line', 'phone', '+18443265400', '2026-03-09'],
  ];
  for (const [id, type, value, date] of shown) {
    it(`${id}: ${type} of ${date} (change this row if a newer source says otherwise)`, () => {
      const seen = channel(id, type);
      assert.deepEqual([seen.value, seen.checked], [value, date]);
      if (seen.keyword) assert.equal(proofOfKeyword(record(id), seen).date, date);
    });
  }

  it('a directory that names texting without its number gives the text way no date', () => {
    assert.equal(channel('us-vt-pathways-support-line', 'sms').checked, '2022-05');
  });

  it('the second number in Guam, which the list does not show, keeps its older date', () => {
    const second = record('us-gu-gbhwc-crisis-hotline').channels.find(
      ({ value }) => value === '+16716478834',
    );
    assert.equal(second?.checked, '2022-05');
  });
});
