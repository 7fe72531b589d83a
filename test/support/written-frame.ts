import { type Frame, openFrame } from './frame.js';
import { waitFor } from './mount.js';

type Written = Window & { complaints?: string[]; causes?: string[] };

/**
 * A page written out by the test, and parsed as a browser parses any page. `FOLDER` in it is that of the built files,
 * below the prefix. (A document that is written takes its address from the page that writes.)
 */
export async function openWritten(head: string, body: string, prefix = ''): Promise<Frame> {
  const { page } = await openFrame('bare', prefix);
  const window = page.defaultView as unknown as Written;
  window.complaints = undefined;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script src="${prefix}/test/embed/pages/record.js"></script>${head}</head><body>${body}
</body></html>`;
  page.open();
  page.write(html.replaceAll('FOLDER', `${prefix}/dist/cdn`));
  page.close();
  await waitFor(() => window.complaints && page.readyState !== 'loading', 'the written page');
  return {
    page,
    complaints: (window.complaints ?? []) as string[],
    causes: (window.causes ?? []) as string[],
    get finder() {
      return page.querySelector('helpline-finder') as HTMLElement;
    },
  };
}
