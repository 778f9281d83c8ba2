import { atom, type ReadableAtom } from 'nanostores';
import { addItems, pastedLines } from '../model/commands/add.ts';
import { chooseStatement, setField, setPoint, setSetting } from '../model/commands/fields.ts';
import { removeItems } from '../model/commands/remove.ts';
import { clearVotes, vote } from '../model/commands/votes.ts';
import type { Edit } from '../model/edit.ts';
import { textsOf } from '../model/free-text.ts';
import { type Item, isLive, valuesOf } from '../model/item.ts';
import { limits } from '../model/limits.ts';
import { placeOf } from '../model/read-item.ts';
import { totalVotes } from '../model/votes.ts';
import type { Announcer } from './announcer.ts';
import type { TabDocument } from './document.ts';
import { tellItemsLimit } from './items-limit.ts';
import type { Notices } from './notices.ts';
import type { PrototypeActions, RemovedItems } from './prototype.ts';
import type { Steps } from './steps.ts';
import { withinLimit } from './text-limit.ts';

export type ItemActions = Pick<
  PrototypeActions,
  | 'add'
  | 'addLines'
  | 'setField'
  | 'setPosition'
  | 'setColour'
  | 'vote'
  | 'clearVotes'
  | 'serve'
  | 'chooseStatement'
  | 'remove'
  | 'setSetting'
> & {
  /** What the last step removed. */
  readonly removed: ReadableAtom<RemovedItems | undefined>;
  /** Forgets the text of what the last step removed, when it is one of these. */
  forgetRemoved(ids: readonly string[]): void;
};

/** Makes the actions on items, those on texts and places apart. */
export function createItemActions(
  document: TabDocument,
  steps: Steps,
  announcer: Announcer,
  notices: Notices,
): ItemActions {
  const removed = atom<RemovedItems | undefined>(undefined);
  steps.before(() => removed.set(undefined));

  const standing = (id: string): Item | undefined => {
    const item = document.itemOf(id);
    return item && isLive(item) ? item : undefined;
  };
  /** Performs an edit of one item that stands; does nothing for any other. */
  const edit = (id: string, make: (item: Item) => Edit | undefined): boolean => {
    const item = standing(id);
    return item ? steps.perform(make(item)) : false;
  };
  const named = (made: Edit): Edit => ({ ...made, record: { ...made.record, step: steps.context.newId() } });

  const add: ItemActions['add'] = (canvas, region, starts, after) => {
    if (!document.isOpen() || starts.length === 0) return [];
    if (document.size() + starts.length > limits.items) {
      tellItemsLimit(notices);
      return [];
    }
    const target = after === undefined ? { canvas, region } : { canvas, region, after };
    const fitting = starts.map((start) =>
      start.text === undefined ? start : { ...start, text: withinLimit(start.text) },
    );
    const made = addItems(steps.context, document.region(canvas, region), target, fitting);
    // A name for the step lets the letters that are typed next join it.
    if (!steps.perform(starts.length === 1 ? named(made) : made)) return [];
    const what = whatAre((name) => starts[0]?.[name] !== undefined);
    if (what === 'moments') announcer.say('app.announce.added-moment');
    else if (what === 'cards') announcer.say('app.announce.added', { count: starts.length });
    return made.items.slice(0, starts.length).map(({ id }) => id);
  };
  return {
    removed,
    forgetRemoved(ids) {
      if (removed.get()?.ids.some((id) => ids.includes(id))) removed.set(undefined);
    },
    add,
    addLines: (canvas, region, lines, after) =>
      add(
        canvas,
        region,
        pastedLines(lines).map((text) => ({ text })),
        after,
      ),
    setField: (id, field, value) => void edit(id, (item) => setField(steps.context, item, field, value)),
    setPosition: (id, x, y) =>
      void edit(id, (item) => setPoint(steps.context, item, { x: within(x), y: within(y) })),
    setColour: (id, color) => void edit(id, (item) => setField(steps.context, item, 'color', color)),
    clearVotes(ids) {
      const items = ids.flatMap((id) => standing(id) ?? []).filter((item) => totalVotes(item.votes) > 0);
      if (items.length > 0 && steps.perform(clearVotes(steps.context, items)))
        announcer.say('app.announce.votes', { count: 0 });
    },
    vote(id, dots) {
      if (!edit(id, (item) => vote(steps.context, item, dots))) return;
      const item = document.itemOf(id);
      if (item) announcer.say('app.announce.votes', { count: totalVotes(item.votes) });
    },
    serve(id, goals) {
      const ids = [...new Set(goals)];
      if (!edit(id, (item) => setField(steps.context, item, 'serves', ids.length === 0 ? undefined : ids)))
        return;
      announcer.say('app.announce.serves', { count: ids.length });
    },
    chooseStatement(id) {
      const chosen = edit(id, (item) => {
        const { canvas, region } = placeOf(item);
        return chooseStatement(steps.context, item, document.region(canvas, region));
      });
      if (chosen) announcer.say('app.announce.chosen');
    },
    remove(ids) {
      const items = ids.flatMap((id) => standing(id) ?? []);
      const [first] = items;
      if (!first) return;
      const what = whatAre((name) => valuesOf(first, name).size > 0);
      if (items.length === 1 && wasJustAdded(first, steps) && textsOf(first, 'text').every(isBlank)) {
        if (what === 'moments') announcer.say('app.announce.removed-moment');
        return steps.drop(); // an empty card that was only begun leaves no trace
      }
      if (!steps.perform(removeItems(steps.context, items))) return;
      if (what === 'marks') return;
      const { canvas, region } = placeOf(first);
      const [text = ''] = textsOf(first, 'text');
      removed.set({ ids: items.map(({ id }) => id), canvas, region, text });
      if (what === 'moments') announcer.say('app.announce.removed-moment');
      else if (what === 'cards') announcer.say('app.announce.removed', { count: items.length });
    },
    setSetting(name, value) {
      if (!document.isOpen()) return;
      steps.perform(setSetting(steps.context, document.outline().head, name, value));
    },
  };
}

function wasJustAdded(item: Item, steps: Steps): boolean {
  const changes = steps.last()?.changes ?? [];
  return changes.length === 1 && changes[0]?.id === item.id && changes[0].life === 'created';
}

/**
 * What items are to people. A mark and a pin are told where they are made, by the number and the tick beside them; a mark has the
 * id of its criterion for a text, which is nobody's word.
 */
function whatAre(has: (name: 'text' | 'value' | 'shows') => boolean): 'cards' | 'marks' | 'pins' | 'moments' {
  if (has('value')) return 'marks';
  if (has('shows')) return 'pins';
  return has('text') ? 'cards' : 'moments';
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
