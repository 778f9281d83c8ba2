import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { placeBeside } from './place-beside.ts';

interface PopoverProps {
  /** Name of the button. */
  readonly label: string;
  /** What the button shows, unless its class draws it. */
  readonly face?: ReactNode;
  readonly className: string;
  readonly disabled?: boolean;
  /** Marks the button as a handle for dragging. */
  readonly grip?: boolean;
  /** Made only while open; gets a function that closes. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button with a panel of controls in the browser's top layer. The panel is made when it opens, so that thousands of cards
 * carry none. The focus goes in and comes back; Escape and a press elsewhere close it. Touch boards show it at the bottom of the window.
 */
export function Popover({ label, face, className, disabled = false, grip = false, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const openWhenPressed = useRef(false);
  const id = useId();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabled={disabled}
        data-grip={grip ? '' : undefined}
        data-focus={grip ? 'grip' : undefined}
        onPointerDown={() => {
          openWhenPressed.current = open;
        }}
        onClick={(event) => {
          const pressedToClose = event.detail > 0 && openWhenPressed.current;
          openWhenPressed.current = false;
          if (!pressedToClose) setOpen(!open);
        }}
      >
        {face}
      </button>
      {open && (
        <PopoverPanel id={id} label={label} anchor={button.current} onClosed={() => setOpen(false)}>
          {children}
        </PopoverPanel>
      )}
    </>
  );
}

interface PopoverPanelProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement | null;
  readonly onClosed: () => void;
  readonly children: PopoverProps['children'];
}

function PopoverPanel({ id, label, anchor, onClosed, children }: PopoverPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || !anchor) return;
    const place = () => placeBeside(element, anchor);
    element.showPopover();
    place();
    element.querySelector<HTMLElement>('button, select, input, a')?.focus();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset names questions of a form, this holds commands
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="group"
      aria-label={label}
      className="popover"
      onToggle={(event) => {
        if (event.newState === 'closed') onClosed();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // Who walks on with Tab would have the panel over what comes next.
        const goesOn = relatedTarget instanceof Node && relatedTarget !== anchor;
        if (goesOn && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
      }}
    >
      {children(() => panel.current?.hidePopover())}
    </div>
  );
}
