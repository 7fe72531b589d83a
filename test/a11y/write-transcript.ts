/** Writes journey.transcript.txt anew: `npm run transcript`. Read the difference before you commit it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../support/e2e.js';
import { takeTranscript } from './transcript.js';

const browser = await openChromium();
try {
  writeFileSync(join(import.meta.dirname, 'journey.transcript.txt'), await takeTranscript(browser));
} finally {
  await browser.close();
}
