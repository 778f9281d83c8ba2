import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface DialogProps {
  readonly title: string;
  /** Called when the dialog closes, however that happens; the owner then stops showing it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `wide` for lists. */
  readonly size?: 'normal' | 'wide';
}

/**
 * A modal dialog on the browser's own `<dialog>`: focus moves in, to what carries `data-first`, and returns to where it was, Escape and a click beside it close it.
 * It opens at its top: when what would get the focus lies further down, the title gets it.
 * Show it by rendering it.
 */
export function Dialog({ title, onClose, children, size = 'normal' }: DialogProps) {
  const { t } = useWorkshop();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
      dialog.scrollTop = 0;
      const { bottom } = dialog.getBoundingClientRect();
      const first = document.activeElement?.getBoundingClientRect();
      if (first && first.bottom > bottom) heading.current?.focus({ preventScroll: true });
    }
    return () => {
      // The browser gave the focus back when it closed the dialog; who has gone on since then is not called back.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={ref}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className="dialog-sheet">
        <header className="dialog-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="control control-icon"
            aria-label={t('app.dialog.close')}
            onClick={() => ref.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
        <LiveRegion />
      </div>
    </dialog>
  );
}
