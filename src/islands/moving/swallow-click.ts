/** Holds back the next click. The one that the browser sends after a drag is not meant for what lies under the pointer; one that a new press begins is. */
export function swallowClick(): void {
  const over = new AbortController();
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    over.abort();
  };
  const { signal } = over;
  window.addEventListener('click', swallow, { capture: true, signal });
  window.addEventListener('pointerdown', () => over.abort(), { capture: true, signal });
  setTimeout(() => over.abort(), 50);
}
