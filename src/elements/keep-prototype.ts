/**
 * Keeps the open prototype (`?p=`) and the region (`#`) in the address when a reader goes on by a link that says so:
 * the doors to workshop and facilitate, and the language switch.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-keep-prototype]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const open = new URLSearchParams(location.search).get('p');
  if (open === null) return;
  const target = new URL(link.href);
  target.searchParams.set('p', open);
  // Regions have the same id in every language, so the language switch stays at the region.
  if (link.hreflang) target.hash = location.hash;
  link.href = target.href;
});
