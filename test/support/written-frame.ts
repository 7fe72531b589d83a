import { type Frame, openFrame } from './frame.js';
import { waitFor } from './mount.js';

type Written = Window & { complaints?: string[]; causes?: string[] };

/** What arrives of a page that is slow: the rest of it, and when. */
interface Rest {
  readonly body: string;
  readonly after: (page: Document) => Promise<unknown>;
}

/**
 * A page written out by the test, and parsed as a browser parses any page. `FOLDER` in it is that of the built files,
 * below the prefix. (A document that is written takes its address from the page that writes.)
 */
export async function openWritten(
  head: string,
  body: string,
  prefix = '',
  rest?: Rest,
): Promise<Frame> {
  const { page } = await openFrame('bare', prefix);
  const window = page.defaultView as unknown as Written;
  window.complaints = undefined;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script src="${prefix}/test/embed/pages/record.js"></script>${head}</head><body>${body}`;
  page.open();
  page.write(html.replaceAll('FOLDER', `${prefix}/dist/cdn`));
  await rest?.after(page);
  page.write(`${rest?.body ?? ''}\n</body></html>`);
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
