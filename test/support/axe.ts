/** Runs axe-core on part of the page. */
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import 'axe-core/axe.js';
import { isHere } from './once.js';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

// axe-core comes as a plain script: it sets a global and exports nothing that a browser could import.
const { axe } = globalThis as unknown as { axe: Axe };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on how an engine lays out and paints. The rest reads elements and attributes, which are the same in each. */
const PAINTED = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

// Rules about a whole page say nothing about a component on it.
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

function describeViolations({ violations }: AxeResults): string {
  return violations
    .flatMap(({ id, impact, help, helpUrl, nodes }) => [
      `${id} (${impact}): ${help}\n  ${helpUrl}`,
      ...nodes.map((node) => `  ${node.target.flat().join(' » ')}\n    ${node.html.slice(0, 300)}`),
    ])
    .join('\n');
}

/** Quick exit stays in the window, over whatever scrolls beneath it: what it covers is as large as ever. */
function withoutCovered(
  violations: AxeResults['violations'],
  exit: Element | null | undefined,
): AxeResults['violations'] {
  if (!exit) return violations;
  const over = exit.getBoundingClientRect();
  const isCovered = (target: Element): boolean => {
    const { top, right, bottom, left } = target.getBoundingClientRect();
    return top < over.bottom && bottom > over.top && left < over.right && right > over.left;
  };
  return violations.flatMap((violation) => {
    if (violation.id !== 'target-size') return violation;
    const nodes = violation.nodes.filter((node) => !node.element || !isCovered(node.element));
    return nodes.length > 0 ? { ...violation, nodes } : [];
  });
}

/**
 * Fails with the rules broken, and where, unless the element fits WCAG 2.2 AA and axe's best practices: by all rules in one
 * engine, and by those about what is painted in each.
 */
export async function expectAccessible(
  element: Element,
  { ignoredRules = [] }: { readonly ignoredRules?: readonly string[] } = {},
): Promise<void> {
  const rules = Object.fromEntries(
    [...PAGE_RULES, ...ignoredRules].map((rule) => [rule, { enabled: false }]),
  );
  const root = (element.querySelector('helpline-finder') ?? element).shadowRoot;
  const results = await axe.run(element, {
    runOnly: isHere
      ? { type: 'tag', values: TAGS }
      : { type: 'rule', values: PAINTED.filter((rule) => !ignoredRules.includes(rule)) },
    resultTypes: ['violations'],
    elementRef: true,
    rules,
  });
  const violations = withoutCovered(results.violations, root?.querySelector('.exit-button'));
  if (violations.length > 0) throw new Error(describeViolations({ ...results, violations }));
}
