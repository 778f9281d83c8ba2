import { useStore } from '@nanostores/react';
import { useWorkshop } from './workshop-context.tsx';

/** Whether the open prototype is one that somebody began: it holds something, or stands in the list of this device. */
export function useOpenIsKept(): boolean {
  const { prototype, prototypes } = useWorkshop();
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const empty = useStore(prototype.empty, { ssr: () => true });
  const id = useStore(prototype.id, { ssr: () => undefined });
  const list = useStore(prototypes.list, { ssr: () => [] });
  return status === 'ready' && (!empty || list.some((entry) => entry.id === id));
}
