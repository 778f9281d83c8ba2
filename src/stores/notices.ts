import { atom, type ReadableAtom } from 'nanostores';

/** A button that a notice offers; the island knows which action of the stores belongs to it. */
export type NoticeAction = 'save-file' | 'store-again' | 'reload' | 'recover';

/** One banner: a key with values, never words. */
export interface Notice {
  /** Names the notice, so that saying it again replaces it. */
  readonly id: string;
  /** `problem`: something went wrong and asks for attention; `warning`: good to know now; `done`: it worked, as the announcer said. */
  readonly kind: 'problem' | 'warning' | 'done';
  /** Key of the words: `problem.<code>` or `app.notice.<name>`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly actions: readonly NoticeAction[];
  /** Whether the reader can put it away; a standing problem stays until it is solved. */
  readonly dismissible: boolean;
}

/** The banners that are shown now. */
export interface Notices {
  /** Newest last; at most one per id. */
  readonly list: ReadableAtom<readonly Notice[]>;
  /** Shows a notice, in place of the one with the same id. */
  show(notice: Notice): void;
  /** Takes a notice away, whether or not it is there. */
  dismiss(id: string): void;
}

/** Makes an empty list of notices. */
export function createNotices(): Notices {
  const list = atom<readonly Notice[]>([]);
  return {
    list,
    show(notice) {
      list.set([...list.get().filter((shown) => shown.id !== notice.id), notice]);
    },
    dismiss(id) {
      const left = list.get().filter((shown) => shown.id !== id);
      if (left.length !== list.get().length) list.set(left);
    },
  };
}
