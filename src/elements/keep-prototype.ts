/**
 * Keeps what is open in the address when a reader goes on by a link that says so: the prototype (`?p=`) at the doors to workshop and
 * facilitate; at the language switch the place on the page and what was chosen there too, such as the rows of a chart.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-keep-prototype]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const target = new URL(link.href);
  if (link.hreflang) {
    // Regions, pages, terms and rows of a survey have the same id in every language; a heading that has another is just not found.
    target.search = location.search;
    target.hash = location.hash;
  } else {
    const open = new URLSearchParams(location.search).get('p');
    if (open !== null) target.searchParams.set('p', open);
  }
  link.href = target.href;
});
