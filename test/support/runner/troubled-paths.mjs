/**
 * Serves any file of the project once more under a prefix where the network is bad. WORD is part of the paths meant,
 * TOKEN any word that keeps one test's requests apart from another's.
 *
 *     /flaky/2-TOKEN/WORD/path   the first two requests for paths with WORD get an error
 *     /cut/2-TOKEN/WORD/path     the first two get half a file; `empty`: nothing; `html`: a page that says 200; `stale`:
 *                                a file of another build
 *     /failures/2-TOKEN          how many requests got one
 *     /heal/2-TOKEN              from here on none gets one
 *     /moved/HOST/path           leads on to the same path at another host
 *     /held/TOKEN/WORD/path      requests for paths with WORD wait until somebody asks for /release/TOKEN
 */
const failures = new Map();
const gates = new Map();

function gateOf(token) {
  if (!gates.has(token)) gates.set(token, makeGate());
  return gates.get(token);
}

function makeGate() {
  let resolve;
  const promise = new Promise((open) => {
    resolve = open;
  });
  return { promise, resolve };
}

const SPOILT = {
  cut: ['text/javascript', 'export const listings = ['],
  empty: ['text/javascript', ''],
  html: ['text/html', '<!doctype html><title>Not here</title>'],
  stale: ['text/javascript', 'const{a}=globalThis["another build"];export{a as pack}'],
};

/** Whether this request is one of those that fail. */
function countFailure(key, most) {
  const before = failures.get(key) ?? 0;
  if (before >= most) return false;
  failures.set(key, before + 1);
  return true;
}

/** The Koa middleware for @web/test-runner. */
export async function serveTroubledPaths(context, next) {
  const release = /^\/release\/([\w-]+)$/.exec(context.path);
  if (release) {
    gateOf(release[1]).resolve();
    context.status = 204;
    return;
  }
  const moved = /^\/moved\/([^/]+)(\/.*)$/.exec(context.path);
  if (moved) {
    context.redirect(`http://${moved[1]}${moved[2]}`);
    return;
  }
  const counted = /^\/failures\/([\w-]+)$/.exec(context.path);
  if (counted) {
    context.set('cache-control', 'no-store');
    context.body = String(failures.get(counted[1]) ?? 0);
    return;
  }
  const heal = /^\/heal\/([\w-]+)$/.exec(context.path);
  if (heal) {
    failures.set(heal[1], Number.POSITIVE_INFINITY);
    context.status = 204;
    return;
  }
  const [, kind, token, word, path] =
    /^\/(flaky|held|cut|empty|html|stale)\/([\w-]+)\/([\w.-]+)(\/.*)$/.exec(context.path) ?? [];
  if (path) {
    const isMeant = path.includes(word);
    if (isMeant && kind === 'flaky' && countFailure(token, Number.parseInt(token, 10))) {
      // Past the test runner, which would have the browser keep even an error for a year.
      context.respond = false;
      context.res.writeHead(503, { 'cache-control': 'no-store' }).end();
      return;
    }
    const spoilt = isMeant && SPOILT[kind];
    if (spoilt && countFailure(token, Number.parseInt(token, 10))) {
      const [type, text] = spoilt;
      context.respond = false;
      context.res.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
      return;
    }
    if (isMeant && kind === 'held') await gateOf(token).promise;
    context.url = path + context.search;
  }
  await next();
}
