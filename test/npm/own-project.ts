/** A project of somebody's own in test/output, with the package as npm would bring it, and other packages beside it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../../src/build/setup/ensure-installed.mjs';

export const root = join(import.meta.dirname, '..', '..');
export const frameworks = join(root, 'test', 'embed', 'frameworks');

export interface Ran {
  readonly status: number | null;
  readonly said: string;
}

export interface OwnProject {
  readonly folder: string;
  /** Where the package is. */
  readonly installed: string;
  write(name: string, text: string): void;
  run(command: string, words: readonly string[]): Ran;
  remove(): void;
}

function runIn(cwd: string, command: string, words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

/** Packages as links to where they are; those that are there already stay. */
function link(from: string, modules: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    const names = name.startsWith('@')
      ? readdirSync(join(from, name)).map((one) => `${name}/${one}`)
      : [name];
    for (const one of names) {
      const path = join(modules, one);
      mkdirSync(join(path, '..'), { recursive: true });
      if (!existsSync(path)) symlinkSync(join(from, one), path);
    }
  }
}

/** Makes the project anew. */
export function makeProject(name: string): OwnProject {
  assert.ok(ensureInstalled(frameworks), 'npm ci failed in test/embed/frameworks.');
  const folder = join(root, 'test', 'output', name);
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'helpline-finder');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const packed = runIn(root, 'npm', words);
  assert.equal(packed.status, 0, packed.said);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
  const unpack = ['-xzf', tarball, '-C', installed, '--strip-components=1'];
  assert.equal(runIn(folder, 'tar', unpack).status, 0);
  link(join(frameworks, 'node_modules'), modules);
  link(join(root, 'node_modules'), modules);
  const project: OwnProject = {
    folder,
    installed,
    write(file, text) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    run: (command, given) => runIn(folder, command, given),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  project.write('package.json', '{ "name": "own", "private": true, "type": "module" }');
  return project;
}
