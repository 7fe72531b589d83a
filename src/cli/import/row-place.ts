import { readPostal } from '../../reading/read-postal.js';
import { quote } from '../quote.js';
import {
  isKeptBy,
  isKeptSecret,
  isNotLetOutBy,
  isPlainMark,
  saysSecretPlace,
} from './private-row.js';
import { rememberBeside } from './remember.js';
import { type Json, joinWords, type RowReading } from './row-reading.js';

const postalOf = rememberBeside(readPostal);

const MAIL_BOX = /^(?:p\.? ?o\.? ?box|post office box|c\.? ?p\.? \d|casilla|apartado)/i;

/** Where the service of a row is; undefined where that is nowhere, not known or not for the public. */
export function readPlace(row: RowReading, region: string): Json | undefined {
  const { cells } = row;
  const address = cells.first('address');
  if (isSecret(row)) return undefined;
  const street = joinWords(row.plain(address), row.plain(cells.first('address2')), ', ');
  const isBox = MAIL_BOX.test(street);
  if (address && isBox) {
    row.change(address, `is ${quote(street)}, which is a box for mail and no place to go to.`);
  }
  const place: Json = {};
  if (street && !isBox) place.address = street;
  place.city = row.plain(cells.first('city')) ?? '';
  place.region = region;
  addPostalCode(row, place, region);
  addPoint(row, place);
  // A town alone is no place to go to.
  return place.address !== undefined || place.latitude !== undefined ? place : undefined;
}

const OF_PLACES = ['address', 'address2', 'city', 'postalCode'] as const;
const OF_WORDS = ['name', 'program', 'site', 'description'] as const;

/** Whether the address of a row is not for the public, which is told. */
function isSecret(row: RowReading): boolean {
  const { cells } = row;
  const marked =
    cells.all('confidential').find(({ text }) => isKeptBy(text)) ??
    cells.all('publicAddress').find(({ text }) => isNotLetOutBy(text));
  const secret =
    marked ?? cells.find(OF_PLACES, isKeptSecret) ?? cells.find(OF_WORDS, saysSecretPlace);
  if (!secret) return false;
  row.isSecret = true;
  if (!marked || isPlainMark(marked.text)) {
    const reason = 'says that the address is confidential: it is left out, and the point with it.';
    row.change(secret, reason);
  } else {
    row.change(
      secret,
      'is neither a plain yes nor a plain no, so the address is taken for confidential: it is left out, and the point with it.',
      'If the address is for the public, write "yes" or "no" alone.',
    );
  }
  return true;
}

function addPostalCode(row: RowReading, place: Json, region: string): void {
  const cell = row.cells.first('postalCode');
  if (!cell) return;
  const postalCode = postalOf(cell.text, region);
  if (postalCode) place.postalCode = postalCode;
  else {
    row.change(
      cell,
      `is ${quote(cell.text)}, which is no postal code of ${region}, and is left out.`,
    );
  }
}

function addPoint(row: RowReading, place: Json): void {
  const north = row.cells.first('latitude');
  const east = row.cells.first('longitude');
  if (!north || !east) return;
  const latitude = Number(north.text.replace(',', '.'));
  const longitude = Number(east.text.replace(',', '.'));
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
    place.latitude = latitude;
    place.longitude = longitude;
    place.precision = 'exact';
    return;
  }
  row.change(
    north,
    `and the longitude are ${quote(`${north.text}, ${east.text}`)}, which is no point.`,
  );
}
