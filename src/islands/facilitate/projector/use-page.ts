import { useCallback, useEffect, useState } from 'react';

/** How long a page stays before the next one comes by itself, in milliseconds: long enough to read a dozen cards. */
const pageTime = 15_000;

/** Which page is shown. */
export interface PageTurn {
  readonly page: number;
  readonly pages: number;
  /** What is shown says how many pages it has. */
  readonly setPages: (pages: number) => void;
  /** What is shown says on which page the spotlight is; nowhere when the card is not, or no longer, among what is shown. */
  readonly setSpotlight: (page: number | undefined) => void;
}

/**
 * Turns pages by themselves, unless one is held or the spotlight is on a card. `scene` names what is shown: another scene
 * begins with its first page.
 */
export function usePage(scene: string, held: number | undefined, spotlight: string | undefined): PageTurn {
  const [pages, setPages] = useState(1);
  const [lit, setLit] = useState(false);
  const [turned, setTurned] = useState({ scene, page: 0 });
  const page = held ?? (turned.scene === scene ? turned.page : 0);
  const still = held !== undefined || (spotlight !== undefined && lit) || pages < 2;

  useEffect(() => {
    if (still) return undefined;
    const timer = setInterval(() => {
      setTurned((before) => ({ scene, page: before.scene === scene ? (before.page + 1) % pages : 1 }));
    }, pageTime);
    return () => clearInterval(timer);
  }, [scene, pages, still]);

  const setSpotlight = useCallback(
    (place: number | undefined) => {
      setLit(place !== undefined);
      if (place !== undefined) setTurned({ scene, page: place });
    },
    [scene],
  );
  return { page: pages > 0 ? page % pages : 0, pages, setPages, setSpotlight };
}
