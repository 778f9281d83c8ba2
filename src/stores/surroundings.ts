import { type Channel, openChannel } from '../storage/channel.ts';
import { download } from '../storage/download.ts';
import { chooseFiles } from '../storage/file-input.ts';
import { openIndexedDb } from '../storage/indexed-db.ts';
import { localTexts, type TextStore } from '../storage/local-record.ts';
import type { Place } from '../storage/place.ts';

/** Why a place was taken away while it was open. */
export type PlaceLoss = 'storage-gone' | 'storage-newer';

/** What happens to a page. */
export interface PageListener {
  /** The page is hidden or about to go: there may be no second turn. */
  hide(): void;
  /** The page comes back after it was frozen or kept aside: what it knows may be old. */
  show(): void;
}

/**
 * Everything the stores need from outside, so that tests can give their own: clock, randomness, places, page.
 */
export interface Surroundings {
  /** Id of the edition; names of databases and channels begin with it. */
  readonly edition: string;
  /** Version of this build. */
  readonly build: string;
  /** The time now. */
  now(): Date;
  /** A new random id. */
  randomId(): string;
  /** Runs something after some milliseconds; gives what calls it off. */
  wait(milliseconds: number, run: () => void): () => void;
  /** Lets the page draw and answer before long work goes on. */
  pause(): Promise<void>;
  openPlace(onLoss: (loss: PlaceLoss) => void): Promise<Place>;
  openChannel(): Channel;
  texts(): TextStore | undefined;
  /** Asks the browser not to clear this site's data by itself. */
  askToPersist(): Promise<void>;
  /** The prototype named in the page's address. */
  readAddress(): string | undefined;
  /** Writes the prototype into the page's address, without a new entry in the history. */
  writeAddress(id: string): void;
  /** Whether there is a page: not while it is drawn for the first time, when the site is built. */
  hasPage(): boolean;
  /** Listens to the page until the function given back is called. */
  listen(listener: PageListener): () => void;
  /** Whether leaving the page asks first. */
  guardLeaving(on: boolean): void;
  download(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Lets the user choose files where the browser has no pickers of its own. */
  chooseFiles(multiple: boolean): Promise<readonly File[]>;
  /** Fetches a file of this site. Rejects when it cannot. */
  fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>>;
}

const ADDRESS_NAME = 'p';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** The browser that the page runs in. Touches nothing before one of its functions is called. */
export function browserSurroundings(edition: string, build: string): Surroundings {
  return {
    edition,
    build,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    wait(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    openPlace: (onLoss) => openIndexedDb(edition, onLoss),
    openChannel: () => openChannel(edition, build),
    texts: localTexts,
    async askToPersist() {
      await navigator.storage?.persist?.();
    },
    readAddress: () => new URLSearchParams(location.search).get(ADDRESS_NAME) || undefined,
    writeAddress(id) {
      const address = new URL(location.href);
      if (address.searchParams.get(ADDRESS_NAME) === id) return;
      address.searchParams.set(ADDRESS_NAME, id);
      history.replaceState(history.state, '', address);
    },
    hasPage: () => typeof document !== 'undefined',
    listen({ hide, show }) {
      const hidden = () => {
        if (document.visibilityState === 'hidden') hide();
      };
      const shown = (event: PageTransitionEvent) => {
        if (event.persisted) show();
      };
      document.addEventListener('visibilitychange', hidden);
      document.addEventListener('resume', show);
      window.addEventListener('pagehide', hide);
      window.addEventListener('pageshow', shown);
      return () => {
        document.removeEventListener('visibilitychange', hidden);
        document.removeEventListener('resume', show);
        window.removeEventListener('pagehide', hide);
        window.removeEventListener('pageshow', shown);
      };
    },
    guardLeaving(on) {
      if (on) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
    },
    download,
    chooseFiles,
    async fetchBytes(address) {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
