import { useRegion } from '../region-context.tsx';
import { useShownValue } from './use-shown-value.ts';

interface DayInputProps {
  /** YYYY-MM-DD. */
  readonly value: string | undefined;
  readonly label: string;
  readonly onDay: (day: string | undefined) => void;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The browser's own field for a day. A half-typed day, or one far off, changes nothing. */
export function DayInput({ value, label, onDay }: DayInputProps) {
  const { editable } = useRegion();
  const input = useShownValue(value ?? '');
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
        if (!validity.valid || typed === (value ?? '')) return;
        if (typed === '') onDay(undefined);
        else if (day.test(typed)) onDay(typed);
      }}
    />
  );
}
