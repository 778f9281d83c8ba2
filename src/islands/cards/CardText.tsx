import { type MouseEvent, useEffect, useRef } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { useDesk } from '../desk.tsx';
import { GrowingText } from '../GrowingText.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { cardColours, colourKeys } from './card-colours.ts';
import { isLong, ReadAll } from './ReadAll.tsx';

interface CardTextProps {
  readonly item: ItemView;
  /** Whether it stands under another card. */
  readonly grouped?: boolean;
  /** Where the caret starts while the text is being edited; absent while it is only shown. */
  readonly caret: number | undefined;
  readonly onOpen: (caret: number) => void;
  /** `stay` when the focus must stay on the card. */
  readonly onClose: (stay: boolean) => void;
}

/** The text of a card: shown as a button that tells the card's own colour too, a long one cut off until somebody asks for all of it; edited in place. */
export function CardText({ item, grouped = false, caret, onOpen, onClose }: CardTextProps) {
  const { t } = useWorkshop();
  const { editable } = useRegion();
  if (caret !== undefined) return <CardEdit item={item} grouped={grouped} caret={caret} onClose={onClose} />;
  const long = isLong(item.text);
  const colour = cardColours.find((one) => one === item.color);
  const colourId = colour && `colour-${item.id}`;
  return (
    <>
      <button
        type="button"
        className={long ? 'card-text card-text-long' : 'card-text'}
        data-focus="text"
        data-drag-through=""
        aria-disabled={!editable}
        aria-describedby={colourId}
        onClick={(event) => {
          if (editable) onOpen(caretAt(event) ?? item.text.length);
        }}
      >
        {item.text || <span className="card-no-text">{t('app.card.no-text')}</span>}
      </button>
      {colour && (
        <span id={colourId} hidden>
          {t('app.card.colour-is', { colour: t(colourKeys[colour]) })}
        </span>
      )}
      {long && <ReadAll text={item.text} />}
    </>
  );
}

interface CardEditProps {
  readonly item: ItemView;
  readonly grouped: boolean;
  readonly caret: number;
  readonly onClose: (stay: boolean) => void;
}

/** The text while it is being edited. Each keystroke goes to the store; Enter goes on to the next card. */
function CardEdit({ item, grouped, caret, onClose }: CardEditProps) {
  const { prototype, t } = useWorkshop();
  const { entry, question } = useDesk();
  const { region: around } = useRegion();
  const goesOn = around.field === 'cards';
  const text = useRef(item.text);
  const { id, canvas, region } = item;
  const here = { canvas, region, after: id, group: grouped ? item.group : undefined };

  useEffect(() => {
    prototype.startEditing(id);
    return () => {
      prototype.endEditing(id);
      if (text.current.trim() === '') prototype.remove([id]);
    };
  }, [prototype, id]);

  return (
    <GrowingText
      className="card-edit"
      initial={item.text}
      label={t('app.card.text')}
      caret={caret}
      onText={(now) => {
        text.current = now;
        prototype.type(id, now);
      }}
      onLeave={() => onClose(false)}
      onEnter={() => {
        onClose(!goesOn);
        if (goesOn) entry.set(here);
        return undefined;
      }}
      onEscape={() => onClose(true)}
      onPasteLines={(lines, whole) => {
        question.set({
          kind: 'lines',
          entry: here,
          lines,
          keepTogether() {
            prototype.startEditing(id);
            prototype.type(id, whole);
            prototype.endEditing(id);
          },
        });
        return true;
      }}
    />
  );
}

/** Where in the text the press was, where the browser can tell. */
function caretAt(event: MouseEvent<HTMLElement>): number | undefined {
  if (event.detail === 0 || !('caretPositionFromPoint' in document)) return undefined;
  const position = document.caretPositionFromPoint(event.clientX, event.clientY);
  const inside = position && event.currentTarget.contains(position.offsetNode);
  return inside && position.offsetNode.nodeType === Node.TEXT_NODE ? position.offset : undefined;
}
