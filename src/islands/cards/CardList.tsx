import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { type Entry, useDesk, useEntryIn } from '../desk.tsx';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useGradually } from '../use-gradually.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { arrangementOf } from './arrangement.ts';
import { Card } from './Card.tsx';
import { EntryCard } from './EntryCard.tsx';

/** The cards of a region in order, groups under their heading, and the place to write the next one. */
export function CardList() {
  const { prototype, t } = useWorkshop();
  const { canvas, region, editable } = useRegion();
  const desk = useDesk();
  const entry = useEntryIn(canvas.id, region.id);
  const cards = useGradually(useStore(arrangementOf(prototype, canvas.id, region.id)));
  const ids = cards.map((card) => card.id);
  const groups = new Map(cards.map((card) => [card.id, card.members]));

  /** Draws cards in order with the entry among them, always under the same key, so that it keeps the focus. */
  const row = (row: readonly string[], group: string | undefined): ReactNode[] => {
    const shown = row.filter((id) => id !== entry?.id);
    const mine: Entry | undefined = entry && entry.group === group ? entry : undefined;
    const place = mine && (
      <li key="+entry" className="card-place">
        <EntryCard entry={mine} label={t('app.card.new')} />
      </li>
    );
    const drawn = shown.flatMap((id) => {
      const card = group === undefined ? one(id) : <Card key={id} id={id} grouped />;
      return place && mine?.after === id ? [card, place] : [card];
    });
    const placed = mine?.after !== undefined && shown.includes(mine.after);
    return place && !placed ? [...drawn, place] : drawn;
  };

  const one = (id: string): ReactNode => {
    const members = groups.get(id) ?? [];
    if (members.length === 0 && entry?.group !== id) return <Card key={id} id={id} />;
    return (
      <li key={id} className="card-group" data-item={id}>
        <ul className="plain-list">
          <Card id={id} heading />
        </ul>
        <ul
          className="cards"
          data-drop-list=""
          data-canvas={canvas.id}
          data-region={region.id}
          data-group={id}
        >
          {row(members, id)}
        </ul>
      </li>
    );
  };

  const entryAtEnd =
    entry !== undefined &&
    entry.group === undefined &&
    (entry.after === undefined || entry.after === ids.filter((id) => id !== entry.id).at(-1));
  return (
    <ul
      className="cards"
      data-drop-list=""
      data-canvas={canvas.id}
      data-region={region.id}
      aria-label={t('app.region.cards-of', { region: region.title })}
    >
      {row(ids, undefined)}
      {!entryAtEnd && (
        <li key="+add" className="card-place">
          <button
            type="button"
            className="card-add"
            data-add={`${canvas.id}#${region.id}`}
            disabled={!editable}
            onClick={() => desk.entry.set({ canvas: canvas.id, region: region.id })}
          >
            <Icon name="plus" />
            {t('app.card.add')}
          </button>
        </li>
      )}
    </ul>
  );
}
