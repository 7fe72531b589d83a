/**
 * The script tag that runs now. A form field named "currentScript" can shadow the property (DOM clobbering), a module
 * has none, and an optimiser may have joined or inlined the file: then the tag that names the file counts.
 */
export function ownScript(file: string): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript;
  return document.querySelector<HTMLScriptElement>(`script[src*="/${file}"]`) ?? undefined;
}
