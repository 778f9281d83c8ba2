import { useEffect, useState } from 'react';

/** How long the pointer rests before it and the buttons go away, in milliseconds. */
const rest = 4_000;

/** Whether nobody has moved the pointer for a while. */
export function useStill(): boolean {
  const [still, setStill] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(timer);
      setStill(false);
      timer = setTimeout(() => setStill(true), rest);
    };
    document.addEventListener('pointermove', moved);
    document.addEventListener('pointerdown', moved);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', moved);
      document.removeEventListener('pointerdown', moved);
    };
  }, []);
  return still;
}
