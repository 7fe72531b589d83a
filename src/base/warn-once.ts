const warned = new Set<string>();

/** Tells the embedder once about each cause; the person never notices. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  // Some pages leave `log` of the console, or nothing.
  console?.warn?.(`<helpline-finder> ${message}`);
}
