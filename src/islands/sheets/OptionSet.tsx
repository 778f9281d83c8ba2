import { useId } from 'react';

/** One of several that can be chosen. */
export interface Option {
  readonly value: string;
  readonly words: string;
  readonly help?: string | undefined;
}

interface OptionSetProps {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A question with a few answers, one of which is chosen. */
export function OptionSet({ legend, value, options, onChoose }: OptionSetProps) {
  const name = useId();
  return (
    <fieldset className="export-options">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.words}
            {option.help !== undefined && <small>{option.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
