import { expect } from '@open-wc/testing';
import {
  cardNames,
  findByRole,
  findCard,
  findMyLocation,
  press,
  takeNeedBack,
} from '../support/finder-page.js';
import { closeFrames, type Frame, openFrame } from '../support/frame.js';
import { outlastAnnouncers, said, spokenOn } from '../support/listen.js';
import { settle, waitFor } from '../support/mount.js';
import { sampleRecord } from '../support/sample-data.js';
import { getByRole, queryByRole } from '../support/shadow.js';

const PACKAGES = '/test/embed/frameworks/node_modules';
const MADE = '/test/output/frameworks';

type Props = Readonly<Record<string, unknown>>;

/** What test/embed/frameworks/*.js give each page. */
interface Framework {
  mount(target: Element, props: Props): Mounted;
  /** What the framework's server writes. */
  serve(props: Props): Promise<string>;
  hydrate(target: Element, props: Props): Mounted;
}

interface Mounted {
  set(props: Props): void;
  unmount(): void;
}

type Stage = Window & {
  framework: Framework;
  Idiomorph: { morph(old: Element, next: string, options?: object): void };
  htmx: {
    ajax(verb: string, path: string, target: object): Promise<void>;
    process(root: Element): void;
  };
  Turbo: { renderStreamMessage(message: string): void; session: { drive: boolean } };
  jQuery: (what: unknown) => Record<string, (...values: unknown[]) => never>;
};

async function openStage(
  ...scripts: string[]
): Promise<Frame & { stage: HTMLElement; view: Stage }> {
  const frame = await openFrame('stage');
  for (const src of scripts) {
    const script = Object.assign(frame.page.createElement('script'), { src, async: false });
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${src} did not load.`));
    });
    frame.page.head.append(script);
    await loaded;
  }
  const stage = frame.page.querySelector('#stage') as HTMLElement;
  return Object.assign(frame, { stage, view: frame.page.defaultView as unknown as Stage });
}

const TAG = (region: string, inside = '<a href="tel:911">Call 911</a>'): string =>
  `<helpline-finder id="finder" region="${region}">${inside}</helpline-finder>`;

/** The numbers, and that they can be tapped. */
async function expectNumbers(finder: Element): Promise<void> {
  for (const [name, href] of [
    ['Call 911', 'tel:911'],
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
  ] as const) {
    const link = await findByRole(finder, 'link', name);
    expect(link.getAttribute('href')).to.equal(href);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  }
}

/** Chooses a need, and hears one count in one region of the finder that stands there now. */
async function expectOneCount(page: Document, need: string): Promise<void> {
  const finder = page.querySelector('helpline-finder') as HTMLElement;
  // What comes later has records of its own, and makes another count.
  await waitFor(() => finder.shadowRoot?.querySelector('.language-slot > *'), 'what comes later');
  // A need is taken back before another is chosen: a count of its own.
  await takeNeedBack(finder);
  await outlastAnnouncers();
  const heard: string[] = [];
  let last = said(page);
  const watch = new MutationObserver(() => {
    const words = said(page);
    // The same words after none are said once more.
    if (words && last !== words) heard.push(words);
    last = words;
  });
  watch.observe(page.body, { childList: true, subtree: true, characterData: true });
  await press(finder, 'button', need);
  await waitFor(() => heard.length > 0, 'the count to be said');
  await outlastAnnouncers();
  watch.disconnect();
  expect(heard, heard.join('; ')).to.have.length(1);
  expect(heard[0]).to.match(/^\d+ ways? to get help$/);
  expect(spokenOn(page)).to.have.length(1);
}

const finderIn = (page: Document): HTMLElement =>
  page.querySelector('helpline-finder') as HTMLElement;

for (const name of ['React 19', 'Vue 3', 'Svelte 5']) {
  describe(`a finder that ${name} draws`, () => {
    const script = `${MADE}/${name.split(' ')[0]?.toLowerCase()}.js`;
    afterEach(closeFrames);

    it('keeps its numbers while attributes, properties and children change, and says each count once', async () => {
      const { page, stage, view, complaints } = await openStage(script);
      const mounted = view.framework.mount(stage, { region: 'US-OR' });
      await findByRole(page, 'heading', 'In Oregon');
      await findMyLocation(page);
      const finder = finderIn(page);
      await expectOneCount(page, 'Get naloxone');
      mounted.set({ region: 'US-OR', words: 'Dial 911' });
      await waitFor(() => finder.querySelector('a')?.textContent === 'Dial 911', 'other words');
      await settle(finder);
      expect(finderIn(page) === finder).to.equal(true);
      expect(getByRole(page, 'button', 'Get naloxone').getAttribute('aria-pressed')).to.equal(
        'true',
      );
      await expectOneCount(page, 'Treatment');
      mounted.set({ region: 'US-TX', words: 'Dial 911' });
      await findByRole(page, 'heading', /ways? to get help in Texas$/);
      await expectNumbers(finder);
      mounted.set({
        region: 'US-TX',
        records: [
          sampleRecord({
            id: 'us-tx-own',
            name: { en: 'A line of ours' },
            kinds: ['treatment'],
            regions: ['US-TX'],
          }),
        ],
      });
      await findCard(finder, 'A line of ours');
      mounted.set({ region: 'US-TX', lang: 'fr' });
      await findByRole(finder, 'link', 'Appeler le 911');
      mounted.unmount();
      await waitFor(() => finderIn(page) === null, 'the finder to go');
      await outlastAnnouncers();
      expect(complaints).to.deep.equal([]);
    });

    if (name === 'Svelte 5') return;
    it('is taken over from the server late, after it has spoken, with nothing to mend', async () => {
      const { page, stage, view, complaints } = await openStage(script);
      stage.innerHTML = await view.framework.serve({ region: 'US-OR' });
      await findByRole(page, 'heading', 'In Oregon');
      const finder = finderIn(page);
      await expectOneCount(page, 'Get naloxone');
      const mounted = view.framework.hydrate(stage, { region: 'US-OR' });
      await outlastAnnouncers();
      expect(complaints).to.deep.equal([]);
      expect(finderIn(page) === finder).to.equal(true);
      expect(getByRole(page, 'button', 'Get naloxone').getAttribute('aria-pressed')).to.equal(
        'true',
      );
      await expectOneCount(page, 'Treatment');
      mounted.set({ region: 'US-OR', words: 'Dial 911' });
      await waitFor(() => finder.querySelector('a')?.textContent === 'Dial 911', 'other words');
      await expectOneCount(page, 'Get naloxone');
      expect(complaints).to.deep.equal([]);
    });

    it('is taken over from the server as it stands, with nothing to mend', async () => {
      const { page, stage, view, complaints } = await openStage(script);
      stage.innerHTML = await view.framework.serve({ region: 'US-OR' });
      await findByRole(page, 'heading', 'In Oregon');
      const finder = finderIn(page);
      const mounted = view.framework.hydrate(stage, { region: 'US-OR' });
      await outlastAnnouncers();
      expect(finderIn(page) === finder).to.equal(true);
      await expectOneCount(page, 'Get naloxone');
      mounted.set({ region: 'US-OR', words: 'Dial 911' });
      await waitFor(() => finder.querySelector('a')?.textContent === 'Dial 911', 'other words');
      await expectOneCount(page, 'Treatment');
      await expectNumbers(finder);
      expect(complaints).to.deep.equal([]);
    });
  });
}

describe('a finder that is morphed', () => {
  afterEach(closeFrames);

  it('by idiomorph keeps what a person chose, and says each count once', async () => {
    const { page, stage, view, complaints } = await openStage(`${MADE}/plain.js`);
    stage.innerHTML = TAG('US-OR');
    await findByRole(page, 'heading', 'In Oregon');
    const finder = finderIn(page);
    await expectOneCount(page, 'Get naloxone');
    for (const inside of ['<a href="tel:911">Dial 911</a>', '', '<b>Call 911</b> or 988']) {
      view.Idiomorph.morph(stage, TAG('US-OR', inside), { morphStyle: 'innerHTML' });
      expect(finderIn(page) === finder).to.equal(true);
      await expectNumbers(finder);
      await expectOneCount(page, 'Treatment');
      await expectOneCount(page, 'Get naloxone');
    }
    view.Idiomorph.morph(stage, TAG('US-TX'), { morphStyle: 'innerHTML' });
    await findByRole(page, 'heading', /ways? to get help in Texas$/);
    await expectNumbers(finder);
    view.Idiomorph.morph(stage, '<p>Gone</p>', { morphStyle: 'innerHTML' });
    await outlastAnnouncers();
    expect(complaints).to.deep.equal([]);
  });

  it('by Turbo, replaced and taken away, has its numbers each time', async () => {
    const { page, stage, view, complaints } = await openStage(
      `${PACKAGES}/@hotwired/turbo/dist/turbo.es2017-umd.js`,
    );
    stage.innerHTML = TAG('US-OR');
    await findByRole(page, 'heading', 'In Oregon');
    const finder = finderIn(page);
    await expectOneCount(page, 'Get naloxone');
    const stream = (action: string, html: string): void =>
      view.Turbo.renderStreamMessage(
        `<turbo-stream ${action} target="stage"><template>${html}</template></turbo-stream>`,
      );
    stream('action="update" method="morph"', TAG('US-OR', '<a href="tel:911">Dial 911</a>'));
    await waitFor(
      () => finderIn(page)?.querySelector('a')?.textContent === 'Dial 911',
      'the morph',
    );
    expect(finderIn(page) === finder).to.equal(true);
    await expectOneCount(page, 'Treatment');
    await expectNumbers(finder);
    stream('action="update"', TAG('US-TX'));
    await findByRole(page, 'heading', 'In Texas');
    expect(finderIn(page) === finder).to.equal(false);
    await expectNumbers(finderIn(page));
    await expectOneCount(page, 'Treatment');
    stream('action="update"', '');
    await waitFor(() => finderIn(page) === null, 'the finder to go');
    await outlastAnnouncers();
    expect(complaints).to.deep.equal([]);
  });

  it('by htmx, swapped in and out, has its numbers each time', async () => {
    const { page, stage, view, complaints } = await openStage(
      `${PACKAGES}/htmx.org/dist/htmx.min.js`,
    );
    stage.innerHTML = TAG('US-OR');
    await findByRole(page, 'heading', 'In Oregon');
    await expectOneCount(page, 'Get naloxone');
    await view.htmx.ajax('GET', '/test/embed/pages/piece.html', {
      target: '#stage',
      swap: 'innerHTML',
    });
    await findByRole(page, 'heading', 'In Texas');
    await expectNumbers(finderIn(page));
    await expectOneCount(page, 'Treatment');
    await view.htmx.ajax('GET', '/test/embed/pages/piece.html', {
      target: '#piece',
      swap: 'delete',
    });
    await waitFor(() => finderIn(page) === null, 'the finder to go');
    await outlastAnnouncers();
    expect(complaints).to.deep.equal([]);
  });
});

describe('a finder beside an old library', () => {
  afterEach(closeFrames);

  it('jQuery 1.12: written, cloned, detached, emptied and removed', async () => {
    const { page, stage, view, complaints } = await openStage(
      `${PACKAGES}/jquery/dist/jquery.min.js`,
    );
    const $ = view.jQuery;
    ($(stage) as never as { html(text: string): void }).html(TAG('US-OR'));
    await findByRole(page, 'heading', 'In Oregon');
    await expectOneCount(page, 'Get naloxone');
    const wrapped = $(finderIn(page)) as never as Record<
      string,
      (...values: unknown[]) => typeof wrapped
    >;
    wrapped.attr?.('region', 'US-TX');
    await findByRole(page, 'heading', /ways? to get help in Texas$/);
    wrapped.detach?.();
    wrapped.appendTo?.(stage);
    await expectNumbers(finderIn(page));
    wrapped.empty?.();
    await expectOneCount(page, 'Treatment');
    wrapped.hide?.();
    wrapped.show?.();
    await expectNumbers(finderIn(page));
    const copy = wrapped.clone?.(true);
    wrapped.remove?.();
    copy?.appendTo?.(stage);
    await findByRole(page, 'heading', 'In Texas');
    await expectNumbers(finderIn(page));
    await expectOneCount(page, 'Treatment');
    expect(complaints).to.deep.equal([]);
  });

  for (const [name, script] of [
    ['Prototype 1.7', `${MADE}/prototype.js`],
    ['MooTools 1.4', `${MADE}/mootools.js`],
  ] as const) {
    it(`${name}: every part works`, async function () {
      // On npm no more; Debian has it.
      if (!(await fetch(script, { method: 'HEAD' })).ok) this.skip();
      const frame = await openFrame('bare');
      const { page, complaints } = frame;
      const add = (attributes: object): Promise<unknown> => {
        const element = Object.assign(page.createElement('script'), attributes);
        page.head.append(element);
        return new Promise((resolve) => element.addEventListener('load', resolve));
      };
      // Before the finder, as it is on the pages that have it.
      await add({ src: script, async: false });
      page.body.insertAdjacentHTML('beforeend', TAG('US-OR'));
      await add({ src: '/dist/cdn/helpline-finder.js', type: 'module' });
      await findByRole(page, 'heading', 'In Oregon');
      const finder = finderIn(page);
      await findMyLocation(page);
      await expectNumbers(finder);
      await expectOneCount(page, 'Get naloxone');
      (finder as HTMLElement & { records: unknown }).records = [
        sampleRecord({ id: 'us-or-own', name: { en: 'A line of ours' }, kinds: ['naloxone'] }),
      ];
      await findCard(finder, 'A line of ours');
      const field = getByRole<HTMLInputElement>(finder, 'searchbox');
      field.value = 'nalaxone in Tulsa';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await findByRole(page, 'heading', /Oklahoma/);
      await waitFor(() => cardNames(finder).length > 0, 'cards');
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      (await findByRole(finder, 'button', 'Show the map')).click();
      await findByRole(finder, 'button', 'Zoom in');
      finder.setAttribute('lang', 'fr');
      await findByRole(finder, 'link', 'Appeler le 911');
      expect(queryByRole(finder, 'link', 'Appeler le 988')).to.exist;
      expect(complaints.filter((line) => !/mootools|prototype/i.test(line))).to.deep.equal([]);
    });
  }
});
