import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { regionNames } from '../../src/generated/region-names.en.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

async function snippet(...words: readonly string[]): Promise<string> {
  const { out, exit, told } = await folder.run('snippet', ...words);
  assert.equal(exit, 0, told);
  return out;
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const LINK = /<a href="([^"]*)">([^<]*)<\/a>/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10})/, '');

/** What a link dials and what a person reads, both in digits. */
function numbersOf(html: string): readonly (readonly [dialled: string, shown: string])[] {
  return [...html.matchAll(LINK)]
    .filter(([, href = '']) => /^(?:tel|sms):/.test(href))
    .map(([, href = '', shown = '']) => [digitsOf(href), digitsOf(shown)] as const);
}

describe('snippet', () => {
  it('holds nothing but p, ul, li, strong and a with one address, in every region', async () => {
    for (const region of Object.keys(regionNames).filter((code) => code.length > 2)) {
      const html = await snippet('--region', region);
      const tags = new Set(html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/="[^"]*"/g, '')));
      for (const tag of tags) {
        assert.match(tag, /^<(?:\/?(?:p|ul|li|strong)|a href|\/a)>$/, region);
      }
      for (const [, href = ''] of html.matchAll(LINK)) {
        assert.match(
          href,
          /^(?:tel:(?:\+1\d{10}|\d{3,7})|sms:(?:\+1\d{10}|\d{3,7})|https:\/\/\S+)$/,
        );
      }
      const numbers = numbersOf(html);
      assert.ok(numbers.length >= 6, region);
      for (const [dialled, shown] of numbers) assert.equal(dialled, shown, region);
      assert.match(
        html,
        /^<p><strong>Overdose or danger<\/strong>: <a href="tel:911">Call 911<\/a>/,
      );
    }
  });

  for (const [lang, said] of [
    ['en', /Data as of .*2026\. Numbers can change\./],
    ['fr', /Données.* 2026\. Les numéros peuvent changer\./],
    ['es', /Datos: .*2026\. Los números pueden cambiar\./],
  ] as const) {
    it(`keeps every number readable through sanitize-html, and its date: ${lang}`, async () => {
      for (const region of ['US-OR', 'US-PR', 'CA-QC', 'CA-BC']) {
        const html = await snippet('--region', region, '--lang', lang);
        const clean = sanitizeHtml(html);
        assert.equal(textOf(clean), textOf(html));
        assert.match(clean, said);
        // It takes sms: away by default, and the number stays.
        assert.match(clean, /<a>[^<]*988<\/a>/);
        assert.match(clean, /<a href="tel:988">/);
        const bare = textOf(sanitizeHtml(html, { allowedTags: [] }));
        for (const [number] of numbersOf(html)) {
          assert.ok(bare.replace(/\D/g, '').includes(number), `${number} in ${region}`);
        }
      }
    });
  }

  it('names the nearest places, and records of one’s own', async () => {
    const own = {
      name: 'A & B <Detox>',
      region: 'OR',
      phone: '503-555-0142',
      address: '1 Main St',
      city: 'Salem',
      lat: 44.94,
      lng: -123.03,
      listedBy: 'Marion County',
    };
    const file = folder.write('r.json', JSON.stringify([own]));
    const html = await snippet('--near', '97301', '--records', file);
    assert.match(html, /<strong>Places near 97301, Oregon<\/strong>/);
    assert.match(
      html,
      /<li><strong>A &amp; B &lt;Detox&gt;<\/strong>\. <a href="tel:\+15035550142">Call: 1-503-555-0142<\/a>, Date of last check unknown; may have changed\. 1 Main St, Salem, OR, (?:about|less than) \d+ miles? away\. Hours not known\. Listed by Marion County, not verified/,
    );
  });

  it('writes a file, and answers a program', async () => {
    const { out } = await folder.run('snippet', '--region', 'Oregon', '--json', '--lang', 'es');
    const answer = JSON.parse(out) as Record<string, string>;
    assert.deepEqual([answer.region, answer.language], ['US-OR', 'es']);
    assert.match(answer.date ?? '', /^\d{4}-\d\d/);
    const done = await folder.run('snippet', '--region', 'US-OR', '--out', folder.of('a.html'));
    assert.equal(done.out, '');
    assert.match(folder.read('a.html'), /tel:988/);
  });

  for (const words of [
    [],
    ['--region', 'Narnia'],
    ['--region', 'US-OR', '--out', '/none/a.html'],
  ]) {
    it(`says in a line what is wrong: ${words.join(' ')}`, async () => {
      const { exit, told } = await folder.run('snippet', ...words);
      assert.equal(exit, 2);
      assert.match(told, /^error: .+/);
    });
  }
});
