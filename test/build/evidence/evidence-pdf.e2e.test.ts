import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidencePage, printPage } from '../../../src/build/evidence/pack-evidence.js';

describe('the PDF of the evidence', () => {
  it('has tags, a language, a title and headings to jump to', async () => {
    const text = '# Evidence\n\n## Part\n\n| Name | Number |\n| --- | --- |\n| Criteria | 50 |';
    const pdf = (await printPage(await evidencePage(text, 'Evidence'))).toString('latin1');
    for (const part of ['/StructTreeRoot', '/Lang', '/Title', '/Outlines', '/S /TH', '/S /H2'])
      assert.ok(pdf.includes(part), part);
  });

  it('gives a head to a table that has one, and none to one without words there', async () => {
    assert.match(await evidencePage('| A |\n| --- |\n| 1 |', 'x'), /<th scope="col">A<\/th>/);
    assert.doesNotMatch(await evidencePage('| | |\n| --- | --- |\n| 1 | 2 |', 'x'), /<thead>/);
  });
});
