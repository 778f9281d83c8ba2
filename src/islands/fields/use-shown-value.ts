import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps a field that the browser holds itself in step with a value from elsewhere (another tab, undo), but never while somebody is
 * in it. Give the ref to the field, with `defaultValue`.
 */
export function useShownValue(value: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement && input.value !== value) input.value = value;
  }, [value]);
  return field;
}
