import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { limits } from '../model/limits.ts';
import { isOnlyWindowLeft } from './window-left.ts';

interface GrowingTextProps {
  /** The text when the field appears; afterwards the field keeps its own, so that the browser's own undo works. */
  readonly initial: string;
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  /** Where the caret goes at the start: a position, or a stretch to select. Without it the field does not take the focus. */
  readonly caret?: number | readonly [number, number] | undefined;
  /** What the field shows in place of a text that was just typed or pasted; the caret stays where it was, seen from the end. */
  readonly mend?: ((text: string) => string) | undefined;
  /** After each keystroke. */
  readonly onText: (text: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onLeave?: ((text: string) => void) | undefined;
  /** Enter without Shift; `clear` empties the field for the next text. */
  readonly onEnter?: ((text: string) => 'clear' | undefined) | undefined;
  readonly onEscape?: (() => void) | undefined;
  /** A paste of several lines, and what the whole text would be with it; return true when it was dealt with. */
  readonly onPasteLines?: ((lines: string, whole: string) => boolean) | undefined;
}

/** A plain text field that is as tall as its text. The style sheet does the measuring: a hidden copy of the text stands behind the field. */
export function GrowingText(props: GrowingTextProps) {
  const {
    initial,
    label,
    placeholder,
    className,
    caret,
    mend,
    onText,
    onFocus,
    onLeave,
    onEnter,
    onEscape,
    onPasteLines,
  } = props;
  const wrapper = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const firstCaret = useRef(caret);
  const [firstText] = useState(initial);

  useLayoutEffect(() => {
    if (!field.current) return;
    // Not as `defaultValue`: React would write it again after each keystroke, and the whole page would be styled again.
    field.current.value = firstText;
    const start = firstCaret.current;
    if (start === undefined) return;
    const [from, to] = typeof start === 'number' ? [start, start] : start;
    field.current.focus();
    field.current.setSelectionRange(from, to);
  }, [firstText]);

  useLayoutEffect(() => {
    const [copy, area] = [wrapper.current, field.current];
    if (!copy || !area) return;
    const resized = new ResizeObserver(() => {
      // In a narrower field the same text may need another line.
      copy.dataset['copy'] = area.value;
    });
    resized.observe(area);
    return () => resized.disconnect();
  }, []);

  /** Gives the copy the text only when the field must grow or may shrink: a new copy costs a layout of all cards around it. */
  function growTo(text: string): void {
    const [copy, area] = [wrapper.current, field.current];
    if (!copy || !area) return;
    const mayShrink = text.length <= (copy.dataset['copy'] ?? '').length;
    if (mayShrink || area.scrollHeight > area.clientHeight) copy.dataset['copy'] = text;
  }

  function mended(area: HTMLTextAreaElement): string {
    const { value, selectionEnd } = area;
    const text = mend?.(value) ?? value;
    if (text === value) return value;
    const at = Math.max(0, text.length - (value.length - selectionEnd));
    area.value = text;
    area.setSelectionRange(at, at);
    return text;
  }

  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && onEnter) {
      event.preventDefault();
      if (onEnter(event.currentTarget.value) !== 'clear') return;
      event.currentTarget.value = '';
      growTo('');
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    // As the field itself would take it in: a line ends with one character, whatever system it was copied on.
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    if (!onPasteLines || !pasted.trim().includes('\n')) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (onPasteLines(pasted, whole)) event.preventDefault();
  }

  return (
    <div ref={wrapper} className={`growing ${className ?? ''}`} data-copy={firstText}>
      <textarea
        ref={field}
        rows={1}
        maxLength={limits.textCharacters}
        aria-label={label}
        placeholder={placeholder}
        onInput={(event) => {
          const text = mended(event.currentTarget);
          growTo(text);
          onText(text);
        }}
        onFocus={onFocus}
        onBlur={(event) => {
          if (!isOnlyWindowLeft(event)) onLeave?.(event.currentTarget.value);
        }}
        onKeyDown={keyDown}
        onPaste={paste}
      />
    </div>
  );
}
