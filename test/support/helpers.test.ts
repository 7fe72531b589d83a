import { expect, html } from '@open-wc/testing';
import { expectAccessible } from './axe.js';
import { pressKey, resizePage, typeText } from './browser.js';
import { expectQuietConsole, recordConsole } from './console.js';
import { mount, waitFor } from './mount.js';
import { itOnce } from './once.js';
import { getByRole } from './shadow.js';

async function messageOf(failing: Promise<unknown>): Promise<string> {
  try {
    await failing;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

function describeNothing(): void {}

describe('the helpers', () => {
  // All rules of axe run in one engine.
  itOnce('names the rule and the element that axe finds wanting', async () => {
    const good = await mount(html`<main><button>Call</button></main>`);
    await expectAccessible(good);
    const bad = await mount(html`<main><button id="silent"></button></main>`);
    expect(await messageOf(expectAccessible(bad))).to.match(
      /button-name \(critical\)[\s\S]*#silent/,
    );
  });

  it('notices faint text', async () => {
    const faint = await mount(html`<p style="color: #bbb; background: #fff">Call</p>`);
    expect(await messageOf(expectAccessible(faint))).to.include('color-contrast');
  });

  it('hears errors and warnings, and gives the console back', async () => {
    const before = console.warn;
    const record = recordConsole();
    console.warn('one');
    setTimeout(() => {
      throw new Error('two');
    });
    await waitFor(() => record.messages.length > 1, 'the uncaught error');
    record.stop();
    expect(record.messages[0]).to.equal('warn: one');
    expect(record.messages[1]).to.match(/^uncaught: .*two/);
    expect(console.warn).to.equal(before);
  });

  it('fails when the console is not quiet', async () => {
    expect(await messageOf(expectQuietConsole(() => console.error('loud')))).to.include('loud');
    expect(await messageOf(expectQuietConsole(() => undefined))).to.equal('');
  });

  it('gives the page true focus and true keys', async () => {
    const form = await mount(html`<form><input aria-label="A" /><input aria-label="B" /></form>`);
    let focused = 0;
    getByRole(form, 'textbox', 'B').addEventListener('focus', () => {
      focused += 1;
    });
    getByRole(form, 'textbox', 'A').focus();
    await pressKey('Tab');
    await typeText('on é');
    await pressKey('Shift+Tab');
    await typeText('x');
    expect(document.hasFocus()).to.equal(true);
    expect(focused).to.equal(1);
    expect(getByRole<HTMLInputElement>(form, 'textbox', 'B').value).to.equal('on é');
    expect(getByRole<HTMLInputElement>(form, 'textbox', 'A').value).to.equal('x');
  });

  it('makes the page as narrow as a phone', async () => {
    await resizePage(320, 640);
    await waitFor(() => innerWidth === 320, 'the narrow page');
    await resizePage(800, 600);
    await waitFor(() => innerWidth === 800, 'the wide page');
  });

  it('serves any page with a strict policy under /csp/', async () => {
    const plain = await fetch('/LICENSE');
    const strict = await fetch('/csp/LICENSE');
    const trusted = await fetch('/csp-trusted/LICENSE');
    expect(plain.headers.get('content-security-policy')).to.equal(null);
    expect(strict.headers.get('content-security-policy')).to.equal(
      "default-src 'none'; script-src 'self'",
    );
    expect(trusted.headers.get('content-security-policy')).to.include('require-trusted-types-for');
    expect(await strict.text()).to.equal(await plain.text());
  });

  it('sends what a test compared, though no page can send an element', async () => {
    const script = '/__web-dev-server__web-socket.js';
    const { stable } = (await import(script)) as { stable: (result: unknown) => string };
    const circular: Record<string, unknown> = { element: document.body };
    circular.self = circular;
    const tests = [
      { name: 'a', error: { actual: document.body, expected: null } },
      { name: 'b', error: { actual: describeNothing, expected: circular } },
    ];
    const sent = JSON.parse(stable({ tests }));
    expect(sent.tests[0]).to.deep.equal({
      name: 'a',
      error: { actual: '[object HTMLBodyElement]', expected: null },
    });
    expect(sent.tests[1].error.actual).to.match(/^function describeNothing/);
    expect(sent.tests[1].error.expected).to.deep.equal({
      element: '[object HTMLBodyElement]',
      self: '[Circular]',
    });
  });
});
