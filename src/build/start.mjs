/** Serves the demo for development and opens it in a browser where there is one to open. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

// Browsers refuse to run as root, and without a display there is nothing to open: the address is enough there.
const isRoot = process.getuid?.() === 0;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const canOpen = hasDisplay && !isRoot && !process.env.CI;

const server = await createServer({
  root: projectRoot,
  // Of all pages in the project Vite would look for what they import, and complain of those that are made for the built files.
  optimizeDeps: { entries: ['demo/**/*.html'] },
});
const demo = existsSync(join(server.config.root, 'index.html')) ? '/' : '/demo/';
await server.listen();
console.log(
  `\n  The demo is at ${new URL(demo, server.resolvedUrls?.local[0] ?? 'http://localhost:5173/').href}`,
);
console.log(
  `  Choose and copy in the workshop: ${new URL('/demo/workshop/index.html', server.resolvedUrls?.local[0] ?? 'http://localhost:5173/').href}`,
);
if (canOpen) {
  server.config.server.open = demo;
  server.openBrowser();
} else {
  console.log('  No browser can be opened from here: visit the address above.');
}
server.bindCLIShortcuts({ print: true });
