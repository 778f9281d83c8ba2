import { IDBFactory } from 'fake-indexeddb';
import { openChannel } from '../../src/storage/channel.ts';
import { openIndexedDb } from '../../src/storage/indexed-db.ts';
import type { TextStore } from '../../src/storage/local-record.ts';
import { type Place, PlaceProblem } from '../../src/storage/place.ts';
import type { PageListener, PlaceLoss, Surroundings } from '../../src/stores/surroundings.ts';
import { createWorkshop, type Workshop } from '../../src/stores/workshop.ts';

/** A download that a tab handed to the browser. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One tab of a laptop: the state under test, and what happens to its page. */
export interface Tab extends Workshop {
  /** The page is hidden or closed: nothing that runs later may be counted on. */
  readonly hide: () => void;
  /** The page comes back. */
  readonly show: () => void;
  /** Runs everything that waits for its moment, and what comes of it. */
  readonly settle: () => Promise<void>;
  readonly downloads: readonly Downloaded[];
  readonly guarded: () => boolean;
  readonly address: () => string | undefined;
  readonly askedToPersist: () => number;
}

/** What a test can choose of a tab. */
export interface TabOptions {
  readonly address?: string;
  readonly build?: string;
  /** Hears no other tab and is heard by none, like one that the browser has frozen. */
  readonly deaf?: boolean;
  readonly openPlace?: (onLoss: (loss: PlaceLoss) => void) => Promise<Place>;
  readonly chooseFiles?: () => readonly File[];
  readonly fetchBytes?: Surroundings['fetchBytes'];
}

/** One laptop: its database and its small texts outlive its tabs. */
export interface Laptop {
  readonly edition: string;
  readonly texts: TextStore;
  /** The time, which only moves when a test moves it. */
  now: Date;
  tab(options?: TabOptions): Tab;
  /** Ends all tabs. */
  off(): Promise<void>;
}

let laptops = 0;

/** A laptop that was never used. Takes the place of the one before: there is one `indexedDB` in a test file. */
export function newLaptop(): Laptop {
  globalThis.indexedDB = new IDBFactory();
  laptops += 1;
  const edition = `edition-${laptops}`;
  const kept = new Map<string, string>();
  const tabs: Tab[] = [];
  const laptop: Laptop = {
    edition,
    now: new Date('2026-11-22T09:00:00.000Z'),
    texts: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    tab(options = {}) {
      const tab = openTab(laptop, edition, options);
      tabs.push(tab);
      return tab;
    },
    async off() {
      for (const tab of tabs.splice(0)) await tab.close();
    },
  };
  return laptop;
}

function openTab(laptop: Laptop, edition: string, options: TabOptions): Tab {
  const build = options.build ?? '1.0.0';
  const downloads: Downloaded[] = [];
  let address = options.address;
  let guarded = false;
  let asked = 0;
  let page: PageListener | undefined;
  let waits: { readonly run: () => void }[] = [];
  const workshop = createWorkshop({
    edition,
    build,
    now: () => laptop.now,
    randomId: () => crypto.randomUUID(),
    wait(_milliseconds, run) {
      const one = { run };
      waits.push(one);
      return () => {
        waits = waits.filter((other) => other !== one);
      };
    },
    pause: () => Promise.resolve(),
    openPlace: options.openPlace ?? ((onLoss) => openIndexedDb(edition, onLoss)),
    openChannel: () => openChannel(options.deaf ? crypto.randomUUID() : edition, build),
    texts: () => laptop.texts,
    async askToPersist() {
      asked += 1;
    },
    readAddress: () => address,
    writeAddress(id) {
      address = id;
    },
    listen(listener) {
      page = listener;
      return () => {
        page = undefined;
      };
    },
    hasPage: () => true,
    guardLeaving(on) {
      guarded = on;
    },
    download: (name, bytes) => void downloads.push({ name, bytes }),
    chooseFiles: async () => options.chooseFiles?.() ?? [],
    fetchBytes: options.fetchBytes ?? (() => Promise.reject(new Error('no network in this test'))),
  });
  return {
    ...workshop,
    hide: () => page?.hide(),
    show: () => page?.show(),
    async settle() {
      // Messages of a channel and requests of a database take some turns; what they start waits for its moment again.
      for (let round = 0; round < 4; round += 1) {
        const due = waits;
        waits = [];
        for (const { run } of due) run();
        for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      }
    },
    downloads,
    guarded: () => guarded,
    address: () => address,
    askedToPersist: () => asked,
  };
}

/** A place of which a test can say that it is not there, or that it takes in nothing more. */
export function placeWithLock(edition: string) {
  const lock = { absent: false, full: false };
  const refuse = () => (lock.full ? Promise.reject(new PlaceProblem('storage-full')) : undefined);
  const openPlace = async (onLoss: (loss: PlaceLoss) => void): Promise<Place> => {
    if (lock.absent) throw new PlaceProblem('storage-absent');
    const place = await openIndexedDb(edition, onLoss);
    return {
      ...place,
      write: (changes) => refuse() ?? place.write(changes),
      update: (stores, work, signal) => refuse() ?? place.update(stores, work, signal),
    };
  };
  return { lock, openPlace };
}

/** The notices that a tab shows, by their keys. */
export function noticesOf(tab: Workshop): readonly string[] {
  return tab.notices.list.get().map(({ key }) => key);
}

/** The texts of a region, in order. */
export function texts(tab: Workshop, canvas = 'canvas', region = 'region'): readonly string[] {
  return tab.prototype
    .list(canvas, region)
    .get()
    .map((id) => tab.prototype.item(id).get()?.text ?? '');
}

/** A tab of a laptop with a team's prototype: its title, and cards that are kept. */
export async function teamTab(laptop: Laptop, ...cards: readonly string[]): Promise<Tab> {
  const tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
  tab.prototype.setTitle('De Regenboog');
  addCards(tab, ...cards);
  await tab.settle();
  return tab;
}

/** Adds cards to a region and gives their ids. */
export function addCards(tab: Workshop, ...cards: readonly string[]): readonly string[] {
  return tab.prototype.add(
    'canvas',
    'region',
    cards.map((text) => ({ text })),
  );
}

/** A file with these contents. */
export function fileOf(name: string, contents: string | Uint8Array<ArrayBuffer>): File {
  return new File([contents], name, { type: 'application/json' });
}
