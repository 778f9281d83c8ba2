import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { Destination } from '../../stores/prototype.ts';
import type { CanvasEntry, CanvasView } from '../canvas-view.ts';
import { focusAfter } from '../cards/remove-card.ts';
import { moveCard } from '../cards/step-card.ts';
import { takesCards } from '../cards/takes-cards.ts';
import { Dialog } from '../Dialog.tsx';
import { focusItem } from '../focus-item.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface MoveDialogProps {
  readonly item: ItemView;
  readonly canvas: CanvasView;
  readonly onClose: () => void;
}

/** Moves a card with one press: to a region of this canvas, to a place among its neighbours, or to another canvas. */
export function MoveDialog({ item, canvas, onClose }: MoveDialogProps) {
  const { prototype, frame, t } = useWorkshop();
  const [at, setAt] = useState<'start' | 'end'>('end');
  const name = useId();
  const here = canvas.regions.filter((region) => takesCards(region.field));
  const elsewhere = frame.canvases.filter((other) => other.id !== canvas.id);

  function go(to: Destination): void {
    const focusNext = focusAfter(prototype, item);
    moveCard(prototype, item.id, to);
    onClose();
    if (prototype.item(item.id).get()?.canvas === canvas.id) focusItem(item.id, 'grip');
    else focusNext();
  }

  return (
    <Dialog title={t('app.move.to')} onClose={onClose} size="wide">
      <p className="dialog-subject">{textPreview(item.text, 140)}</p>
      <fieldset className="choices">
        <legend>{t('app.move.where')}</legend>
        {(['end', 'start'] as const).map((place) => (
          <label key={place}>
            <input type="radio" name={name} checked={at === place} onChange={() => setAt(place)} />
            {t(place === 'end' ? 'app.move.last' : 'app.move.first')}
          </label>
        ))}
      </fieldset>
      <h3>{t('app.move.this-canvas')}</h3>
      <ul className="plain-list move-regions">
        {here.map((region, index) => (
          <li key={region.id}>
            <button
              type="button"
              data-first={index === 0 ? '' : undefined}
              className="control"
              data-hue={region.colour}
              aria-current={region.id === item.region}
              onClick={() => go({ canvas: canvas.id, region: region.id, at })}
            >
              <span className="dot" />
              {region.title}
              {region.id === item.region && <span className="move-here">{t('app.move.here')}</span>}
            </button>
          </li>
        ))}
      </ul>
      <BeforeCard item={item} onChoose={(before) => go({ before })} />
      <h3>{t('app.move.other-canvas')}</h3>
      {elsewhere.map((other) => (
        <OtherCanvas
          key={other.id}
          canvas={other}
          onChoose={(region) => go({ canvas: other.id, region, at })}
        />
      ))}
    </Dialog>
  );
}

interface BeforeCardProps {
  readonly item: ItemView;
  readonly onChoose: (before: string) => void;
}

/** The cards of the same region, to stand before one of them. */
function BeforeCard({ item, onChoose }: BeforeCardProps) {
  const { prototype, t } = useWorkshop();
  const others = useStore(prototype.list(item.canvas, item.region)).filter((id) => id !== item.id);
  if (others.length === 0) return null;
  return (
    <details className="dialog-part">
      <summary>{t('app.move.before')}</summary>
      <ul className="plain-list move-regions">
        {others.map((id) => (
          <li key={id}>
            <button type="button" className="control" onClick={() => onChoose(id)}>
              {textPreview(prototype.item(id).get()?.text ?? '')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OtherCanvasProps {
  readonly canvas: CanvasEntry;
  readonly onChoose: (region: string) => void;
}

function OtherCanvas({ canvas, onChoose }: OtherCanvasProps) {
  const regions = canvas.regions.filter((region) => takesCards(region.field));
  if (regions.length === 0) return null;
  return (
    <details className="dialog-part" data-hue={canvas.colour}>
      <summary>
        <span className="dot" />
        {canvas.title}
      </summary>
      <ul className="plain-list move-regions">
        {regions.map((region) => (
          <li key={region.id}>
            <button type="button" className="control" onClick={() => onChoose(region.id)}>
              {region.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
