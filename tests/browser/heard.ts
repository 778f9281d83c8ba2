import type { Page } from 'playwright-core';

/** Notes from now on, on every page that opens, what a screen reader is told: changes of live regions that nothing makes inert. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const live = '[role="status"], [role="alert"], [aria-live="polite"], output';
    new MutationObserver((records) => {
      const modal = document.querySelector('dialog:modal');
      const changed = new Set<Element>();
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region?.isConnected && region.checkVisibility() && (!modal || modal.contains(region)))
          changed.add(region);
      }
      for (const region of changed) if (region.textContent?.trim()) heard.push(region.textContent.trim());
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was heard since this was last asked. */
export function heardSince(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: string[] };
    return heard.splice(0);
  });
}
