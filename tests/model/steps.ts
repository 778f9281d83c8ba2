import fc from 'fast-check';
import type { Edit } from '../../src/model/edit.ts';
import type { Item } from '../../src/model/item.ts';
import type { Laptop } from './laptop.ts';

/** One thing that a person does on a laptop; numbers choose among what is there. */
export interface EditStep {
  readonly kind:
    | 'add'
    | 'paste'
    | 'type'
    | 'choose'
    | 'color'
    | 'uncolor'
    | 'move'
    | 'point'
    | 'vote'
    | 'unvote'
    | 'clear votes'
    | 'group'
    | 'ungroup'
    | 'remove'
    | 'restore'
    | 'evidence'
    | 'title'
    | 'setting'
    | 'statement';
  readonly at: number;
  readonly by: number;
  readonly text: string;
}

const texts = fc.oneof(
  fc.constantFrom('een', 'twee', 'drie', 'vier', ''),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const small = fc.nat({ max: 60 });

/** Edits, the frequent ones more often. */
export const editStep: fc.Arbitrary<EditStep> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 4, arbitrary: fc.constant('add' as const) },
    {
      weight: 18,
      arbitrary: fc.constantFrom(
        'paste',
        'choose',
        'color',
        'uncolor',
        'move',
        'point',
        'vote',
        'unvote',
        'clear votes',
        'group',
        'ungroup',
        'remove',
        'restore',
        'evidence',
        'title',
        'setting',
        'statement',
      ),
    },
  ),
  at: small,
  by: small,
  text: texts,
});

/** What a tab does at any time: edits, undo, redo. */
export const tabStep = fc.oneof(
  { weight: 6, arbitrary: editStep },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

/** A step of a tab. */
export type TabStep = EditStep | { readonly kind: 'undo' } | { readonly kind: 'redo' };

const regions = ['why', 'for-whom', 'what'] as const;
const colors = ['sun', 'leaf', 'sky'] as const;

function oneOf<Value>(values: readonly [Value, ...Value[]], number: number): Value {
  return values[number % values.length] ?? values[0];
}

/** Does a step on a laptop; a step for which nothing is there does nothing. */
export function perform(laptop: Laptop, step: TabStep): void {
  if (step.kind === 'undo') laptop.undo();
  else if (step.kind === 'redo') laptop.redo();
  else if (step.kind === 'type') {
    const item = laptop.pick(step.at);
    if (item !== undefined) laptop.type(item, step.text, step.by % 3 === 0);
  } else laptop.do(editOf(laptop, step));
}

function editOf(laptop: Laptop, step: EditStep): Edit | undefined {
  const { model, context, prototype } = laptop;
  const item = laptop.pick(step.at);
  switch (step.kind) {
    case 'title': {
      const session = model.beginTitle(context, prototype.head);
      return model.editTitle(context, prototype.head, session, step.text).edit;
    }
    case 'setting': {
      const value = [undefined, step.by, step.text][step.by % 3];
      return model.setSetting(context, prototype.head, oneOf(['dots', 'school'], step.at), value);
    }
    case 'add':
    case 'paste':
      return addedBefore(laptop, step);
    case 'restore': {
      const removed = [...prototype.items.values()].filter(({ live }) => live.size === 0);
      const back = removed[step.at % Math.max(1, removed.length)];
      return back && model.restoreItems(context, [back]);
    }
    default:
      return item && editOfItem(laptop, step, item);
  }
}

function addedBefore(laptop: Laptop, step: EditStep): Edit {
  const { model, context, prototype } = laptop;
  const region = oneOf(regions, step.by);
  const there = model.itemsIn(prototype, 'five-questions', region);
  const starts = [step.text, 'x', 'y'].map((text) => ({ text }));
  const before = step.kind === 'add' ? undefined : there[step.at % Math.max(1, there.length)]?.id;
  const target = { canvas: 'five-questions', region, ...(before === undefined ? {} : { before }) };
  return model.addItems(context, there, target, starts.slice(0, step.kind === 'add' ? 1 : 1 + (step.at % 3)));
}

function editOfItem(laptop: Laptop, step: EditStep, item: Item): Edit | undefined {
  const { model, context } = laptop;
  const other = laptop.pick(step.by) ?? item;
  const point = { x: (step.by % 11) / 10, y: (step.at % 11) / 10 };
  switch (step.kind) {
    case 'choose': {
      const { text, alternatives } = model.readItem(item);
      return model.chooseText(context, item, 'text', oneOf([text, ...alternatives], step.by));
    }
    case 'evidence':
      return model.editText(context, item, model.beginEditing(context, item, 'evidence'), step.text).edit;
    case 'color':
      return model.setField(context, item, 'color', oneOf(colors, step.by));
    case 'uncolor':
      return model.setField(context, item, 'color', undefined);
    case 'point':
      return model.setPoint(context, item, step.by % 4 === 0 ? undefined : point);
    case 'vote':
      return model.vote(context, item, 1 + (step.by % 3));
    case 'unvote':
      return model.vote(context, item, -1 - (step.by % 2));
    case 'clear votes':
      return model.clearVotes(context, [...new Set([item, other])]);
    case 'group':
      return model.groupItems(context, item, [other], laptop.items);
    case 'ungroup':
      return model.ungroupItems(context, [...new Set([item, other])]);
    case 'remove':
      return model.removeItems(context, step.by % 5 === 0 ? [...new Set([item, other])] : [item]);
    case 'statement':
      return model.chooseStatement(context, item, laptop.items);
    case 'move':
      return moved(laptop, step, item);
    default:
      return undefined;
  }
}

function moved(laptop: Laptop, step: EditStep, item: Item): Edit {
  const { model, context, prototype } = laptop;
  const region = oneOf(regions, step.by);
  const there = model.itemsIn(prototype, 'five-questions', region);
  const beside = there[step.by % Math.max(1, there.length)]?.id;
  const side = step.at % 2 === 0 ? 'before' : 'after';
  const target = { canvas: 'five-questions', region, ...(beside === undefined ? {} : { [side]: beside }) };
  return model.moveItems(context, [item], there, target);
}
