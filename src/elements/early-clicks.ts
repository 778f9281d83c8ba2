/**
 * A press on a button of an island that is still on its way does what the button says as soon as the island is there.
 * Of several presses on one island the last counts. Enter in a form presses its button, so that a name typed early is not lost either.
 */
const pressed = new WeakMap<Element, HTMLButtonElement>();

document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('button');
    const island = button?.closest('astro-island[ssr]');
    if (!button || !island) return;
    event.preventDefault();
    const first = !pressed.has(island);
    pressed.set(island, button);
    if (first) island.addEventListener('astro:hydrate', () => pressed.get(island)?.click(), { once: true });
  },
  true,
);
