/**
 * A test page sends its results as structured clones. An assertion that failed keeps what it compared, and an element or a
 * function cannot be cloned: nothing would be sent at all, and the run would wait for that page until it gives up.
 */
const SCRIPT = '/__web-dev-server__web-socket.js';
const CLONE = 'structuredClone(obj)';

/** A clone in which a string stands for what cannot be cloned. Runs in the page: it may use nothing from outside. */
function cloneOrSay(value, around = []) {
  try {
    return structuredClone(value);
  } catch {
    if (around.includes(value)) return '[Circular]';
    const clone = (part) => cloneOrSay(part, [...around, value]);
    if (Array.isArray(value)) return value.map(clone);
    const isPlain = value && [Object.prototype, null].includes(Object.getPrototypeOf(value));
    if (!isPlain) return String(value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clone(part)]));
  }
}

/** The plugin for @web/test-runner. */
export const sendableResults = {
  name: 'sendable-results',
  transform({ path, body }) {
    if (path !== SCRIPT) return undefined;
    if (!body.includes(CLONE)) throw new Error(`${SCRIPT} no longer has ${CLONE}.`);
    return { body: `${body.replace(CLONE, 'cloneOrSay(obj)')}\n${cloneOrSay}` };
  },
};
