/**
 * Keeps the focus where somebody works. When the control that has it goes away, or is switched off by its own press, the
 * browser would send the focus back to the top of the page; it goes to what the control stood in instead.
 */
const homes = 'dialog, [popover], form, fieldset, li, article, section, nav, main';

let last: HTMLElement | undefined;
/** What `last` stands in, from the inside out. A control that is gone can no longer tell. */
let around: readonly HTMLElement[] = [];
/** A control that was switched off under the focus, and where the focus waits for it. */
let waiting: { readonly control: HTMLElement; readonly home: HTMLElement } | undefined;
let looking = false;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  last = target;
  around = homesOf(target);
});

document.addEventListener('focusout', ({ relatedTarget }) => {
  const left = last;
  if (relatedTarget !== null || !left) return;
  // Somebody pressed an empty spot, and left by choice; a window that is left comes back to where it was. A control that
  // is about to go tells of it while it still stands.
  setTimeout(() => {
    if (last === left && document.hasFocus() && document.activeElement === document.body && isUsable(left))
      last = undefined;
  });
});

new MutationObserver(() => {
  if (waiting && isUsable(waiting.control)) comeBack(waiting);
  if (!last || looking) return;
  if (document.activeElement !== document.body && !last.matches(':disabled')) return;
  looking = true;
  // The browser takes the focus away when the next frame is drawn; whoever has a better place for it has had its turn by then.
  requestAnimationFrame(() => setTimeout(look));
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['disabled', 'hidden', 'open'],
});

function look(): void {
  looking = false;
  if (!last || document.activeElement !== document.body || isUsable(last)) return;
  const control = last;
  const home = around.find(isUsable);
  last = undefined;
  if (!home) return;
  focusFor(home);
  if (control.isConnected) waiting = { control, home };
}

function comeBack({ control, home }: { readonly control: HTMLElement; readonly home: HTMLElement }): void {
  waiting = undefined;
  if (document.activeElement === home) control.focus({ preventScroll: true });
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

function homesOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  let home = element.parentElement?.closest<HTMLElement>(homes);
  while (home) {
    found.push(home);
    home = home.parentElement?.closest<HTMLElement>(homes);
  }
  return found;
}

/** Gives the focus to something that takes none by itself, for as long as it has it. */
function focusFor(home: HTMLElement): void {
  if (!home.hasAttribute('tabindex')) {
    home.tabIndex = -1;
    home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true });
  }
  home.focus({ preventScroll: true });
}
