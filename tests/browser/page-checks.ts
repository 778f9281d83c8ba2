/** Controls whose name does not hold the words on them, inputs without words beside them, and choices without a question. Runs in the page. */
export function namelessControls(): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const shown = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof HTMLElement) || !node.checkVisibility()) return '';
    if (node.matches('.visually-hidden, select')) return '';
    return [...node.childNodes].map(shown).join(' ');
  };
  const found: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(
    '.workshop :is(button, a[href], summary, input, select, textarea)',
  )) {
    if (!control.checkVisibility()) continue;
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const own = control.getAttribute('aria-label');
    const name = plain(
      own ?? (labels.map((label) => label.textContent).join(' ') || control.textContent || ''),
    );
    const words = plain(shown(control));
    if (name === '' && !(control instanceof HTMLSelectElement)) found.push(`no name: ${control.outerHTML}`);
    if (own !== null && /\p{L}/u.test(words) && !name.includes(words)) found.push(`${words}: ${name}`);
    if (!(control instanceof HTMLInputElement)) continue;
    // What is read beside a field begins the name of that field.
    const beside = plain([...labels, control.parentElement ?? control].map(shown).join(' '));
    const tick = control.type === 'checkbox';
    if (!tick && !/\p{L}/u.test(beside)) found.push(`no words beside: ${name}`);
    if (!tick && own !== null && beside !== '' && !name.startsWith(beside)) found.push(`${beside}: ${name}`);
    if (control.type === 'radio' && !control.closest('fieldset')?.querySelector('legend'))
      found.push(`no question: ${name}`);
  }
  return found;
}

/** Words that do not fit where they stand. Runs in the page. */
export function clippedWords(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) found.push(`${scrollWidth} pixels wide`);
  for (const element of document.querySelectorAll<HTMLElement>('.workshop *')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg, textarea, input, select'))
      continue;
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      continue;
    const words = element.textContent?.slice(0, 40);
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
    const cuts = ['hidden', 'clip'];
    const cut = cuts.includes(overflowX) || cuts.includes(overflowY);
    const over =
      element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
    if (cut && over && webkitLineClamp === 'none') found.push(`cut off: ${words}`);
    const around = element.closest<HTMLElement>(
      'button, .card, .tag, .count-moment, .spread, .rating-choice',
    );
    if (!around) continue;
    const inner = element.getBoundingClientRect();
    const outer = around.getBoundingClientRect();
    if (inner.right > outer.right + 2 || inner.bottom > outer.bottom + 2) found.push(`sticks out: ${words}`);
  }
  return found;
}

/** The spacing that WCAG 1.4.12 names. Runs in the page. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}
