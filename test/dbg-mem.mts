import { join } from 'node:path';
import { openChromium, projectRoot, serveSite } from './support/e2e.js';

const site = await serveSite(join(projectRoot, 'dist/cdn'), {
  pages: {
    '/help.html': `<!doctype html><html lang="en"><title>Help</title><script type="module" src="/helpline-finder.js"></script><helpline-finder region="US-OR" ${process.argv[2] ?? ''}></helpline-finder></html>`,
  },
});
const b = await openChromium();
const page = await b.newPage();
const s = await page.context().newCDPSession(page);
await s.send('Performance.enable');
await page.goto(site.origin + '/help.html');
await page.getByRole('button', { name: 'Use my location' }).waitFor();
for (let i = 0; i < 6; i++) {
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      document.querySelector('helpline-finder')?.remove();
      const f = document.createElement('helpline-finder');
      f.setAttribute('region', 'US-OR');
      document.body.append(f);
      await (f as any).updateComplete;
      await new Promise((r) => setTimeout(r));
    }
  }, 250);
  await page.waitForTimeout(1500);
  for (let r = 0; r < 3; r++) {
    await s.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { metrics } = await s.send('Performance.getMetrics');
  console.log(
    i,
    metrics
      .filter((m) => /JSHeapUsed|Nodes|Listeners/.test(m.name))
      .map((m) => m.name + ' ' + m.value)
      .join(', '),
  );
}
await b.close();
await site.close();
