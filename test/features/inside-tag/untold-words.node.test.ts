import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untoldWords } from '../../../src/features/inside-tag/untold-words.js';

const TEL = '<a href="tel:911">Call 911</a>';

describe('what a finder hides, and nothing follows', () => {
  for (const [html, told] of [
    [`${TEL} in an emergency. <a href="tel:988">Call 988</a> in a crisis.`, undefined],
    ['<p>Appelez le 911. Au Québec, 1-866-277-3553.</p>', undefined],
    ['Composez le 9-1-1. En crise, le 9-8-8.', undefined],
    ['Call 1-800-662-HELP (4357), or (503) 555-0142, or 5035550142.', undefined],
    ['Open 9 a.m. to 5 p.m. at 503.555.0142', undefined],
    [`&nbsp;<p>${TEL}</p>&nbsp;<p> — </p>`, undefined],
    [`${TEL}<noscript>Turn on JavaScript</noscript><style>a { color: red }</style>`, undefined],
    ['<a href="sms:988">Écrivez-nous</a>', undefined],
    [`<p>${TEL}</p><p>Nos bureaux. Ouverts en 2026</p>`, 'Nos bureaux'],
    [`${TEL}. ¿Quiere saber más?`, '¿Quiere saber más?'],
    [`${TEL} <a href="/tel:911/5550142">Parks</a>`, undefined],
    ['<a href="/tel:911/5550142">Parks</a>', 'Parks'],
    [`<ul><li>${TEL}</li><li>Our <b>office</b></li></ul>`, 'Our office'],
  ] as const)
    it(`tells ${told ? `"${told}"` : 'nothing'} of ${html}`, () => {
      assert.equal(untoldWords(html), told);
    });

  it('tells of a long list of numbers, since a way to reach help is seldom as long, and of no list of links', () => {
    assert.match(untoldWords('<p>Parks 503-555-0142</p>'.repeat(20)) ?? '', /^Parks 503/);
    assert.equal(untoldWords(`<p>${TEL}</p>`.repeat(40)), undefined);
  });
});
