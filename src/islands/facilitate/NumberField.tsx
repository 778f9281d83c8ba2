import { type FocusEvent, useState } from 'react';

interface NumberFieldProps {
  readonly id: string;
  /** The number that counts, a whole one from 1. */
  readonly value: number;
  readonly most: number;
  /** Called with each number of 1 and more that is typed. */
  readonly onNumber: (value: number) => void;
  readonly onBlur?: ((event: FocusEvent) => void) | undefined;
}

/** A field for a number. It can be emptied to type another one; the number that counts is back when the field is left so. */
export function NumberField({ id, value, most, onNumber, onBlur }: NumberFieldProps) {
  /** What stands in the field while it is no number that counts. */
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      className="text-field"
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      value={typed ?? value}
      onChange={({ currentTarget }) => {
        const number = currentTarget.valueAsNumber;
        setTyped(number >= 1 ? undefined : currentTarget.value);
        if (number >= 1) onNumber(number);
      }}
      onBlur={(event) => {
        setTyped(undefined);
        onBlur?.(event);
      }}
    />
  );
}
