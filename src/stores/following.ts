import type { ReadableAtom } from 'nanostores';
import { type Item, mergeItems } from '../model/item.ts';
import { incoming } from '../model/merge.ts';
import { isWiped } from '../model/wiped.ts';
import type { Channel, ChannelMessage } from '../storage/channel.ts';
import { readPrototype, type StoredPrototype } from '../storage/prototype-records.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { Keeper } from './keeper.ts';
import type { PrototypeStatus } from './prototype.ts';
import type { Changed } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps this tab in step with the other tabs and windows of this browser. */
export interface Following {
  /** Begins to listen, once; messages that came before wait until then. Call it when the first document was read. */
  start(): void;
  /** Tells the others what this tab changed. */
  tell(changed: Pick<Changed, 'items' | 'head'>): void;
  /** Tells the others to read the open document anew. */
  tellToReadAnew(): void;
  /** Tells the others that the list of prototypes or the file of one changed. */
  tellOfList(): void;
  /** Takes in items and head that another tab, or the place, knows. Gives those that were news here. */
  take(items: readonly Item[], head: Item | undefined): void;
  /** Reads the open document anew from the place and takes in what is news. */
  refresh(): Promise<void>;
  stop(): void;
}

/** What following calls when it cannot act by itself. */
export interface FollowingEvents {
  /** The place holds a later generation: it comes in place of the open one. */
  readonly onGeneration: (stored: StoredPrototype) => Promise<void>;
  /** Another tab changed the list of prototypes or the file of one. */
  readonly onList: () => void;
  /** A tab of a newer build is open. */
  readonly onOlder: () => void;
  /** Something changed that this tab did not do. `wiped` are ids of items that were wiped for good. */
  readonly onNews: (wiped: readonly string[]) => void;
}

/** Makes what follows the other tabs; it neither listens nor tells before `start`. */
export function createFollowing(
  surroundings: Surroundings,
  document: TabDocument,
  status: ReadableAtom<PrototypeStatus>,
  device: Device,
  keeper: Keeper,
  events: FollowingEvents,
): Following {
  let channel: Channel | undefined;
  /** Messages that came while a document was being read. */
  let waiting: ChannelMessage[] = [];

  const merged = (mine: Item | undefined, theirs: Item): Item => (mine ? mergeItems(mine, theirs) : theirs);
  const takeAll = (items: readonly Item[], head: Item | undefined, counts: boolean) => {
    const own = document.outline().head;
    const newHead = head && mergeItems(own, head);
    const news: Item[] = [];
    /** Where the other side lacks something: this tab writes the whole. */
    const lacking: string[] = [];
    for (const theirs of items) {
      const mine = document.itemOf(theirs.id);
      const whole = merged(mine, theirs);
      if (whole !== mine) news.push(whole);
      if (mine && mergeItems(theirs, whole) !== theirs) lacking.push(theirs.id);
    }
    const headNews = newHead !== undefined && newHead !== own;
    if (news.length > 0 || headNews) {
      document.apply({ items: news, head: headNews ? newHead : undefined });
      const ids = news.map(({ id }) => id);
      if (counts) keeper.changedElsewhere(ids, headNews);
      events.onNews(news.filter(isWiped).map(({ id }) => id));
    }
    const headLacks = head !== undefined && mergeItems(head, document.outline().head) !== head;
    if ((lacking.length > 0 || headLacks) && status.get() === 'ready')
      keeper.changed(lacking, headLacks, 'soon');
  };
  const refresh = async () => {
    if (!document.isOpen()) return;
    const { id } = document.outline();
    const learn = keeper.learner();
    try {
      const stored = await readPrototype(await device.place(), id);
      if (!stored || !document.isOpen(id)) return;
      switch (incoming(document.outline().generation, stored.prototype.generation)) {
        case 'merge':
          // What the reading says of files counts; else each change that is news here counts as one that is in none.
          return takeAll([...stored.prototype.items.values()], stored.prototype.head, !learn(stored));
        case 'reload':
          return await events.onGeneration(stored);
      }
    } catch (error) {
      device.fail(error);
    }
  };
  const hear = (message: ChannelMessage) => {
    if (status.get() === 'loading') {
      waiting.push(message);
      return;
    }
    const here = idOf(document);
    if (message.kind === 'list') events.onList();
    else if (message.kind === 'read-anew') {
      if (message.prototype === undefined || message.prototype === here) void refresh();
    } else if (message.kind === 'items' && message.prototype === here) {
      const what = incoming(document.outline().generation, message.generation);
      if (what === 'merge') takeAll(message.items, message.head, true);
      else if (what === 'reload') void refresh();
      else channel?.send({ kind: 'read-anew', prototype: message.prototype });
    }
  };
  status.listen((now) => {
    if (now === 'loading') return;
    const heard = waiting;
    waiting = [];
    for (const message of heard) hear(message);
  });
  return {
    start() {
      if (channel) return;
      channel = surroundings.openChannel();
      channel.receive(hear, events.onOlder);
    },
    tell({ items, head }) {
      const { id, generation } = document.outline();
      channel?.send({ kind: 'items', prototype: id, generation, items, head });
    },
    tellToReadAnew: () => channel?.send({ kind: 'read-anew', prototype: idOf(document) }),
    tellOfList: () => channel?.send({ kind: 'list' }),
    take: (items, head) => takeAll(items, head, true),
    refresh,
    stop() {
      channel?.close();
      channel = undefined;
    },
  };
}

function idOf(document: TabDocument): string | undefined {
  return document.isOpen() ? document.outline().id : undefined;
}
