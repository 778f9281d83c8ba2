import type { ItemView } from '../../model/read-item.ts';
import { useDesk } from '../desk.tsx';
import { focusItem } from '../focus-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { arrangementOf } from './arrangement.ts';
import { cardColours, cardHue, colourKeys } from './card-colours.ts';
import { removeCard } from './remove-card.ts';

interface CardMenuProps {
  readonly item: ItemView;
  /** Whether other cards stand under this one. */
  readonly heading: boolean;
  /** Whether it stands under another card. */
  readonly grouped: boolean;
  readonly onDone: () => void;
}

/** What else can be done with a card: colour, group, next card, remove. */
export function CardMenu({ item, heading, grouped, onDone }: CardMenuProps) {
  const { prototype, t } = useWorkshop();
  const { region } = useRegion();
  const { entry, question } = useDesk();
  const { id } = item;
  const cards = region.field === 'cards';
  const coloured = cards || region.field === 'matrix';
  const now = cardHue(item.color, region.colour);

  const then = (act: () => void) => () => {
    onDone();
    act();
  };

  function dissolve(): void {
    const arrangement = arrangementOf(prototype, item.canvas, item.region).get();
    prototype.group(arrangement.find((card) => card.id === id)?.members ?? [], undefined);
    focusItem(id);
  }

  return (
    <div className="menu">
      {coloured && (
        <fieldset className="swatches">
          <legend>{t('app.card.colour')}</legend>
          {cardColours.map((colour) => (
            <button
              key={colour}
              type="button"
              className="swatch"
              data-hue={colour}
              aria-label={t(colourKeys[colour])}
              aria-pressed={colour === now}
              title={t(colourKeys[colour])}
              onClick={() => prototype.setColour(id, colour)}
            >
              {colour === now && <Icon name="check" />}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" className="menu-row" onClick={then(() => question.set({ kind: 'move', item }))}>
        <Icon name="move" />
        {t('app.move.to')}
      </button>
      <button type="button" className="menu-row" onClick={then(() => question.set({ kind: 'serves', item }))}>
        <Icon name="serves" />
        {t('app.serves.choose')}
      </button>
      {cards && !heading && !grouped && (
        <button
          type="button"
          className="menu-row"
          onClick={then(() => question.set({ kind: 'group', item }))}
        >
          <Icon name="group" />
          {t('app.group.under')}
        </button>
      )}
      {cards && !grouped && (
        <button
          type="button"
          className="menu-row"
          onClick={then(() => question.set({ kind: 'gather', item }))}
        >
          <Icon name="group" />
          {t('app.group.gather')}
        </button>
      )}
      {grouped && (
        <button
          type="button"
          className="menu-row"
          onClick={then(() => {
            prototype.group([id], undefined);
            focusItem(id);
          })}
        >
          <Icon name="group" />
          {t('app.group.leave')}
        </button>
      )}
      {heading && (
        <button type="button" className="menu-row" onClick={then(dissolve)}>
          <Icon name="group" />
          {t('app.group.dissolve')}
        </button>
      )}
      {cards && (
        <button
          type="button"
          className="menu-row"
          onClick={then(() =>
            entry.set({
              canvas: item.canvas,
              region: item.region,
              after: id,
              group: grouped ? item.group : undefined,
            }),
          )}
        >
          <Icon name="plus" />
          {t('app.card.next')}
        </button>
      )}
      <button
        type="button"
        className="menu-row menu-row-remove"
        onClick={then(() => removeCard(prototype, item))}
      >
        <Icon name="remove" />
        {t('app.card.remove')}
      </button>
      <button
        type="button"
        className="menu-row menu-row-remove"
        onClick={then(() => question.set({ kind: 'wipe', item }))}
      >
        <Icon name="wipe" />
        {t('app.wipe.open')}
      </button>
    </div>
  );
}
