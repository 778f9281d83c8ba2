import { useEffect, useRef } from 'react';
import type { NewItem } from '../../stores/prototype.ts';
import { type Entry, useDesk } from '../desk.tsx';
import { focusAdd, focusItem } from '../focus-item.ts';
import { GrowingText } from '../GrowingText.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { withoutDoubledStarter } from './doubled-starter.ts';

interface EntryCardProps {
  readonly entry: Entry;
  readonly label: string;
  /** Enter ends it, instead of going on to the next one. */
  readonly single?: boolean;
}

/**
 * The card that is being written. It becomes an item with its first character and stays the same text field while the
 * next cards follow, so that the focus and a touch keyboard stay too: text, Enter, text, Enter.
 */
export function EntryCard({ entry, label, single = false }: EntryCardProps) {
  const { prototype } = useWorkshop();
  const desk = useDesk();
  const current = useRef(entry);
  const written = useRef('');
  current.current = entry;

  function write(text: string): void {
    const { id } = current.current;
    written.current = text;
    if (id !== undefined) prototype.type(id, text);
    else if (add(text)) desk.entry.set(current.current);
  }

  /** Makes the item, with its first text. Gives whether that worked: it does not while a prototype is being opened. */
  function add(text: string): boolean {
    const { canvas, region, after, group, begin } = current.current;
    if (text.trim() === '') return false;
    const item: NewItem = { ...begin, text, ...(group !== undefined && { group }) };
    const [added] = prototype.add(canvas, region, [item], after);
    if (added === undefined) return false;
    prototype.startEditing(added);
    current.current = { ...current.current, id: added };
    return true;
  }

  /** Ends this card; gives its id when there is one with a text. */
  function finish(): string | undefined {
    // What was typed while it could not be written is written now.
    if (current.current.id === undefined) add(written.current);
    const { id } = current.current;
    if (id === undefined) return undefined;
    prototype.endEditing(id);
    const kept = written.current.trim() !== '';
    if (!kept) prototype.remove([id]);
    written.current = '';
    current.current = { ...current.current, id: undefined };
    return kept ? id : undefined;
  }

  /** Keeps a text with the lines that were pasted into it on one card: the one that was begun, where there still is one. */
  function keepTogether(text: string, { canvas, region, group, begin, after }: Entry, begun?: string): void {
    if (begun === undefined || !prototype.item(begun).get()) {
      prototype.add(canvas, region, [{ ...begin, text, ...(group !== undefined && { group }) }], after);
      return;
    }
    prototype.startEditing(begun);
    prototype.type(begun, text);
    prototype.endEditing(begun);
  }

  function close(): void {
    if (desk.entry.get()?.region === current.current.region) desk.entry.set(undefined);
  }

  const finishLatest = useRef(finish);
  finishLatest.current = finish;
  useEffect(() => () => void finishLatest.current(), []);

  const starter = entry.starter ?? '';
  const gap = starter.indexOf('…');
  const mend = (text: string) => withoutDoubledStarter(text, starter);
  return (
    <div className="card card-entry">
      <GrowingText
        className="card-edit"
        initial={starter}
        label={label}
        caret={gap === -1 ? starter.length : [gap, gap + 1]}
        mend={mend}
        onText={write}
        onEnter={() => {
          const id = finish();
          if (id === undefined) return undefined;
          if (single) {
            close();
            focusItem(id);
            return undefined;
          }
          const { canvas, region, group, begin } = current.current;
          desk.entry.set({ canvas, region, group, begin, after: id });
          return 'clear';
        }}
        onLeave={() => {
          finish();
          close();
        }}
        onEscape={() => {
          const { canvas, region, after } = current.current;
          const id = finish() ?? after;
          close();
          if (id === undefined) focusAdd(canvas, region);
          else focusItem(id);
        }}
        onPasteLines={(lines, whole) => {
          const { canvas, region, group, begin } = current.current;
          const begun = finish();
          const after = begun ?? current.current.after;
          desk.question.set({
            kind: 'lines',
            entry: { canvas, region, group, begin, after },
            lines,
            keepTogether: () => keepTogether(mend(whole), { canvas, region, group, begin, after }, begun),
          });
          return true;
        }}
      />
    </div>
  );
}
