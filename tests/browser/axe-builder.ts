import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The one rule whose outcome depends on the colours of the theme. */
export const contrastOnly: axe.RunOnly = { type: 'rule', values: ['color-contrast'] };

/** Runs axe-core in a page. */
export const AxeBuilder = {
  /** One line per finding: rule, help, and the element. Runs through the debugger, so the page's own policy stays on. */
  async run(page: Page, runOnly: axe.RunOnly = everyRule): Promise<string[]> {
    await page.evaluate(source);
    const results = await page.evaluate(async (only) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe;
      return runner.run(document, { runOnly: only, resultTypes: ['violations'] });
    }, runOnly);
    return results.violations.flatMap((violation) =>
      violation.nodes.map(
        (node) =>
          `${violation.id}: ${violation.help}: ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`,
      ),
    );
  },
};
