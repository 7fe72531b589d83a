/** `npm run test:editors`: tries each way in with every sanitizer and editor, and writes the table of docs/ways-in.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium, projectRoot } from '../support/e2e.js';
import { editorTools } from './editor-tools.js';
import { npmTools, platformTool, type Tool } from './npm-tools.js';
import { PACKAGES, programTools } from './program-tools.js';
import { faultsOf, rowOf, tryTool, withRows } from './table.js';

const PAGE = join(projectRoot, 'docs', 'ways-in.md');

const { tools, missing } = programTools();
if (missing.length > 0) {
  console.error(
    `Not installed: ${missing.join(', ')}. On Debian: apt-get install ${PACKAGES.join(' ')}`,
  );
  process.exit(1);
}
const editors = await editorTools();
const browser = await openChromium();
let isGood = true;
try {
  const page = await browser.newPage();
  const rows: string[] = [];
  for (const tool of [...tools, ...npmTools, platformTool, ...editors.tools] as readonly Tool[]) {
    const left = await tryTool(tool, page);
    rows.push(rowOf(tool, left));
    for (const fault of faultsOf(tool, left)) {
      isGood = false;
      console.error(`✗ ${fault}`);
    }
  }
  console.log(rows.join('\n'));
  writeFileSync(PAGE, withRows(readFileSync(PAGE, 'utf8'), rows));
} finally {
  await browser.close();
  await editors.close();
  rmSync(editors.folder, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
