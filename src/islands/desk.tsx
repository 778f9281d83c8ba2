import { atom, type WritableAtom } from 'nanostores';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ItemView } from '../model/read-item.ts';
import type { NewItem } from '../stores/prototype.ts';

/** Where the next card is being written. */
export interface Entry {
  readonly canvas: string;
  readonly region: string;
  /** The card that it comes after; at the end of the region without it. */
  readonly after?: string | undefined;
  /** The heading card under which it will stand. */
  readonly group?: string | undefined;
  /** The card that is being written, from its first character on. */
  readonly id?: string | undefined;
  /** Words to begin with; they count as written once something is added to them. */
  readonly starter?: string | undefined;
  /** What the new item begins with, beside its text. */
  readonly begin?: NewItem | undefined;
}

/** A question that waits for an answer in a dialog. */
export type Question =
  | { readonly kind: 'move'; readonly item: ItemView }
  /** Which items does this one serve. */
  | { readonly kind: 'serves'; readonly item: ItemView }
  /** Under which heading card does this card go. */
  | { readonly kind: 'group'; readonly item: ItemView }
  /** Which cards go under this one. */
  | { readonly kind: 'gather'; readonly item: ItemView }
  | {
      readonly kind: 'lines';
      readonly entry: Entry;
      readonly lines: string;
      /** Puts the paste into one text after all. */
      readonly keepTogether: () => void;
    }
  /** Is this card to be wiped for good. */
  | { readonly kind: 'wipe'; readonly item: ItemView }
  | { readonly kind: 'keys' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'prototypes' }
  /** Paper, picture, summary, calendar or table. */
  | { readonly kind: 'export' }
  /** A name for the open prototype, a new one or a copy. */
  | { readonly kind: 'name'; readonly purpose: 'rename' | 'new' | 'duplicate' };

/** What lies open on the canvas now. It belongs to this window and is never stored. */
export interface Desk {
  readonly entry: WritableAtom<Entry | undefined>;
  readonly question: WritableAtom<Question | undefined>;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Gives everything below it one desk, empty at first. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const [desk] = useState<Desk>(() => ({ entry: atom(undefined), question: atom(undefined) }));
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk; throws outside a `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is called outside a DeskProvider.');
  return desk;
}

/** The entry when it is open in this region, so that opening one draws only the regions that it concerns. */
export function useEntryIn(canvas: string, region: string): Entry | undefined {
  const { entry } = useDesk();
  const read = useCallback(() => {
    const open = entry.get();
    return open?.canvas === canvas && open.region === region ? open : undefined;
  }, [entry, canvas, region]);
  return useSyncExternalStore(entry.listen, read, () => undefined);
}
