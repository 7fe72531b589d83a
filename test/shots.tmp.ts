import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium, projectRoot, serveSite } from './support/e2e.js';
const OUT = '/tmp/s15/shots'; mkdirSync(OUT, { recursive: true });
const page0 = (lang: string, region: string, extra = '', css = '') => `<!doctype html><html lang="${lang}" style="color-scheme: light dark"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Help</title><style>${css}</style><script>shifts=[];new PerformanceObserver((l)=>{for(const e of l.getEntries())if(!e.hadRecentInput)shifts.push([e.value.toFixed(4),...e.sources.map(s=>(s.node?.className||s.node?.nodeName)+' '+Math.round(s.previousRect.y)+'>'+Math.round(s.currentRect.y)+' h'+Math.round(s.currentRect.height))].join(' | '))}).observe({type:'layout-shift',buffered:true})</script><script type="module" src="/helpline-finder.js"></script><h1>County health</h1><div class="col"><helpline-finder region="${region}" ${extra}></helpline-finder></div></html>`;
const pages: Record<string, string> = {};
for (const l of ['en', 'fr', 'es']) for (const r of ['US-OR', 'US-FL', 'CA-QC', 'US-IL', 'US-AK', 'US', 'CA-NU', 'US-WY', 'US-TX']) pages[`/${l}-${r}.html`] = page0(l, r);
pages['/col.html'] = page0('en', 'US-OR', '', '.col{width:280px;border:1px solid #999}');
pages['/exit.html'] = page0('en', 'US-OR', 'quick-exit="https://weather.gov"');
const site = await serveSite(join(projectRoot, 'dist', 'cdn'), { pages });
const browser = await openChromium({ TZ: 'America/Chicago' });
type Opt = { w: number; h: number; dark?: boolean; zoom?: number; forced?: boolean; dpr?: number; reduced?: boolean; full?: boolean };
export async function open(path: string, o: Opt) {
  const context = await browser.newContext({ viewport: { width: o.w, height: o.h }, colorScheme: o.dark ? 'dark' : 'light', forcedColors: o.forced ? 'active' : 'none', reducedMotion: o.reduced ? 'reduce' : 'no-preference', hasTouch: o.w < 600 });
  const page = await context.newPage();
  page.on('console', (m) => console.log(path, m.type(), m.text()));
  await page.goto(site.origin + path);
  if (o.zoom) await page.evaluate((z) => { document.documentElement.style.fontSize = `${z}%`; }, o.zoom);
  await page.waitForFunction(() => { const r = document.querySelector('helpline-finder')?.shadowRoot; return r?.querySelector('.languages') && !r.querySelector('.loading'); }, undefined, { timeout: 15000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200);
  return { page, context };
}
export const shot = async (page: any, name: string, full = false) => { await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: full }); };
const main = (await import(process.argv[2]!)).default;
await main({ open, shot, site, browser });
await browser.close(); await site.close();
