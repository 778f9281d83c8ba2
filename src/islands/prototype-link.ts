import { useStore } from '@nanostores/react';
import { useWorkshop } from './workshop-context.tsx';

/** Gives a function that puts the open prototype into an address of this site, once it is stored and can be found there. */
export function usePrototypeLink(): (href: string) => string {
  const { prototype } = useWorkshop();
  const id = useStore(prototype.id);
  const empty = useStore(prototype.empty);
  return (href) => {
    if (id === undefined || empty) return href;
    const [path, fragment] = href.split('#');
    return `${path}?p=${encodeURIComponent(id)}${fragment === undefined ? '' : `#${fragment}`}`;
  };
}
