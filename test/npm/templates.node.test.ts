import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeProject, type OwnProject } from './own-project.js';

const CHECKED = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'preserve',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};

const VUE = `<script setup lang="ts">
import type {} from 'helpline-finder/vue';
import { useTemplateRef } from 'vue';
import type { HelplineFinder } from 'helpline-finder';

const finder = useTemplateRef<HelplineFinder>('finder');
const toTexas = (): void => finder.value?.setAttribute('region', 'US-TX');
</script>

<template>
  <helpline-finder ref="finder" region="US-OR" near="97301" kinds="naloxone harm-reduction" :heading-level="3" compact data-mode="merge" :records="[]" class="own" @click="toTexas" @helpline-contact="(event) => event.resourceId.trim()">
    <a href="tel:911">Call 911</a>
  </helpline-finder>
</template>
`;

const SVELTE = `<script lang="ts">
  import type {} from 'helpline-finder/svelte';
  import type { HelplineFinder } from 'helpline-finder';

  let finder: HelplineFinder | undefined = $state();
  $effect(() => finder?.setAttribute('region', 'US-TX'));
</script>

<helpline-finder bind:this={finder} region="US-OR" near="97301" kinds="naloxone harm-reduction" heading-level={3} compact data-mode="merge" records={[]} class="own" onhelpline-contact={(event) => event.resourceId.trim()}>
  <a href="tel:911">Call 911</a>
</helpline-finder>
`;

/** What makes no sense, as a change of what does. */
const BAD = {
  region: (text: string) => text.replace('region="US-OR"', 'region="Oregon"'),
  kind: (text: string) => text.replace('naloxone harm-reduction', 'naloxon'),
  level: (text: string) => text.replace(/heading-level=(["{])3/, 'heading-level=$19'),
  event: (text: string) => text.replace('event.resourceId', 'event.resource'),
} as const;

describe('templates in a strict project', () => {
  let own: OwnProject;
  before(() => {
    own = makeProject('npm-templates');
    // svelte-check looks for a configuration in every folder above, and would take ours of Vite.
    own.write('svelte/svelte.config.js', 'export default {};\n');
    for (const [kind, good] of [
      ['vue', VUE],
      ['svelte', SVELTE],
    ] as const) {
      own.write(`${kind}/good.${kind}`, good);
      for (const [name, spoil] of Object.entries(BAD)) {
        assert.notEqual(spoil(good), good);
        own.write(`${kind}/bad-${name}.${kind}`, spoil(good));
      }
      own.write(
        `${kind}/tsconfig.json`,
        JSON.stringify({
          compilerOptions: CHECKED,
          vueCompilerOptions: { strictTemplates: true },
          include: [`*.${kind}`],
        }),
      );
    }
  });
  after(() => own?.remove());

  const faulty = (said: string, kind: string): readonly string[] =>
    [
      ...new Set([...said.matchAll(new RegExp(`[\\w-]+\\.${kind}(?=[("])`, 'g'))].map(String)),
    ].sort();
  const bad = (kind: string): readonly string[] =>
    Object.keys(BAD)
      .map((name) => `bad-${name}.${kind}`)
      .sort();

  it('of Vue are understood by vue-tsc, which refuses what makes no sense', () => {
    const words = ['-p', 'vue', '--pretty', 'false'];
    const { said } = own.run(join(own.folder, 'node_modules/vue-tsc/bin/vue-tsc.js'), words);
    assert.deepEqual(faulty(said, 'vue'), bad('vue'), said);
    assert.doesNotMatch(said, /helpline-finder\/(?:dist|types)/);
  });

  it('of Svelte are understood by svelte-check, which refuses what makes no sense', () => {
    const words = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const { said } = own.run(join(own.folder, 'node_modules/svelte-check/bin/svelte-check'), words);
    assert.deepEqual(faulty(said, 'svelte'), bad('svelte'), said);
    assert.match(said, /COMPLETED \d+ FILES 4 ERRORS 0 WARNINGS/);
  });
});
