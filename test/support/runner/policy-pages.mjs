/** Serves any file of the project once more under a prefix, with a strict content security policy or other headers. */
import { createHash } from 'node:crypto';

const STRICT = "default-src 'none'; script-src 'self'";

/** The inline scripts of a page as it is served: for an engine that it takes to be old, the test runner writes them anew. */
function hashesOf(page) {
  return [...String(page).matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
}

/** Path prefix to policy: `/csp/demo/index.html` is `/demo/index.html` on a county's strict server. */
export const POLICIES = {
  '/csp/': STRICT,
  '/csp-trusted/': `${STRICT}; require-trusted-types-for 'script'`,
  '/csp-lit/': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
  '/csp-others/': `${STRICT}; require-trusted-types-for 'script'; trusted-types default dompurify`,
  '/csp-nonce/': "default-src 'none'; script-src 'nonce-county'",
  '/csp-dynamic/': "default-src 'none'; script-src 'nonce-county' 'strict-dynamic'",
  '/csp-hash/': STRICT,
  '/csp-hash-dynamic/': "default-src 'none'; script-src 'strict-dynamic'",
};

/** Pages that let no other origin see them, and load from none that does not say it may be loaded. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What a frame without an origin of its own asks for needs this, as module scripts from elsewhere do. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** Headers by path prefix, beside the policies. */
const HEADERS = { '/isolated/': ISOLATED, '/open/': OPEN };

/** The Koa middleware for @web/test-runner. */
export async function servePolicyPages(context, next) {
  const prefix = [...Object.keys(POLICIES), ...Object.keys(HEADERS)].find((start) =>
    context.path.startsWith(start),
  );
  if (prefix) context.url = context.url.slice(prefix.length - 1);
  await next();
  // Last of all: the test runner keeps an answer with its headers, and would give one policy's to the other's page.
  const hashes = prefix?.startsWith('/csp-hash') ? hashesOf(context.body) : '';
  if (POLICIES[prefix]) context.set('Content-Security-Policy', POLICIES[prefix] + hashes);
  else context.remove('Content-Security-Policy');
  for (const headers of Object.values(HEADERS)) {
    for (const name of Object.keys(headers)) context.remove(name);
  }
  for (const [name, value] of Object.entries(HEADERS[prefix] ?? {})) context.set(name, value);
}
