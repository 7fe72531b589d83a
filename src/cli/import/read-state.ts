import { foldText } from '../../base/fold-text.js';
import { readRegion } from '../../reading/read-region.js';

/** States and provinces as people shorten them, beside their codes. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ ala: 'US-AL', ariz: 'US-AZ', ark: 'US-AR', cal: 'US-CA', calif: 'US-CA', colo: 'US-CO' },
  ...{ conn: 'US-CT', del: 'US-DE', fla: 'US-FL', ill: 'US-IL', ind: 'US-IN', kan: 'US-KS' },
  ...{ kans: 'US-KS', ky: 'US-KY', mass: 'US-MA', mich: 'US-MI', minn: 'US-MN', miss: 'US-MS' },
  ...{ mont: 'US-MT', neb: 'US-NE', nebr: 'US-NE', nev: 'US-NV', okla: 'US-OK', ore: 'US-OR' },
  ...{ oreg: 'US-OR', penn: 'US-PA', penna: 'US-PA', tenn: 'US-TN', tex: 'US-TX', wash: 'US-WA' },
  ...{ wis: 'US-WI', wisc: 'US-WI', wyo: 'US-WY', usvi: 'US-VI', 'wash dc': 'US-DC' },
  ...{ 'n carolina': 'US-NC', 's carolina': 'US-SC', 'n dakota': 'US-ND', 's dakota': 'US-SD' },
  ...{
    'w virginia': 'US-WV',
    'nueva york': 'US-NY',
    'nueva jersey': 'US-NJ',
    'nuevo mexico': 'US-NM',
  },
  ...{ alta: 'CA-AB', man: 'CA-MB', nf: 'CA-NL', nwt: 'CA-NT', ont: 'CA-ON', pei: 'CA-PE' },
  ...{ que: 'CA-QC', sask: 'CA-SK', ipe: 'CA-PE', 'terre neuve': 'CA-NL' },
};

/** A state, province or territory where a column or the end of an address has one: "OR", "Ore.", "N.Y.", "Oregon", "OR - Oregon". */
export function readState(text: string): string | undefined {
  const said = text.trim();
  return (
    readRegion(said, { isState: true }) ??
    readShort(said) ??
    // The code and the name of one.
    readTwice(said)
  );
}

function readShort(said: string): string | undefined {
  const folded = foldText(said)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  // "N.Y.", "P.E.I."
  const letters = /^(?:[a-z]\.? ?-?){2,3}\.?$/i.test(foldText(said)) && folded.replace(/ /g, '');
  const code = letters && letters.length === 2 ? readRegion(letters, { isState: true }) : undefined;
  return SHORT[folded] ?? code ?? (letters ? SHORT[letters] : undefined);
}

function readTwice(said: string): string | undefined {
  const [, one = '', other = ''] = /^([^()–-]+?)\s*(?:\(|[–-]\s*)([^()–-]+?)\)?$/.exec(said) ?? [];
  const [first, second] = [one, other].map((part) => readRegion(part, { isState: true }));
  return first && first === second ? first : undefined;
}
