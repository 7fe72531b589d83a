/** Serves any file of the project once more under a prefix, with a strict content security policy. */

const STRICT = "default-src 'none'; script-src 'self'";

/** Path prefix to policy: `/csp/demo/index.html` is `/demo/index.html` on a county's strict server. */
export const POLICIES = {
  '/csp/': STRICT,
  '/csp-trusted/': `${STRICT}; require-trusted-types-for 'script'`,
  '/csp-lit/': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
  '/csp-others/': `${STRICT}; require-trusted-types-for 'script'; trusted-types default dompurify`,
  '/csp-nonce/': "default-src 'none'; script-src 'nonce-county'",
  '/csp-dynamic/': "default-src 'none'; script-src 'nonce-county' 'strict-dynamic'",
};

/** The Koa middleware for @web/test-runner. */
export async function servePolicyPages(context, next) {
  const prefix = Object.keys(POLICIES).find((start) => context.path.startsWith(start));
  if (prefix) context.url = context.url.slice(prefix.length - 1);
  await next();
  // Last of all: the test runner keeps an answer with its headers, and would give one policy's to the other's page.
  if (prefix) context.set('Content-Security-Policy', POLICIES[prefix]);
  else context.remove('Content-Security-Policy');
}
