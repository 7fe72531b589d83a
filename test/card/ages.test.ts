import { expect } from '@open-wc/testing';
import { FALLBACK_IDS, lineOpenNow } from '../../src/dataset/fallback-lines.js';
import type { Listing } from '../../src/schema/listing.js';
import { strings as spanish } from '../../src/strings/es/interface.js';
import { later as es } from '../../src/strings/es/later.js';
import { strings as french } from '../../src/strings/fr/interface.js';
import { later as fr } from '../../src/strings/fr/later.js';
import { press } from '../support/finder-page.js';
import { CALL, drawCard, makeContext, makeListing } from '../support/listing-fixture.js';
import { getByRole, textOf } from '../support/shadow.js';

const ZONE = 'America/Los_Angeles';
const { checked: _, ...UNDATED } = CALL;
const FRENCH = { strings: { ...french, later: fr } };
const SPANISH = { strings: { ...spanish, later: es } };

/** The words of a card, with one kind of space. */
async function words(
  listing: Partial<Listing>,
  context: Parameters<typeof drawCard>[1] = {},
): Promise<string> {
  return textOf(await drawCard(listing, context)).replace(/\s+/g, ' ');
}

const always = (checked?: string) => ({ hours: { text: '24/7', ...(checked && { checked }) } });

describe('hours on a card', () => {
  it('are "open now" while they were seen in the last two years', async () => {
    const card = await drawCard(always('2025-01'));
    expect(textOf(card)).to.include('Open now, 24/7');
    expect(card.querySelector('.opening')?.className).to.equal('opening open');
  });

  it('are what was listed where they are older, and never green', async () => {
    const card = await drawCard(always('2022-05'));
    expect(textOf(card)).to.include('Listed as 24/7 in 2022; call to check');
    expect(textOf(card)).not.to.match(/open now/i);
    expect(card.querySelector('.opening')?.className).to.equal('opening unknown');
  });

  it('are said to have no date where no source shows them', async () => {
    expect(await words(always())).to.include('Listed as 24/7 without a date; call to check');
  });

  it('say what they were, not what is', async () => {
    const hours = { text: 'Mo-Su 09:00-17:00', timezone: ZONE, checked: '2021' };
    const said = await words({ hours });
    expect(said).to.match(
      /Hours listed in 2021: open until 5:00 PM there \(8:00 PM your time\); call to check/,
    );
    const shut = await words({ hours: { ...hours, text: 'Mo-Su 20:00-21:00' } });
    expect(shut).to.match(/Hours listed in 2021: closed until 8:00 PM/);
    expect(said + shut).not.to.match(/open now|closed\./i);
  });

  it('do not send a person to call where there is nobody to call', async () => {
    const text = { ...CALL, type: 'sms' } as const;
    expect(await words({ ...always('2022-05'), channels: [text] })).to.include(
      'Listed as 24/7 in 2022; may have changed',
    );
  });

  it('are worded so in French and Spanish', async () => {
    expect(await words(always('2022-05'), FRENCH)).to.include(
      'Inscrit comme ouvert 24 h sur 24, 7 jours sur 7 en 2022; appelez pour vérifier',
    );
    expect(await words(always(), FRENCH)).to.include('sans date; appelez pour vérifier');
    expect(await words(always('2022-05'), SPANISH)).to.include(
      'Figura como abierto 24 horas, todos los días, en 2022; llame para verificar',
    );
    expect(await words(always(), SPANISH)).to.include('sin fecha; llame para verificar');
  });

  it('are called old above the table of days, too', async () => {
    const hours = { text: 'Mo-Fr 09:00-17:00', timezone: ZONE, checked: '2021' };
    const card = await drawCard({ hours });
    await press(card, 'button', 'More about Harbor Line');
    expect(textOf(card).replace(/\s+/g, ' ')).to.match(
      /Hours listed in 2021; call to check ?Monday – Friday/,
    );
  });
});

describe('the line that is open meanwhile', () => {
  it('is one whose hours were seen lately', () => {
    const asked = makeContext();
    const line = (checked?: string) =>
      makeListing({ id: FALLBACK_IDS.US[0] ?? '', ...always(checked) });
    expect(lineOpenNow([line('2026-09')], [], asked)).to.exist;
    expect(lineOpenNow([line('2022-09')], [line()], asked)).to.equal(undefined);
  });
});

describe('a number on a card', () => {
  it('has nothing to say beside it while it is fresh', async () => {
    const card = await drawCard({ channels: [{ ...CALL, checked: '2025-02' }] });
    expect(card.querySelector('.way-hint')).to.equal(null);
  });

  it('says beside its button that it is old, or of no known date', async () => {
    const old = await drawCard({ channels: [{ ...CALL, checked: '2022-05' }] });
    const beside = getByRole(old, 'link', /^Call .*, Harbor Line/).closest('.way') as HTMLElement;
    expect(textOf(beside)).to.include('Checked May 2022; may have changed');
    const undated = await drawCard({ channels: [UNDATED] });
    expect(textOf(undated.querySelector('.way') as HTMLElement)).to.include(
      'Date of last check unknown; may have changed',
    );
    const hint = undated.querySelector('.way-hint') as HTMLElement;
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(size(hint)).to.equal(size(undated.querySelector('.card') as HTMLElement));
  });

  it('says so in French and Spanish', async () => {
    const channels = [{ ...CALL, checked: '2022-05' }];
    expect(await words({ channels }, FRENCH)).to.match(/Vérifié : mai 2022; peut avoir changé/);
    expect(await words({ channels }, SPANISH)).to.match(
      /Verificado: may\.? 2022; puede haber cambiado/,
    );
  });
});

describe('the small print of a card', () => {
  const claims = { languages: ['en'], languagesChecked: '2026-09', ...always('2026-09') };
  const channels = [{ ...CALL, checked: '2026-09' }];
  const small = async (own: Partial<Listing>, context = {}) =>
    textOf(
      (await drawCard({ channels, ...claims, ...own }, context)).querySelector(
        '.fold > .fine',
      ) as HTMLElement,
    ).replace(/\s+/g, ' ');

  it('is one date where all that the card says is of that date', async () => {
    expect(await small({})).to.equal('Checked Sep 2026');
  });

  it('gives each claim its own date where they differ', async () => {
    expect(await small({ ...always('2022-05'), languagesChecked: '' })).to.equal(
      'Checked Sep 2026 (number). Checked May 2022 (hours). Date of last check unknown (languages)',
    );
    const place = { city: 'Portland', region: 'US-OR' } as Listing['place'];
    expect(await small({ place, checked: '2025-02' })).to.equal(
      'Checked Feb 2025 (place). Checked Sep 2026 (number, hours, languages)',
    );
  });

  it('names the claims in French and Spanish', async () => {
    expect(await small(always('2022-05'), FRENCH)).to.match(/\(numéro, langues\)\. .*\(heures\)/);
    expect(await small(always('2022-05'), SPANISH)).to.match(/\(número, idiomas\)\. .*\(horario\)/);
  });
});
