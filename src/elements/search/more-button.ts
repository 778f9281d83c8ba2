/** What the button for more results needs. */
export interface MoreParts {
  readonly label: string;
  /** Fetches the results that come next. */
  readonly fetchNext: () => Promise<readonly HTMLElement[]>;
  /** Whether the results still answer the question that was asked last. */
  readonly isAsked: () => boolean;
  /** Called when the results stand, to offer those that come after them. */
  readonly onShown: () => void;
}

/** Milliseconds in which the second press of a double one comes: it must not land on the result that stands there by then. */
const doublePress = 300;

/** An entry for the end of the results that replaces itself by the next ones when it is pressed, once however often that is. */
export function createMore({ label, fetchNext, isAsked, onShown }: MoreParts): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.textContent = label;
  item.append(button);
  button.addEventListener('click', async () => {
    if (button.ariaDisabled === 'true') return;
    // Not `disabled`, which would take the focus away from who pressed it by key.
    button.ariaDisabled = 'true';
    const focused = document.activeElement;
    try {
      const [next] = await Promise.all([fetchNext(), new Promise((done) => setTimeout(done, doublePress))]);
      if (!item.isConnected || !isAsked()) return;
      const focusStayed = document.activeElement === focused;
      item.replaceWith(...next);
      if (focusStayed) next[0]?.querySelector('a')?.focus();
      onShown();
    } finally {
      button.ariaDisabled = null;
    }
  });
  return item;
}
