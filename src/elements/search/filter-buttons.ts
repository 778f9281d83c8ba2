import type { Filter } from './dialog-words.ts';

/** One button per part of the site to search in, of which the first one is pressed; `onChoose` gets the id of the pressed one. */
export function createFilterButtons(
  filters: readonly Filter[],
  onChoose: (id: string) => void,
): readonly HTMLButtonElement[] {
  const buttons = filters.map(({ id, title }, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.setAttribute('aria-pressed', String(at === 0));
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      onChoose(id);
    });
    return button;
  });
  return buttons;
}
