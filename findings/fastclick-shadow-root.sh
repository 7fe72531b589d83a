#!/bin/sh
# FastClick 1.0.6 makes a tap on a button in a shadow root a click of the host: the button never hears it, a link is not followed.
#
# On an iPhone it stops the browser's own click and sends one of its own to the target of the touch. To a listener on the page that
# target is the host of the shadow root, so the click that it sends never gets inside. README tells to attach it to the body, and
# lists "Mobile Safari on iOS 3 and upwards" as supported, so that it acts on an iPhone of today. Outside a shadow root all is well.
#
# Who is hurt: who taps "Call" in any web component on a page with a theme of 2014. With a mouse, with a keyboard and in Chrome on
# Android it works, so that nobody who tests the page there sees it. Needs chromium (the way to it may be in CHROMIUM), which says
# that it is an iPhone.
set -eu
chromium=${CHROMIUM:-$(command -v chromium)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund fastclick@1.0.6 playwright-core@1.65.1
cat > ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';
const PAGE = `<!doctype html><meta name="viewport" content="width=device-width, initial-scale=1"><title>Help</title>
<button id="plain">Plain</button><help-line></help-line><script>
const heard = [];
const root = document.querySelector('help-line').attachShadow({ mode: 'open' });
root.innerHTML = '<button id="inner">Inner</button>';
for (const button of [document.querySelector('#plain'), root.querySelector('#inner')])
  button.addEventListener('click', () => heard.push(button.id));
root.host.addEventListener('click', ({ target }) => heard.push('host'));
</script>`;
const source = readFileSync('node_modules/fastclick/lib/fastclick.js', 'utf8');
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
async function heardBy(hasFastClick, id) {
  const viewport = { width: 390, height: 800 };
  const page = await browser.newPage({ viewport, hasTouch: true, isMobile: true, userAgent: IPHONE });
  const script = hasFastClick ? `<script>${source}\nFastClick.attach(document.body)</script>` : '';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: PAGE + script }));
  await page.goto('http://clinic.example/');
  await page.locator(`#${id}`).tap();
  await page.waitForTimeout(500);
  const heard = await page.evaluate('heard.join(" and ")');
  await page.context().close();
  return heard;
}
const without = await heardBy(false, 'inner');
const plain = await heardBy(true, 'plain');
const inner = await heardBy(true, 'inner');
await browser.close();
console.log('fastclick 1.0.6: what hears a tap on a button');
console.log(`  in a shadow root, without FastClick: ${without}`);
console.log(`  in the page, with FastClick:         ${plain}`);
console.log(`  in a shadow root, with FastClick:    ${inner}`);
const is = without === 'inner and host' && plain === 'plain' && inner === 'host';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs "$chromium"
