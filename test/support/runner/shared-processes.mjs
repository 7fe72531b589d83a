/**
 * Which test files in Node share a process. To start one and load what it imports takes longer than most tests: files of one
 * folder that change nothing outside of themselves come one after the other. Node says of each test which file it is from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one of them breaks costs these few a second run, each alone. */
const MOST_FILES = 10;

/**
 * Signs that a file wants a process of its own: hooks for all tests of the process, or a change of what is there once in it, such
 * as its folder, its variables, its clock, its console or a global.
 */
const WANTS_ITS_OWN =
  /^(before|after)(Each)?\(|\bprocess\.(env\.\w+ =|chdir|exit|on\b|stdout|stderr)|\bdelete process|\bmock\b|\bglobalThis(\.\w+ =| as\b)|\((globalThis|console|process|Intl|Date),|\bsetIntl\b|\bconsole\.\w+ =/m;

/**
 * Divides files into processes of at least one.
 * @param {string} root
 * @param {readonly string[]} files paths from the root
 * @returns {string[][]}
 */
export function shareProcesses(root, files) {
  const processes = [];
  const filling = new Map();
  for (const file of files) {
    const room = file.split('/').slice(0, 2).join('/');
    const begun = filling.get(room);
    if (WANTS_ITS_OWN.test(readFileSync(join(root, file), 'utf8'))) processes.push([file]);
    else if (begun && begun.length < MOST_FILES) begun.push(file);
    else {
      const first = [file];
      filling.set(room, first);
      processes.push(first);
    }
  }
  return processes;
}
