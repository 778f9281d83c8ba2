import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { limits } from '../../model/limits.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface ScribeProps {
  readonly canvas: string;
  readonly region: string;
  readonly label: string;
  /** Takes the focus at once. */
  readonly focus?: boolean;
}

/**
 * One line, one card: it appears in the room with its first letter and is finished with Enter; the next one follows in the same field. A
 * paste of several lines makes a card of each. Escape takes back what was begun.
 */
export function Scribe({ canvas, region, label, focus = false }: ScribeProps) {
  const { prototype, t } = useWorkshop();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const card = useRef<string>(undefined);

  function write(text: string): void {
    if (card.current !== undefined) prototype.type(card.current, text);
    else if (text.trim() !== '') {
      [card.current] = prototype.add(canvas, region, [{ text }]);
      if (card.current !== undefined) prototype.startEditing(card.current);
    }
  }

  function finish(outcome: 'keep' | 'drop'): void {
    const begun = card.current;
    card.current = undefined;
    if (field.current) field.current.value = '';
    if (begun === undefined) return;
    // Of the card and not of the field, which is gone when the room is shown something else meanwhile.
    const text = prototype.item(begun).get()?.text.trim() ?? '';
    prototype.endEditing(begun);
    if (outcome === 'drop' || text === '') prototype.remove([begun]);
  }

  const finishLatest = useRef(finish);
  finishLatest.current = finish;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that was begun belongs to the region it was begun in
  useEffect(() => () => finishLatest.current('keep'), [canvas, region]);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);

  function keyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      finish('keep');
    } else if (event.key === 'Escape' && event.currentTarget.value !== '') {
      event.preventDefault();
      finish('drop');
    }
  }

  return (
    <div className="scribe">
      <label htmlFor={id}>{label}</label>
      <span className="scribe-row">
        <input
          ref={field}
          id={id}
          className="text-field"
          type="text"
          autoComplete="off"
          maxLength={limits.textCharacters}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={keyDown}
          onBlur={() => finish('keep')}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!pasted.trim().includes('\n')) return;
            event.preventDefault();
            prototype.addLines(canvas, region, pasted);
          }}
        />
        <button
          type="button"
          className="control"
          onClick={() => {
            finish('keep');
            field.current?.focus();
          }}
        >
          {t('facilitate.write.finish')}
        </button>
      </span>
    </div>
  );
}
