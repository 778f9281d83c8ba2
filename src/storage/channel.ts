import type { Item } from '../model/item.ts';
import { isRecord } from '../model/record.ts';
import { readStoredItem } from './stored-item.ts';

/** What tabs and windows of one browser tell each other. State is sent, never events. */
export type ChannelMessage =
  /** A tab has begun; others answer with theirs, so that each knows the builds around it. */
  | { readonly kind: 'hello' | 'here' }
  /** Changed items of a prototype, and its head when that changed. */
  | {
      readonly kind: 'items';
      readonly prototype: string;
      readonly generation: number;
      readonly items: readonly Item[];
      readonly head: Item | undefined;
    }
  /** Read this prototype anew: more changed than is worth sending, or a message did not come through. */
  | { readonly kind: 'read-anew'; readonly prototype: string | undefined }
  /** The list of prototypes changed, or the file of one. */
  | { readonly kind: 'list' };

/** The line between the tabs of one edition. */
export interface Channel {
  /** Sends to all others. */
  send(message: ChannelMessage): void;
  /**
   * Begins to hand over messages, in order; those that came before have waited. `olderThan` is called with the build of
   * another tab when that is newer than this one.
   */
  receive(hear: (message: ChannelMessage) => void, olderThan: (build: string) => void): void;
  close(): void;
}

/** Name of the channel of an edition. */
export function channelName(edition: string): string {
  return `${edition}-changes`;
}

/** Opens the channel. Where the browser has none, this tab talks to nobody. */
export function openChannel(edition: string, build: string): Channel {
  if (typeof BroadcastChannel === 'undefined') return { send() {}, receive() {}, close() {} };
  const line = new BroadcastChannel(channelName(edition));
  const waiting: unknown[] = [];
  let receiver: ((data: unknown) => void) | undefined;
  const take = (data: unknown) => {
    if (receiver) receiver(data);
    else waiting.push(data);
  };
  line.onmessage = (event: MessageEvent<unknown>) => take(event.data);
  line.onmessageerror = () => take({ build, message: { kind: 'read-anew', prototype: undefined } });
  const send = (message: ChannelMessage) => line.postMessage({ build, message });
  return {
    send,
    receive(hear, olderThan) {
      receiver = (data) => {
        if (!isRecord(data) || typeof data['build'] !== 'string') return;
        if (compareBuilds(data['build'], build) > 0) olderThan(data['build']);
        const message = readMessage(data['message']);
        if (message?.kind === 'hello') send({ kind: 'here' });
        if (message) hear(message);
      };
      for (const data of waiting.splice(0)) receiver(data);
      send({ kind: 'hello' });
    },
    close() {
      receiver = undefined;
      line.close();
    },
  };
}

/** Compares two builds such as 1.10.0 and 1.9.2 by their numbers; below zero when `a` is the older one. */
export function compareBuilds(a: string, b: string): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(build: string): readonly number[] {
  return (build.split(/[-+]/)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/** A message of another tab, perhaps of another build. One that is not understood becomes a call to read anew. */
function readMessage(value: unknown): ChannelMessage | undefined {
  if (!isRecord(value)) return undefined;
  const prototype = typeof value['prototype'] === 'string' ? value['prototype'] : undefined;
  switch (value['kind']) {
    case 'hello':
    case 'here':
    case 'list':
      return { kind: value['kind'] };
    case 'items': {
      const { generation, items, head } = value;
      const known = Array.isArray(items) ? items.map(readStoredItem) : [undefined];
      const whole = known.filter((item) => item !== undefined);
      const readHead = head === undefined ? undefined : readStoredItem(head);
      const damaged = whole.length < known.length || (head !== undefined && readHead === undefined);
      if (prototype === undefined || typeof generation !== 'number' || damaged)
        return { kind: 'read-anew', prototype };
      return { kind: 'items', prototype, generation, items: whole, head: readHead };
    }
    default:
      return { kind: 'read-anew', prototype };
  }
}
