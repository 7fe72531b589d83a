import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { bestFirst } from '../../src/search/best-first.js';
import { search } from '../../src/search/engine/search.js';
import { indexOf } from '../search/real-data.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

interface Answer {
  readonly region?: string;
  readonly place?: string;
  readonly maybe?: readonly string[];
  readonly action?: string;
  readonly count: number;
  readonly groups: readonly {
    readonly services: readonly {
      readonly id: string;
      readonly name: string;
      readonly distance?: string;
      readonly checked: string;
      readonly opening?: { readonly state: string };
      readonly ways: readonly { readonly href: string; readonly number: string }[];
    }[];
  }[];
}

async function ask(...words: readonly string[]): Promise<Answer> {
  return JSON.parse((await folder.run('find', ...words, '--json', '--limit', '500')).out) as Answer;
}

const servicesOf = ({ groups }: Answer) => groups.flatMap(({ services }) => services);

describe('find', () => {
  for (const [text, language, region, place] of [
    ['detox near Tulsa', 'en', 'US-OK', 'Tulsa'],
    ['sevrage à Québec', 'fr', 'CA-QC', 'Québec'],
    ['naloxona cerca de Tulsa', 'es', 'US-OK', 'Tulsa'],
  ] as const) {
    it(`finds what the finder finds, in its order: ${text}`, async () => {
      const found = await ask(text, '--lang', language);
      const country = region.startsWith('CA') ? 'CA' : 'US';
      const answer = search(indexOf(region, language), {
        text,
        place,
        region,
        country,
        at: new Date(NOW),
        callerZone: 'America/Chicago',
      });
      assert.equal(found.region, region);
      assert.ok(answer.results.length > 0);
      assert.deepEqual(
        servicesOf(found).map(({ id }) => id),
        bestFirst(answer, {}).map(({ id }) => id),
      );
    });
  }

  it('says that a place is guessed, as a sentence begins', async () => {
    const { out } = await folder.run('find', 'detox');
    assert.match(out, /^[A-Z][^\n]*: Guessed from your clock\./m);
  });

  it('says name, ways, hours, distance and date of each, with 911 and 988 above all', async () => {
    const file = folder.write(
      'r.json',
      JSON.stringify([
        {
          name: 'Zebra Detox',
          region: 'OK',
          phone: '918-555-0142 x12',
          address: '1 Main St',
          city: 'Tulsa',
          lat: 36.1,
          lng: -95.95,
          hours: '24/7',
          checked: '2026-09-14',
          listedBy: 'Tulsa County',
        },
      ]),
    );
    const { out, exit } = await folder.run('find', 'zebra', 'near', 'Tulsa', '--records', file);
    assert.equal(exit, 0);
    const lines = out.split('\n').map((line) => line.trim());
    assert.deepEqual(lines.slice(0, 2), [
      'Overdose or danger: Call 911',
      'Suicide or crisis: Call 988, Text 988',
    ]);
    assert.ok(lines.includes('1.  Zebra Detox'), out);
    assert.ok(lines.includes('Call: 1-918-555-0142, then ask for extension 12'), out);
    assert.ok(lines.includes('Open now, 24/7'), out);
    assert.match(out, /1 Main St, Tulsa, OK · (?:about|less than) \d+ miles? away/);
    assert.match(out, /Listed by Tulsa County, not verified\. As of Sep/);
  });

  it('says all of it in French and Spanish', async () => {
    const french = await folder.run('find', 'parler', '--region', 'Québec', '--lang', 'fr-CA');
    assert.match(
      french.out,
      /Surdose ou danger\s: Appeler le 911[\s\S]*façons d’obtenir de l’aide[\s\S]*Appeler\s: /,
    );
    const spanish = await folder.run('find', 'hablar', '--region', 'US-TX', '--lang', 'es');
    assert.match(spanish.out, /Llamar al 911[\s\S]*formas de recibir ayuda[\s\S]*Llamar: /);
  });

  it('points at 911 in an alarm, and looks for no place', async () => {
    const { out } = await folder.run('find', 'not breathing in Tulsa', '--region', 'US-OR');
    assert.match(out, /^>> Overdose or danger: Call 911/);
    assert.match(out, /in Oregon/);
  });

  it('asks where a place may be another, and changes nothing', async () => {
    const found = await ask('detox in Springfield', '--region', 'US-OR', '--json');
    assert.equal(found.region, 'US-OR');
    const other = await folder.run('find', 'detox', '--near', 'Springfield');
    assert.equal(other.exit, 2);
    assert.match(other.told, /may be: .*Springfield, .*; /);
  });

  it('measures from --near, and leads on from a number that ended', async () => {
    assert.equal((await ask('naloxone', '--near', '97301')).place, '97301, Oregon');
    const { out } = await folder.run('find', '1-888-383-2776', '--region', 'CA-MB');
    assert.match(
      out,
      /old number of the Addictions Foundation[\s\S]*See instead:\n1\. +Manitoba Addictions/,
    );
  });

  it('follows a layer: what it hides or corrects is nowhere, what it pins and adds leads', async () => {
    const layer = folder.write(
      'layer.json',
      JSON.stringify({
        by: 'Example County',
        date: '2026-11-03',
        hide: ['us-samhsa-national-helpline'],
        replace: [{ id: 'us-or-alcohol-drug-helpline', channel: 'phone', number: '503-575-8112' }],
        note: [{ id: 'us-or-outside-in', text: 'Closed until Friday.', until: '2026-12-04' }],
        pin: ['us-or-outside-in'],
        add: [{ name: 'Example Warm Line', region: 'OR', phone: '503-555-0123' }],
      }),
    );
    const words = ['--region', 'US-OR', '--layer', layer, '--limit', '300'];
    const line = await folder.run('find', 'alcohol helpline', ...words);
    assert.match(line.out, /503-575-8112/);
    const added = await folder.run('find', 'example warm line', ...words);
    assert.match(added.out, /1\. {2}Example Warm Line\n {4}Call: 1-503-555-0123/);
    const pinned = await folder.run('find', 'naloxone', ...words);
    assert.match(pinned.out, /Chosen by Example County\n1\. {2}Outside In/);
    assert.match(pinned.out, /Closed until Friday\./);
    const snippet = await folder.run('snippet', ...words.slice(0, 4));
    assert.match(snippet.out, /503-575-8112/);
    const gone = await folder.run('find', '1-800-662-4357', ...words);
    for (const { out } of [line, added, pinned, snippet, gone]) {
      assert.doesNotMatch(out, /662-4357|662-HELP|923-4357/);
    }
  });

  it('counts what a layer cannot do, and does the rest of it', async () => {
    const layer = folder.write('layer.json', '{"by":"A","hide":["us-or-outside-in",7],"hid":[]}');
    const { told, exit } = await folder.run('find', 'naloxone', '--region', 'OR', '--layer', layer);
    assert.equal(exit, 0);
    assert.match(told, /2 entries cannot be used; "validate" says why\./);
  });

  it('shows the lines that answer anybody where nothing is found, and ends with 1', async () => {
    const { exit, out } = await folder.run('find', 'qqxzzy', '--region', 'US-OR');
    assert.equal(exit, 1);
    assert.match(out, /Nothing matches in Oregon[\s\S]*988/);
  });

  for (const words of [
    ['find'],
    ['find', 'detox', '--lang', 'de'],
    ['find', 'detox', '--region', 'Narnia'],
    ['find', 'detox', '--near', 'qqxzzy'],
    ['find', 'detox', '--limit', 'x'],
    ['find', 'detox', '--records', 'none.json'],
  ]) {
    it(`says in a line what is wrong with a command: ${words.join(' ')}`, async () => {
      const { exit, told } = await folder.run(...words);
      assert.equal(exit, 2);
      assert.match(told, /^error: .+/);
    });
  }
});
