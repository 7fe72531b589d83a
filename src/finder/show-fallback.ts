import type { Strings } from '../strings/strings.js';

/**
 * What stays when the finder cannot draw itself: 911, 988 and the host's own links, made without templates,
 * which are what has failed.
 */
export function showFallback(root: ParentNode & Node, strings: Strings): void {
  const { emergency } = strings;
  const list = document.createElement('ul');
  // The finder's own ground and colours, and links large enough for a thumb: the sheet is there when drawing fails.
  list.className = 'finder';
  const lines = [
    { text: emergency.call911, href: 'tel:911' },
    { text: emergency.call988, href: 'tel:988' },
    { text: emergency.text988, href: 'sms:988' },
  ];
  for (const { text, href } of lines) {
    const link = document.createElement('a');
    link.textContent = text;
    link.href = href;
    link.className = 'button';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  root.replaceChildren(list, document.createElement('slot'));
}
