/** What a person does with the finder, in a browser that may be old: every step is a real tap or real typing. */
import type { OldPage } from './old-page.js';

/**
 * All that the finder does; some of it, with 911 and 988 there at every step; the host's links to 911 and 988; or less
 * than that, which nobody may get.
 */
export type Gets = 'the finder' | 'part of it' | 'the links' | 'less';

export interface Visit {
  readonly gets: Gets;
  /** What went wrong on the way to all of it. */
  readonly trouble: readonly string[];
}

/** Records of the county itself, as people write them. */
export const COUNTY_RECORDS = [
  {
    name: 'Cedar County Detox',
    region: 'OR',
    phone: '(503) 555-0142 x12',
    listedBy: 'Cedar County',
  },
];
export const HELP = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<h1>A county</h1>
<helpline-finder region="US-OR" src="/county.json" quick-exit><a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a></helpline-finder></html>`;

/** Words without what older engines cannot read: this runs in all of them. */
const FIND = `
  function visible(element) {
    var box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  }
  function all(selector) {
    var found = [];
    function look(root) {
      found = found.concat(Array.prototype.slice.call(root.querySelectorAll(selector)));
      Array.prototype.forEach.call(root.querySelectorAll('*'), function (one) {
        if (one.shadowRoot) look(one.shadowRoot);
      });
    }
    look(document);
    return found.filter(visible);
  }
  function named(selector, words) {
    return all(selector).filter(function (one) {
      return words.test(((one.getAttribute('aria-label') || '') + ' ' + one.textContent).replace(/\\s+/g, ' '));
    })[0];
  }
`;
const NUMBERS = ['911', '988'];
const MINUTE = 60_000;
const LINKS_WAIT = 5000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(page: OldPage, what: string, test: string, wait = MINUTE / 3): Promise<void> {
  const end = Date.now() + wait;
  while (!(await page.run(`${FIND} ${test}`))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(100);
  }
}

/** Taps what a person sees there, once it has stopped moving. Throws where something else is on top of it. */
async function tap(page: OldPage, selector: string, words: RegExp): Promise<void> {
  const what = `${selector} ${words}`;
  await until(page, what, `return !!named('${selector}', ${words})`);
  const where = `${FIND} var one = named('${selector}', ${words});
    if (!one) return '';
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    var box = one.getBoundingClientRect();
    return Math.round(box.left + box.width / 2) + ' ' + Math.round(box.top + box.height / 2);`;
  let last = '';
  for (let tries = 0; tries < 50; tries += 1) {
    const here = String(await page.run(where));
    if (here && here === last) break;
    last = here;
    await pause(100);
  }
  const [x = 0, y = 0] = last.split(' ').map(Number);
  const isOnTop = await page.run(`${FIND} var one = named('${selector}', ${words});
    var hit = document.elementFromPoint(${x}, ${y});
    while (hit && hit.shadowRoot && hit.shadowRoot.elementFromPoint(${x}, ${y}) !== hit) {
      var inner = hit.shadowRoot.elementFromPoint(${x}, ${y});
      if (!inner) break;
      hit = inner;
    }
    return !!hit && (one === hit || one.contains(hit));`);
  if (!isOnTop) throw new Error(`${what} is under something else`);
  await page.tap(x, y);
}

const linksAreThere = (page: OldPage): Promise<unknown> =>
  page.run(`${FIND} return ${JSON.stringify(NUMBERS)}.every(function (number) {
    var found = all('a[href="tel:' + number + '"]');
    return found.length > 0 && found[0].textContent.indexOf(number) >= 0;
  })`);

/** One step of a visit, and what must be seen after it. */
interface Step {
  readonly name: string;
  readonly act?: (page: OldPage) => Promise<void>;
  /** The body of a function in the page. */
  readonly seen: string;
}

const STEPS: readonly Step[] = [
  {
    name: 'the strip and every part that loads later',
    seen: `return all('.emergency a[href="tel:911"]').length === 1 && !!named('button', /Français/)`,
  },
  {
    name: 'a need',
    act: (page) => tap(page, '[part~=need]', /Get naloxone/),
    seen: `return !!named('h2', /[1-9].* to get help in Oregon/) && all('.card').length > 2`,
  },
  {
    name: 'a place',
    async act(page) {
      await tap(page, '.place-find input', /(?:)/);
      await page.type('97204');
      await tap(page, '.place-find button', /^ ?Find/);
    },
    seen: `return !!named('.card', / in Portland/)`,
  },
  {
    // Where a policy refuses every style sheet, there is no room for a map, and it says so.
    name: 'the map',
    act: (page) => tap(page, 'button', /Show the map/),
    seen: `if (!document.adoptedStyleSheets && named('.state', /The map did not load/)) return true;
      return all('.viewport path, .viewport canvas').length > 0`,
  },
  {
    name: 'a misspelt word',
    async act(page) {
      await tap(page, 'input[type=search]', /(?:)/);
      await page.type('nalaxone');
    },
    seen: `return !!named('.card', /naloxone/i)`,
  },
  {
    name: 'French',
    act: (page) => tap(page, 'button', /Français/),
    seen: `return !!named('.emergency', /Appeler le 911|Appelez le 911/i)`,
  },
];

/** Opens the page and does everything; where the finder does not come, looks for the links. */
export async function visit(page: OldPage, url: string): Promise<Visit> {
  const trouble: string[] = [];
  await page.goTo(url);
  await until(page, 'the page', `return document.readyState === 'complete'`, MINUTE);
  const isFinder = await until(
    page,
    'a finder',
    `var finder = document.querySelector('helpline-finder'); return !!finder.shadowRoot && all('.emergency').length > 0`,
    LINKS_WAIT,
  ).then(
    () => true,
    () => false,
  );
  if (!isFinder) {
    trouble.push(...page.errors);
    return { gets: (await linksAreThere(page)) ? 'the links' : 'less', trouble };
  }
  for (const { name, act, seen } of STEPS) {
    try {
      await act?.(page);
      await until(page, `what follows`, seen);
    } catch (error) {
      trouble.push(`${name}: ${(error as Error).message}`);
    }
    if (await linksAreThere(page)) continue;
    trouble.push(`${name}: 911 or 988 is gone`);
    return { gets: 'less', trouble };
  }
  trouble.push(...page.errors);
  return { gets: trouble.length === 0 ? 'the finder' : 'part of it', trouble };
}
