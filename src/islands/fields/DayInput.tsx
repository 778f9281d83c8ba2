import { useCallback, useEffect, useRef } from 'react';
import { useRegion } from '../region-context.tsx';
import { useStay } from '../use-stay.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useShownValue } from './use-shown-value.ts';

interface DayInputProps {
  /** YYYY-MM-DD. */
  readonly value: string | undefined;
  readonly label: string;
  readonly onDay: (day: string | undefined) => void;
  /** Waits until the field is left: where a day takes the item to another place, a half-typed one would take the field along. */
  readonly whenLeft?: boolean;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The browser's own field for a day. A half-typed day, or one far off, changes nothing. */
export function DayInput({ value, label, onDay, whenLeft = false }: DayInputProps) {
  const { editable } = useRegion();
  const { prototype } = useWorkshop();
  const stay = useStay();
  const input = useShownValue(value ?? '');
  const waiting = useRef<(() => void) | undefined>(undefined);

  const settle = useCallback(() => {
    const told = waiting.current;
    waiting.current = undefined;
    told?.();
  }, []);
  useEffect(() => settle, [settle]);

  return (
    <input
      ref={input}
      type="date"
      className="small-text day"
      defaultValue={value ?? ''}
      disabled={!editable}
      aria-label={label}
      min="1900-01-01"
      max="2999-12-31"
      onInput={(event) => {
        const { value: typed, validity } = event.currentTarget;
        waiting.current = undefined;
        if (!validity.valid || typed === (value ?? '')) return;
        const told = typed === '' ? undefined : typed;
        if (told === undefined || day.test(told))
          waiting.current = () => prototype.asOneStep(() => onDay(told), stay.name());
        if (!whenLeft) settle();
      }}
      onBlur={(event) => {
        settle();
        stay.onBlur(event);
      }}
    />
  );
}
