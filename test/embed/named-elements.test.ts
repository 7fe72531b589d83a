import { expect } from '@open-wc/testing';
import { closeDevices, expectNumbers, expectWorking, openDevice } from '../support/device.js';
import { choose, findByRole } from '../support/finder-page.js';
import { closeFrames, openFrame } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getByRole } from '../support/shadow.js';

/** With these the test itself looks at the page. */
const OURS = ['constructor', 'defaultView', 'querySelector', 'querySelectorAll', 'readyState'];

/** What a document has and can do, from the class of it to that of any target of events. */
function membersOf(page: Document): string[] {
  const members = new Set<string>();
  for (let owner = Object.getPrototypeOf(page); owner?.constructor !== undefined; ) {
    if (Object.getPrototypeOf(owner) === null) break;
    for (const name of Object.getOwnPropertyNames(owner)) members.add(name);
    owner = Object.getPrototypeOf(owner);
  }
  return [...members];
}

describe('a page whose pictures are named as what a document has', () => {
  afterEach(closeDevices);
  afterEach(closeFrames);

  it('shows every number, and lets buttons, search and regions work', async () => {
    const frame = await openDevice(({ document }) => {
      const members = membersOf(document).filter((name) => !OURS.includes(name));
      expect(members).to.include.members(['createComment', 'importNode', 'head', 'baseURI']);
      const pictures = members.map((name) =>
        Object.assign(document.createElement('img'), { name, alt: '' }),
      );
      document.head.append(...pictures);
      expect(document.createElement).to.be.an.instanceOf(document.defaultView?.HTMLImageElement);
    });
    await expectNumbers(frame);
    await choose(frame.finder, 'Where', 'Vermont');
    await findByRole(frame.page, 'heading', 'In Vermont');
    await choose(frame.finder, 'Where', 'Oregon');
    await expectWorking(frame);
  });

  it('gets its finder from the one classic script tag', async () => {
    const { page, complaints } = await openFrame('named');
    expect(page.querySelector).to.be.an.instanceOf(page.defaultView?.HTMLImageElement);
    const look = (): Element | null =>
      Document.prototype.querySelector.call(page, 'helpline-finder');
    const finder = await waitFor(look, 'the finder');
    await findByRole(finder, 'heading', 'In Texas');
    expect(getByRole(finder, 'link', 'Call 911').getAttribute('href')).to.equal('tel:911');
    expect(complaints).to.deep.equal([]);
  });
});

describe('a finder in a form with fields named as what a form has', () => {
  afterEach(closeFrames);

  it('shows every number, says each count, and lets buttons, search and regions work', async () => {
    const frame = await openFrame('in-form');
    expect(frame.finder.parentElement?.matches).to.be.an.instanceOf(
      frame.page.defaultView?.HTMLInputElement,
    );
    await expectNumbers(frame);
    await choose(frame.finder, 'Where', 'Vermont');
    await findByRole(frame.page, 'heading', 'In Vermont');
    await waitFor(
      () =>
        [...frame.page.querySelectorAll('body > [role=status]')].some(
          (region) => region.textContent,
        ),
      'the count to be said',
    );
    await choose(frame.finder, 'Where', 'Oregon');
    await expectWorking(frame);
  });
});
