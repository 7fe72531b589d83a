/** Commands that a test page may ask of its browser, alike in all engines. test/support/browser.ts calls them. */

async function pressInPuppeteer(page, combination) {
  const names = combination.length > 1 ? combination.split('+') : [combination];
  const keys = names.map((name) => (name === 'Space' ? ' ' : name));
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

async function press(session, combination) {
  if (session.browser.type === 'webdriver') {
    await session.browser.sendKeys(session.id, [combination]);
  } else {
    await pressInPuppeteer(session.browser.getPage(session.id), combination);
  }
}

async function type(session, text) {
  if (session.browser.type === 'webdriver') {
    await session.browser.sendKeys(session.id, [...text]);
  } else {
    await session.browser.getPage(session.id).keyboard.type(text);
  }
}

async function resize(session, { width, height }) {
  if (session.browser.type === 'webdriver') {
    await session.browser.resize(session.id, width, height);
  } else {
    await session.browser.getPage(session.id).setViewport({ width, height });
  }
}

/** The plugin for @web/test-runner. */
export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'press-keys') await press(session, payload);
    else if (command === 'type-text') await type(session, payload);
    else if (command === 'resize-page') await resize(session, payload);
    else return undefined;
    return true;
  },
};
