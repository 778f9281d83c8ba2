/**
 * On the page for whatever is not there: the part in the language of the address comes first, with the first heading, and
 * gives the page its language and title. The frame around it stays as it was printed and says in which language that is.
 */
function speakTheLanguageOfTheAddress() {
  const parts = [...document.querySelectorAll<HTMLElement>('.not-found > [data-home]')];
  const homeOf = (part: HTMLElement) => part.dataset['home'] ?? '';
  const [wanted] = parts
    .filter((part) => location.pathname.startsWith(homeOf(part)))
    .sort((a, b) => homeOf(b).length - homeOf(a).length);
  const [first] = parts;
  if (!wanted || !first || wanted === first) return;
  for (const part of document.body.children)
    if (part instanceof HTMLElement && part.tagName !== 'MAIN' && !part.lang)
      part.lang = document.documentElement.lang;
  document.documentElement.lang = wanted.lang;
  document.title = wanted.dataset['title'] ?? document.title;
  retitle(first, 'h2');
  retitle(wanted, 'h1');
  first.before(wanted);
}

/** Makes the heading of a part one of another level. */
function retitle(part: HTMLElement, level: 'h1' | 'h2') {
  const heading = part.querySelector('h1, h2');
  const anew = document.createElement(level);
  anew.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(anew);
}

speakTheLanguageOfTheAddress();
