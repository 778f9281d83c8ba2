import type { WritableAtom } from 'nanostores';
import { mergeItems } from '../model/item.ts';
import { createPrototype, type Prototype, readHead } from '../model/prototype.ts';
import { readPreferences, writePreferences } from '../storage/preferences.ts';
import { isUntouched, readHeads, readPrototype, type StoredPrototype } from '../storage/prototype-records.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { Beginning, Keeper } from './keeper.ts';
import type { Notices } from './notices.ts';
import type { PrototypeActions, PrototypeStatus } from './prototype.ts';
import { readOr } from './read-or.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { warnOfDamage } from './warn-of-damage.ts';

/** Brings a document into this tab. */
export interface Opening extends Pick<PrototypeActions, 'openFromAddress' | 'open' | 'openNew' | 'watch'> {
  /** Shows a document that is at hand, such as one from a file. `leave` first. */
  show(prototype: Prototype, state: Beginning, status?: 'ready' | 'read-only'): Promise<void>;
  /** Closes the document: the one that was asked for is not here. */
  close(): Promise<void>;
  /** Tries once more to open what was missing or could not be read, after the list of prototypes changed or the place came back. */
  retry(): Promise<void>;
  /** Puts a later generation, as the place holds it, in place of the open document. */
  showGeneration(stored: StoredPrototype): Promise<void>;
  /** Writes what waits. Gives false when that fails: then the open document must stay, for it is only here. */
  leave(): Promise<boolean>;
}

/** What makes an opening. */
export interface OpeningParts {
  readonly surroundings: Surroundings;
  readonly device: Device;
  readonly document: TabDocument;
  readonly steps: Steps;
  readonly keeper: Keeper;
  readonly notices: Notices;
  readonly status: WritableAtom<PrototypeStatus>;
  readonly id: WritableAtom<string | undefined>;
  /** Called when another document is in place, before the status says so. */
  readonly onShown: (state: Beginning) => Promise<void>;
}

const NOTHING: Beginning = { unsaved: new Set(), headUnsaved: false, stored: true };

/** Makes what opens documents in a tab. */
export function createOpening(parts: OpeningParts): Opening {
  const { surroundings, device, document, steps, keeper, notices, status, id } = parts;
  /** Counts what was asked for, so that the answer to an older question changes nothing. */
  let turn = 0;
  let fromAddress: Promise<void> | undefined;
  /** How the prototype that was asked for last was to be opened. */
  let wanted: 'ready' | 'read-only' = 'ready';
  /** The empty document that was begun because the place could not be read. */
  let standIn: string | undefined;

  /** Shows a document. Gives false when something else was asked for meanwhile: then that is what the tab shows. */
  const show = async (prototype: Prototype, state: Beginning, next: 'ready' | 'read-only' = 'ready') => {
    const mine = turn;
    status.set('loading');
    document.load(prototype);
    steps.forget();
    steps.renewActor();
    keeper.begin(state);
    id.set(prototype.id);
    await parts.onShown(state);
    if (mine !== turn) return false;
    // At once, and not after the first write: who leaves the page before that comes back to this document.
    if (next === 'ready') remember(prototype.id);
    status.set(device.stopped.get() ? 'read-only' : next);
    return true;
  };
  const close = async () => {
    const mine = turn;
    document.load(undefined);
    steps.forget();
    keeper.begin(NOTHING);
    await parts.onShown(NOTHING);
    if (mine === turn) status.set('missing');
  };
  const remember = (key: string) => {
    // One that lasts as long as the page is none to come back to.
    if (device.keeps()) writePreferences(surroundings.edition, { lastUsed: key }, surroundings.texts());
    surroundings.writeAddress(key);
  };
  const leave = async () => !document.isOpen() || (await keeper.flush());
  const open = async (key: string, next: 'ready' | 'read-only'): Promise<void> => {
    turn += 1;
    const mine = turn;
    wanted = next;
    if (!(await leave()) || mine !== turn) return;
    status.set('loading');
    id.set(key);
    const stored = await read(key);
    if (mine !== turn) return;
    if (!stored || stored.record.removedAt !== undefined) return await close();
    if (await show(stored.prototype, beginningOf(stored), next)) warnOfDamage(notices, stored);
  };
  const read = (key: string) => readOr(device, (place) => readPrototype(place, key), undefined);
  /** The prototypes to choose from when nothing was asked for, edited last first. */
  const candidates = async () =>
    (await readOr(device, readHeads, []))
      .filter(({ record }) => record.removedAt === undefined)
      .sort((a, b) => (a.record.updatedAt < b.record.updatedAt ? 1 : -1));
  const openNew = async (language: string, title = ''): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (!(await leave()) || mine !== turn) return;
    const untouched = (await candidates()).find(
      ({ record }) => isUntouched(record) && readHead(record).language === language,
    );
    if (mine !== turn) return;
    if (untouched && title === '') return await open(untouched.id, 'ready');
    const now = surroundings.now().toISOString();
    const prototype = createPrototype(steps.context, { title, language, now });
    if (await show(prototype, { unsaved: new Set(), headUnsaved: false, stored: false }))
      await keeper.flush();
  };
  const openFirst = async (language: string): Promise<void> => {
    const asked = surroundings.readAddress();
    if (asked !== undefined) return await open(asked, 'ready');
    const mine = turn;
    const chosen = usedLast(await candidates());
    if (mine !== turn) return;
    if (chosen) return await open(chosen.id, 'ready');
    await openNew(language);
    if (!device.keeps()) standIn = id.get();
  };
  const usedLast = <One extends { readonly id: string }>(known: readonly One[]): One | undefined => {
    const { lastUsed } = readPreferences(surroundings.edition, surroundings.texts());
    return known.find((one) => one.id === lastUsed) ?? known[0];
  };
  /** Whether the open document only stands in for one that could not be read, and nobody wrote anything in it. */
  const standsIn = () => {
    if (standIn === undefined || !document.isOpen(standIn)) return false;
    const { head, savedAt } = document.outline();
    return isUntouched({ head, savedAt, count: document.size(), unsaved: keeper.unsaved.get() });
  };
  return {
    async openFromAddress(language) {
      // A page may ask twice while it is being drawn; both get the same answer.
      fromAddress ??= openFirst(language).finally(() => {
        fromAddress = undefined;
      });
      await fromAddress;
    },
    open: (key) => open(key, 'ready'),
    openNew,
    watch: (key) => open(key, 'read-only'),
    show: async (prototype, state, next) => {
      turn += 1;
      if ((await show(prototype, state, next)) && next !== 'read-only') await keeper.flush();
    },
    async showGeneration(stored) {
      const { items, head } = keeper.waiting();
      const waiting = items.flatMap((one) => document.itemOf(one) ?? []);
      const own = head ? document.outline().head : undefined;
      const next = status.get() === 'read-only' ? 'read-only' : 'ready';
      if (!(await show(stored.prototype, beginningOf(stored), next))) return;
      // What was typed in the last moment and reached nobody yet goes along.
      if ((waiting.length === 0 && !own) || next === 'read-only') return;
      document.apply({
        items: waiting.map((item) => mergeItems(document.itemOf(item.id) ?? item, item)),
        head: own && mergeItems(document.outline().head, own),
      });
      keeper.changed(
        waiting.map((item) => item.id),
        own !== undefined,
        'now',
      );
    },
    leave,
    close,
    async retry() {
      const key = id.get();
      if (standsIn() && device.keeps()) {
        const begun = (await candidates()).filter(({ record }) => !isUntouched(record));
        const chosen = usedLast(begun);
        if (chosen && standsIn()) await open(chosen.id, 'ready');
        return;
      }
      if (status.get() !== 'missing' || key === undefined) return;
      const stored = await read(key);
      if (stored?.record.removedAt === undefined && stored && status.get() === 'missing')
        await open(key, wanted);
    },
  };
}

function beginningOf({ unsaved, record }: StoredPrototype): Beginning {
  return { unsaved, headUnsaved: record.headUnsaved, stored: true, updatedAt: record.updatedAt };
}
