import { readPostal } from '../../reading/read-postal.js';
import { quote } from '../quote.js';
import { isNoStreet } from './empty-words.js';
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
  const street = streetOf(row);
  if (
    address &&
    isTwo(`${street}, ${cells.first('region')?.text} ${cells.first('postalCode')?.text}`)
  ) {
    row.change(
      address,
      'holds two addresses, which are shown as one; distances count to the last.',
      'Make a row of each.',
    );
  }
  const isBox = MAIL_BOX.test(street);
  if (address && isBox) {
    row.change(address, `is ${quote(street)}, which is a box for mail and no place to go to.`);
  }
  const place: Json = {};
  if (street && !isBox) place.address = street;
  place.city = placeWords(row, 'city') ?? '';
  place.region = region;
  addPostalCode(row, place, region);
  addPoint(row, place);
  // A town alone is no place to go to.
  return place.address !== undefined || place.latitude !== undefined ? place : undefined;
}

/** Whether a state and a code stand there twice. */
function isTwo(address: string): boolean {
  const codes = address.match(/\b[A-Z]{2},? (?:\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/g) ?? [];
  return new Set(codes).size > 1;
}

const ROOM = /^(?:suite|ste|unit|apt|apartment|room|rm|floor|bldg|building|bureau|#)\b|^#/i;

function streetOf(row: RowReading): string {
  const street = placeWords(row, 'address');
  const second = row.cells.first('address2');
  if (second && !street && ROOM.test(second.text)) {
    row.change(second, `is ${quote(second.text)}, which is not a place to go to without a street.`);
    return '';
  }
  return joinWords(street, row.plain(second), ', ');
}

/** A street or town; undefined, and told, for "Various locations" and the like. */
function placeWords(row: RowReading, target: 'address' | 'city'): string | undefined {
  const cell = row.cells.first(target);
  const words = row.plain(cell);
  if (!cell || !words || !isNoStreet(words)) return words;
  row.change(cell, `is ${quote(words)}, which is not a place to go to, and is left out.`);
  return undefined;
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
      `is ${quote(cell.text)}, which is not a postal code of ${region}, and is left out.`,
    );
  }
}

function addPoint(row: RowReading, place: Json): void {
  const north = row.cells.first('latitude');
  const east = row.cells.first('longitude');
  if (!north || !east) return;
  const latitude = Number(north.text.replace(',', '.'));
  const longitude = Number(east.text.replace(',', '.'));
  if (Math.abs(latitude) > 180 && Math.abs(longitude) > 180) {
    row.change(
      north,
      `and ${east.header} are ${quote(`${north.text}, ${east.text}`)}, which are not degrees, and are left out.`,
      'Export the layer with latitude and longitude in degrees (WGS 84).',
    );
    return;
  }
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
    place.latitude = latitude;
    place.longitude = longitude;
    place.precision = 'exact';
    return;
  }
  row.change(
    north,
    `and the longitude are ${quote(`${north.text}, ${east.text}`)}, which is not a point.`,
  );
}
