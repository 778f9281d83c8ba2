import { atom, computed, type WritableAtom } from 'nanostores';
import type { JsonValue } from '../model/json.ts';
import type { ItemView } from '../model/read-item.ts';
import type { Announcer } from './announcer.ts';
import type { Merging } from './merging.ts';
import type { Preferences } from './preferences.ts';
import type { Destination, OpenPrototype, PrototypeStatus, RemovedItems } from './prototype.ts';
import type { PrototypeEntry, Prototypes } from './prototypes.ts';
import type { Saving, Whereabouts } from './saving.ts';
import type { Surroundings } from './surroundings.ts';
import type { Versions } from './versions.ts';

const blank: Omit<ItemView, 'id'> = {
  canvas: '',
  region: '',
  order: '',
  live: true,
  text: '',
  alternatives: [],
  alternativesOf: { evidence: [], owner: [] },
  votes: 0,
  unknown: new Map(),
};

/** Keeps everything in plain objects in memory, so that islands can be built before the document is there. */
export function createMemorySketch(surroundings: Surroundings, announcer: Announcer) {
  const items = new Map<string, WritableAtom<ItemView | undefined>>();
  const lists = new Map<string, WritableAtom<readonly string[]>>();
  const everything = atom(0);
  const status = atom<PrototypeStatus>('idle');
  const id = atom<string | undefined>(undefined);
  const title = atom('');
  const unsaved = atom(0);
  const removed = atom<RemovedItems | undefined>(undefined);
  const undoable = atom<readonly (() => void)[]>([]);
  const settings = new Map<string, WritableAtom<JsonValue | undefined>>();

  const item = (key: string) => {
    const known = items.get(key) ?? atom<ItemView | undefined>(undefined);
    items.set(key, known);
    return known;
  };
  const list = (canvas: string, region: string) => {
    const key = `${canvas}#${region}`;
    const known = lists.get(key) ?? atom<readonly string[]>([]);
    lists.set(key, known);
    return known;
  };
  const setting = (name: string) => {
    const known = settings.get(name) ?? atom<JsonValue | undefined>(undefined);
    settings.set(name, known);
    return known;
  };
  const change = (undo?: () => void) => {
    everything.set(everything.get() + 1);
    unsaved.set(unsaved.get() + 1);
    removed.set(undefined);
    if (undo) undoable.set([...undoable.get(), undo]);
  };
  const patch = (key: string, part: Partial<ItemView>) => {
    const before = item(key).get();
    if (!before) return;
    item(key).set({ ...before, ...part });
    change(() => item(key).set(before));
  };
  const take = (key: string) => {
    const view = item(key).get();
    if (view) {
      const from = list(view.canvas, view.region);
      from.set(from.get().filter((other) => other !== key));
    }
  };
  const put = (key: string, to: Destination) => {
    const view = item(key).get();
    const beside = 'before' in to ? item(to.before).get() : 'after' in to ? item(to.after).get() : to;
    if (!view || !beside) return;
    take(key);
    const target = list(beside.canvas, beside.region);
    const order = [...target.get()];
    const at =
      'before' in to
        ? order.indexOf(to.before)
        : 'after' in to
          ? order.indexOf(to.after) + 1
          : to.at === 'start'
            ? 0
            : order.length;
    order.splice(at, 0, key);
    target.set(order);
    item(key).set({ ...view, canvas: beside.canvas, region: beside.region });
  };
  const everyView = () => [...items.values()].flatMap((store) => store.get() ?? []);

  const prototype: OpenPrototype = {
    status,
    id,
    title,
    titleAlternatives: atom([]),
    language: atom('nl'),
    empty: computed(everything, () => everyView().length === 0),
    item,
    list,
    counts: (canvas, region) =>
      computed(everything, () => {
        const here = everyView().filter(
          (view) => view.canvas === canvas && (!region || view.region === region),
        );
        return { items: here.length, votes: here.reduce((sum, view) => sum + view.votes, 0), undecided: 0 };
      }),
    setting,
    notShown: () => atom(0),
    canUndo: computed(undoable, (steps) => steps.length > 0),
    canRedo: atom(false),
    removed,
    async openFromAddress() {
      id.set(id.get() ?? surroundings.randomId());
      status.set('ready');
    },
    async open(key) {
      id.set(key);
      status.set('ready');
    },
    async openNew() {
      id.set(surroundings.randomId());
      status.set('ready');
    },
    async watch(key) {
      id.set(key);
      status.set('read-only');
    },
    add(canvas, region, added, after) {
      const ids = added.map((one) => {
        const key = surroundings.randomId();
        item(key).set({ ...blank, ...one, id: key, canvas, region });
        put(key, after ? { after } : { canvas, region, at: 'end' });
        return key;
      });
      change(() => prototype.remove(ids));
      announcer.say('app.announce.added', { count: ids.length });
      return ids;
    },
    addLines: (canvas, region, lines, after) =>
      prototype.add(
        canvas,
        region,
        lines.split(/\r?\n/).flatMap((line) => (line.trim() ? [{ text: line.trim() }] : [])),
        after,
      ),
    startEditing() {},
    type: (key, text, field = 'text') => patch(key, { [field]: text }),
    endEditing() {},
    setField: (key, field, value) => patch(key, { [field]: value }),
    setPosition: (key, x, y) => patch(key, { x, y }),
    setColour: (key, color) => patch(key, color === undefined ? {} : { color }),
    move(ids, to) {
      for (const key of ids) put(key, to);
      change();
    },
    step(key, direction) {
      const view = item(key).get();
      if (!view) return;
      const order = list(view.canvas, view.region).get();
      const other = order[order.indexOf(key) + (direction === 'up' ? -1 : 1)];
      if (other) prototype.move([key], direction === 'up' ? { before: other } : { after: other });
    },
    group(ids, heading) {
      for (const key of ids) patch(key, heading === undefined ? {} : { group: heading });
    },
    vote: (key, dots) => patch(key, { votes: Math.max(0, (item(key).get()?.votes ?? 0) + dots) }),
    chooseText: (key, text) => patch(key, { text, alternatives: [] }),
    chooseStatement(key) {
      const view = item(key).get();
      if (view)
        for (const other of list(view.canvas, view.region).get()) patch(other, { chosen: other === key });
    },
    remove(ids) {
      const views = ids.flatMap((key) => item(key).get() ?? []);
      const first = views[0];
      if (!first) return;
      for (const view of views) {
        take(view.id);
        item(view.id).set(undefined);
      }
      change(() => {
        for (const view of views) {
          item(view.id).set(view);
          put(view.id, { canvas: view.canvas, region: view.region, at: 'end' });
        }
      });
      removed.set({ ids, canvas: first.canvas, region: first.region, text: first.text });
      announcer.say('app.announce.removed', { count: ids.length });
    },
    async clear(canvas, region) {
      prototype.remove(
        everyView()
          .filter((view) => view.canvas === canvas && (!region || view.region === region))
          .map((view) => view.id),
      );
    },
    setTitle(text) {
      title.set(text);
      change();
    },
    chooseTitle: (text) => title.set(text),
    setSetting(name, value) {
      setting(name).set(value);
      change();
    },
    undo() {
      const steps = undoable.get();
      const last = steps.at(-1);
      undoable.set(steps.slice(0, -1));
      last?.();
      everything.set(everything.get() + 1);
    },
    redo() {},
  };
  const prototypes: Prototypes = {
    status: atom('ready'),
    list: atom<readonly PrototypeEntry[]>([]),
    removed: atom(undefined),
    create: async () => surroundings.randomId(),
    rename: async () => {},
    duplicate: async () => undefined,
    remove: async () => {},
    undoRemove: async () => {},
  };
  const saving: Saving = {
    where: atom<Whereabouts>({ kind: 'browser' }),
    unsaved,
    busy: atom(undefined),
    inPlace: atom(false),
    conflict: atom(undefined),
    question: atom(undefined),
    failures: atom([]),
    saveFile: async () => 'cancelled',
    saveAs: async () => 'cancelled',
    download: async () => 'cancelled',
    resolveConflict: async () => 'cancelled',
    openFile: async () => undefined,
    openFiles: async () => undefined,
    resolveQuestion: async () => undefined,
    downloadRaw() {},
    dismiss() {},
  };
  const merging: Merging = {
    review: atom(undefined),
    report: atom(undefined),
    canTakeBack: atom(false),
    pickFiles: async () => {},
    reviewFiles: async () => {},
    confirm: async () => {},
    cancel() {},
    takeBack: async () => {},
  };
  const versions: Versions = {
    list: atom([]),
    refresh: async () => {},
    keep: async () => {},
    restore: async () => {},
    exportFile: async () => {},
  };
  const singleKeys = atom(true);
  const preferences: Preferences = { singleKeys, setSingleKeys: (on) => singleKeys.set(on) };
  return { prototype, prototypes, saving, merging, versions, preferences };
}
