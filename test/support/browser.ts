/** What a page cannot do to itself, done by the browser: real keys and real sizes. Alike in all engines. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Presses one key as a person would: `Tab`, `Enter`, `a`; `Shift+Tab` holds the first meanwhile. */
export async function pressKey(combination: string): Promise<void> {
  await executeServerCommand('press-keys', combination);
}

/** Types text into whatever has focus, one key at a time. */
export async function typeText(text: string): Promise<void> {
  await executeServerCommand('type-text', text);
}

/** Makes the page this large, in CSS pixels. Every test file starts at 800 × 600. */
export async function resizePage(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-page', { width, height });
}
