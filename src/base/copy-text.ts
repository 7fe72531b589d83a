/**
 * Puts text on the clipboard. Resolves to false where the browser refuses (an insecure page, an iframe
 * without permission), so that the person can be told to select it by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
