/**
 * On the page for whatever is not there: puts the page in the language of the address in the place of the one that was printed
 * first. Runs before the other scripts, which then find one page, in one language.
 */
function speakTheLanguageOfTheAddress() {
  const pages = [...document.querySelectorAll<HTMLTemplateElement>('template[data-home]')];
  const wanted = pages.find(({ dataset }) => location.pathname.startsWith(dataset['home'] ?? ''));
  if (!wanted) return;
  document.documentElement.lang = wanted.dataset['locale'] ?? '';
  document.title = wanted.dataset['title'] ?? '';
  for (const part of [...document.body.children]) if (part.tagName !== 'SCRIPT') part.remove();
  document.body.prepend(wanted.content);
}

speakTheLanguageOfTheAddress();
