import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQRModule from 'jsqr';
import { contactLink } from '../../src/contact/contact-link.js';
import { nationalFacts } from '../../src/dataset/national-facts.js';
import { qrPath } from '../../src/plain/qr-code.js';

type Reader = (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;
// The package is CommonJS with a default of its own.
const readCode = ((jsQRModule as { default?: unknown }).default ?? jsQRModule) as Reader;

const SCALE = 4;

/** Paints the path as an SVG renderer would, and reads it with a decoder of another maker. */
function scan(text: string): string | undefined {
  const { size, path } = qrPath(text);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const first = (row * side + Number(x) * SCALE) * 4;
      for (let at = first; at < first + Number(width) * SCALE * 4; at += 4) {
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return readCode(pixels, side, side)?.data;
}

describe('a QR code', () => {
  it('leads every national number to the phone, digit for digit and word for word', () => {
    const links = nationalFacts.flatMap(({ channels }) =>
      channels.flatMap((channel) => {
        const word =
          channel.keyword && 'word' in channel.keyword ? channel.keyword.word : undefined;
        const isNumber = channel.type === 'phone' || channel.type === 'sms';
        return (isNumber && contactLink(channel, word)) || [];
      }),
    );
    assert.ok(links.length > 50);
    for (const link of new Set(links)) assert.equal(scan(link), link);
  });

  it('keeps the word that a text must begin with', () => {
    const link = 'sms:741741?&body=HOPE%20PLEASE';
    assert.equal(scan(link), link);
  });

  it('has a quiet zone of four squares on every side', () => {
    const { size, path } = qrPath('tel:988');
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      assert.ok(Number(x) >= 4 && Number(y) >= 4);
      assert.ok(Number(x) + Number(width) <= size - 4 && Number(y) < size - 4);
    }
  });
});
