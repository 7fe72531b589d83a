/** The page on which the journeys are played: the built files, a region that never changes, and a clock that stands still. */
import { type Site, serveSite } from '../../support/e2e.js';
import { CDN, fixtureChunk, NOW } from '../transcript.js';

/** Before the finder loads: it is always this Tuesday noon. */
const CLOCK = `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [${NOW.getTime()}])); }
    static now() { return ${NOW.getTime()}; }
  };
}`;

const page = (language: string, title: string): string => `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8" />
  <title>${title}</title>
  <script>${CLOCK}</script>
  <script type="module" src="/helpline-finder.js"></script>
  <h1>${title}</h1>
  <helpline-finder region="US-VT" report-href="mailto:web@county.example" quick-exit></helpline-finder>
  <script>
    // Another page of this site: what a person leaves for is on the web.
    document.addEventListener('helpline-exit', (event) => {
      event.preventDefault();
      location.replace('/elsewhere.html');
    });
  </script>
</html>`;

/** Serves `/en.html`, `/fr.html` and `/es.html`. */
export function serveSpeechPages(): Promise<Site> {
  return serveSite(CDN, {
    pages: {
      '/en.html': page('en', 'Help'),
      '/fr.html': page('fr', 'Aide'),
      '/es.html': page('es', 'Ayuda'),
      '/elsewhere.html':
        '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>',
      ...fixtureChunk(),
    },
  });
}
