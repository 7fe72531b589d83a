/** Serves the demo for development and opens it in a browser where there is one to open. */
import { createServer } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

// Browsers refuse to run as root, and without a display there is nothing to open: the address is enough there.
const isRoot = process.getuid?.() === 0;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const canOpen = hasDisplay && !isRoot && !process.env.CI;

const DEMO = '/demo/';
const WORKSHOP = '/demo/workshop/index.html';
/** What a person tries first, by what is there. */
const LEADS = { '/': DEMO, '/workshop': WORKSHOP, '/workshop/': WORKSHOP };

const leads = {
  name: 'leads',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const page = LEADS[request.url];
      if (!page) return next();
      response.writeHead(302, { location: page }).end();
    });
  },
};

const server = await createServer({
  root: projectRoot,
  plugins: [leads],
  // Of all pages in the project Vite would look for what they import, and complain of those that are made for the built files.
  optimizeDeps: { entries: ['demo/**/*.html'] },
});
await server.listen();
const at = (page) => new URL(page, server.resolvedUrls?.local[0] ?? 'http://localhost:5173/').href;
console.log(`\n  The demo is at ${at(DEMO)}`);
console.log(`  Choose and copy in the workshop: ${at(WORKSHOP)}`);
if (canOpen) {
  server.config.server.open = DEMO;
  server.openBrowser();
} else {
  console.log('  No browser can be opened from here: visit the address above.');
}
server.bindCLIShortcuts({ print: true });
