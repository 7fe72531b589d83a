/**
 * `npm run speech`: plays the journeys with Orca and Firefox and writes what is spoken to recorded/. Read the difference before you
 * commit it. `-- --check` writes nothing and fails on a difference; names of journeys play only those.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../support/runner/browsers.mjs';
import { JOURNEYS, type Journey, makePerson } from './journeys.js';
import {
  type Heard,
  missingPrograms,
  PACKAGES,
  type ScreenReader,
  startScreenReader,
  versions,
} from './screen-reader.js';
import { serveSpeechPages } from './speech-page.js';

const RECORDED = join(import.meta.dirname, 'recorded');

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isCheck = process.argv.includes('--check');

installPackages(PACKAGES);
const missing = missingPrograms();
if (missing.length > 0) {
  console.error(
    `Not installed: ${missing.join(', ')}. On Debian, as root: apt-get install ${PACKAGES.join(' ')}`,
  );
  process.exit(1);
}

/** A step: what is done, and under it each thing that is spoken, with its language where that is not the page's. */
function step(does: string, heard: readonly Heard[], language: string): string {
  const lines = heard.map(({ language: of, words }) =>
    of.startsWith(language) ? `  ${words}` : `  [${of}] ${words}`,
  );
  return [`> ${does}`, ...lines].join('\n');
}

async function record(
  journey: Journey,
  reader: ScreenReader,
  origin: string,
): Promise<string | undefined> {
  const { does, language, play } = journey;
  const steps: string[] = [];
  const address = `${origin}/${language}.html`;
  const write = (done: string, heard: readonly Heard[]): void => {
    steps.push(step(done, heard, language));
  };
  try {
    await play(makePerson(reader, address, write));
  } catch (error) {
    console.error(`✗ ${journey.name}: ${String(error)}\n${steps.join('\n')}`);
    return undefined;
  }
  return `# ${does}\n# ${versions()}\n\n${steps.join('\n')}\n`;
}

// What was started is stopped when this process exits.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));

mkdirSync(RECORDED, { recursive: true });
const site = await serveSpeechPages();
let failed = 0;
try {
  for (const language of ['en', 'fr', 'es'] as const) {
    const own = JOURNEYS.filter(
      (journey) =>
        journey.language === language && (chosen.length === 0 || chosen.includes(journey.name)),
    );
    if (own.length === 0) continue;
    const reader = await startScreenReader(language);
    try {
      for (const journey of own) {
        const file = join(RECORDED, `${journey.name}.txt`);
        const text = await record(journey, reader, site.origin);
        if (text === undefined) {
          failed += 1;
          continue;
        }
        if (!isCheck) writeFileSync(file, text);
        else if (readFileSync(file, 'utf8') !== text) {
          failed += 1;
          console.error(`✗ ${journey.name} is spoken otherwise:\n${text}`);
        }
        console.log(`${journey.name}: ${text.split('\n').length} lines`);
      }
    } finally {
      await reader.close();
    }
  }
} finally {
  await site.close();
}
process.exitCode = failed > 0 ? 1 : 0;
