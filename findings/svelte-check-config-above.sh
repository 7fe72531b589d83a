#!/bin/sh
# svelte-check 4.7.8 runs the vite.config of a folder above the one that it is told to check, and fails a component without fault.
#
# README says of --workspace: "Path to your workspace. All subdirectories except node_modules […] are checked". Without a Svelte
# configuration of its own, it looks upwards for one, past the package.json of the workspace, and runs the first vite.config that
# it meets. If that one builds something without Svelte, each component has one error at its first line, "No Svelte configuration
# found in vite config", which names neither the folder nor the file. An empty svelte.config.js in the workspace helps.
#
# Who is hurt: who keeps an example in Svelte inside the repository of a web component that Vite builds: the example passes where it
# is copied to, and not where it is kept; and whatever else the outer configuration does when it is loaded is done as well.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund svelte-check@4.7.8 svelte@5.57.3 typescript@6.0.3 vite@8.4.0
mkdir -p example/src
echo 'console.log("The configuration above was run."); export default {};' > vite.config.mjs
echo '{"type":"module"}' > example/package.json
echo '{"compilerOptions":{"strict":true,"module":"esnext","moduleResolution":"bundler","target":"esnext"},"include":["src"]}' > example/tsconfig.json
echo '<script lang="ts">let lines: number = 1;</script><p>{lines}</p>' > example/src/App.svelte
check() {
  if npx svelte-check --workspace example --tsconfig ./tsconfig.json > "$1.out" 2>&1; then echo "  $2: passes"; else
    echo "  $2: fails"
    grep -o 'The configuration above was run\.\|No Svelte configuration[^.]*\|svelte-check found.*' "$1.out" | sed 's/^/    /'
  fi
}
echo 'svelte-check 4.7.8 --workspace example'
check above 'vite.config.mjs in the folder above'
echo 'export default {};' > example/svelte.config.js
check own 'the same, and an empty svelte.config.js in example'
rm example/svelte.config.js vite.config.mjs
check none 'no configuration at all'
if grep -q 'above was run' above.out && grep -q 'found 1 error' above.out && grep -q 'found 0 errors' own.out && grep -q 'found 0 errors' none.out; then
  echo 'As found.'
else
  echo 'Changed.'
  exit 1
fi
