/** Serves any file of the project once more under a prefix, with a strict content security policy or other headers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STRICT = "default-src 'none'; script-src 'self'";

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The inline scripts of a page of test/embed/pages, as a policy of hashes names them. */
function hashesOf(name) {
  const page = readFileSync(join(ROOT, 'test/embed/pages', `${name}.html`), 'utf8');
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}

/** Path prefix to policy: `/csp/demo/index.html` is `/demo/index.html` on a county's strict server. */
export const POLICIES = {
  '/csp/': STRICT,
  '/csp-trusted/': `${STRICT}; require-trusted-types-for 'script'`,
  '/csp-lit/': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
  '/csp-others/': `${STRICT}; require-trusted-types-for 'script'; trusted-types default dompurify`,
  '/csp-nonce/': "default-src 'none'; script-src 'nonce-county'",
  '/csp-dynamic/': "default-src 'none'; script-src 'nonce-county' 'strict-dynamic'",
  '/csp-hash/': `default-src 'none'; script-src 'self' ${hashesOf('hash')}`,
};

/** Pages that let no other origin see them, and load from none that does not say it may be loaded. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The Koa middleware for @web/test-runner. */
export async function servePolicyPages(context, next) {
  const prefix = [...Object.keys(POLICIES), '/isolated/'].find((start) =>
    context.path.startsWith(start),
  );
  if (prefix) context.url = context.url.slice(prefix.length - 1);
  await next();
  // Last of all: the test runner keeps an answer with its headers, and would give one policy's to the other's page.
  if (POLICIES[prefix]) context.set('Content-Security-Policy', POLICIES[prefix]);
  else context.remove('Content-Security-Policy');
  for (const [name, value] of Object.entries(ISOLATED)) {
    if (prefix === '/isolated/') context.set(name, value);
    else context.remove(name);
  }
}
