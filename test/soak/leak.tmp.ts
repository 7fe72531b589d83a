import { createWriteStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium, projectRoot, serveSite } from '../support/e2e.js';
import { ACTIONS, type Soak, seeAll, standStill } from './actions.js';
import { makeRandom } from './random.js';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const HELP = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<script src="/county.js"></script>
<h1>A county</h1>
<helpline-finder region="US-OR"><a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a></helpline-finder></html>`;
const folder = join(projectRoot, 'dist/cdn');
const data = readdirSync(join(folder, 'chunks'), { recursive: true, encoding: 'utf8' }).filter((f) => /^(?:local.|towns-).*\.js$/.test(f)).map((f) => `/chunks/${f}`);
const browser = await openChromium();
const site = await serveSite(folder, { headers: { 'content-security-policy': POLICY }, pages: { '/help.html': HELP, '/records.json': '[]', '/county.js': "addEventListener('helpline-exit', (event) => event.preventDefault());" } });
const minutes = Number(process.argv[2]); const seed = Number(process.argv[3]);
const context = await browser.newContext({ permissions: ['geolocation'], viewport: { width: 390, height: 844 } });
const page = await context.newPage(); page.setDefaultTimeout(4000);
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
const gc = async () => { for (let r = 0; r < 3; r++) { await session.send('HeapProfiler.collectGarbage'); await page.waitForTimeout(150); } };
const nodes = async () => { const { metrics } = await session.send('Performance.getMetrics'); const g = (n: string) => metrics.find((m) => m.name === n)?.value ?? 0; return [g('Nodes'), g('JSHeapUsedSize'), g('JSEventListeners')] as const; };
const snap = async (name: string) => { const s = createWriteStream(name); const on = ({ chunk }: any) => s.write(chunk); session.on('HeapProfiler.addHeapSnapshotChunk', on); await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false }); session.off('HeapProfiler.addHeapSnapshotChunk', on); await new Promise((r) => s.end(r)); };
await page.goto(`${site.origin}/help.html`);
const soak: Soak = { page, random: makeRandom(seed), setOffline: (x) => context.setOffline(x) };
await seeAll(soak, data);
await standStill(page); await gc(); const base = (await nodes())[0]; console.log('base', await nodes());
const start = Date.now(); let next = 0.4; let found = 0; const names = Object.keys(ACTIONS);
while ((Date.now() - start) / 60000 < minutes) {
  const name = soak.random.of(names);
  await ACTIONS[name]?.(soak).catch(() => {});
  if ((Date.now() - start) / 60000 < next) continue;
  await standStill(page); await gc();
  let n = await nodes(); console.log(((Date.now() - start) / 60000).toFixed(1), n.join(' '));
  if (n[0] > base * 1.3) {
    for (let i = 0; i < 5; i++) { await page.waitForTimeout(1500); await gc(); const m = await nodes(); console.log('   again', m.join(' ')); n = m; if (m[0] < base * 1.3) break; }
    if (n[0] > base * 1.3) { found++; await snap(`/tmp/leak-${found}.heapsnapshot`); const m = await nodes(); console.log('   after snapshot', m.join(' ')); if (found >= 2) break; }
  }
  next = (Date.now() - start) / 60000 + 0.4;
}
await browser.close(); await site.close(); process.exit(0);
