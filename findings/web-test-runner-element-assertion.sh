#!/bin/sh
# @web/test-runner 0.20.2 (with @web/dev-server-core 0.7.5) loses the results of a whole file when an assertion that compares two
# elements fails: in place of the failure it says, at its time limit, that the browser tests did not finish.
#
# A failed assertion of chai carries what it compared. The runner clones that to send it out of the browser, an element cannot be
# cloned, and so the message with the results is never sent. Tests of the file that passed are lost with it: 0 passed, 0 failed.
# The same comparison written as a truth, assert.isTrue(a === b), is reported at once, with its line.
#
# Who is hurt: who tests a web component, where "the focus is on this button" is a comparison of elements. The one red test looks
# like a slow machine, for two minutes by default. Needs chromium (the way to it may be in CHROMIUM).
set -eu
chromium=${CHROMIUM:-$(command -v chromium)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @web/test-runner@0.20.2 @web/dev-server-core@0.7.5 @web/test-runner-chrome@0.18.1 chai@5.3.3
cat > config.mjs <<JS
import { chromeLauncher } from '@web/test-runner-chrome';
const launchOptions = { executablePath: '$chromium', args: ['--no-sandbox'] };
export default { nodeResolve: true, testsFinishTimeout: 15000, browsers: [chromeLauncher({ launchOptions })] };
JS
write_test() {
  echo "import { assert } from 'chai';
it('passes', () => {});
it('has the focus on the button', () => {
  const button = document.body.appendChild(document.createElement('button'));
  $2;
});" > "$1.test.js"
}
write_test elements 'assert.equal(document.activeElement, button)'
write_test truth 'assert.isTrue(document.activeElement === button)'
echo '@web/test-runner 0.20.2, @web/dev-server-core 0.7.5, chai 5.3.3: a test that passes and one that fails'
for name in elements truth; do
  if npx wtr --config config.mjs "$name.test.js" > "$name.out" 2>&1; then echo "  $name: the run is green"; exit 1; fi
  echo "  $name: $(grep -o '[0-9]* passed, [0-9]* failed' "$name.out" | tail -n 1); $(grep -o 'Browser tests did not finish[^.]*\|AssertionError.*' "$name.out" | head -n 1)"
done
if grep -q 'tests did not finish' elements.out && ! grep -q AssertionError elements.out && grep -q '1 passed, 1 failed' truth.out; then
  echo 'As found.'
else
  echo 'Changed.'
  exit 1
fi
