/**
 * The model as one object, so that every law can be put to the real model and to mutants of it. A root is a folder with the
 * files of `src/model`.
 */
export async function loadModel(root: string) {
  const load = <Module>(file: string): Promise<Module> => import(/* @vite-ignore */ `${root}/${file}.ts`);
  const [dots, item, prototype, reading, merging, opening, saving, history, json] = await Promise.all([
    load<typeof import('../../src/model/dots.ts')>('dots'),
    load<typeof import('../../src/model/item.ts')>('item'),
    load<typeof import('../../src/model/prototype.ts')>('prototype'),
    load<typeof import('../../src/model/read-item.ts')>('read-item'),
    load<typeof import('../../src/model/merge.ts')>('merge'),
    load<typeof import('../../src/model/open.ts')>('open'),
    load<typeof import('../../src/model/save.ts')>('save'),
    load<typeof import('../../src/model/history.ts')>('history'),
    load<typeof import('../../src/model/json.ts')>('json'),
  ]);
  const [add, fields, groups, place, remove, text, votes] = await Promise.all([
    load<typeof import('../../src/model/commands/add.ts')>('commands/add'),
    load<typeof import('../../src/model/commands/fields.ts')>('commands/fields'),
    load<typeof import('../../src/model/commands/groups.ts')>('commands/groups'),
    load<typeof import('../../src/model/commands/place.ts')>('commands/place'),
    load<typeof import('../../src/model/commands/remove.ts')>('commands/remove'),
    load<typeof import('../../src/model/commands/text.ts')>('commands/text'),
    load<typeof import('../../src/model/commands/votes.ts')>('commands/votes'),
  ]);
  const parts = { ...dots, ...item, ...prototype, ...reading, ...merging, ...opening, ...saving, ...history };
  return { ...parts, ...json, ...add, ...fields, ...groups, ...place, ...remove, ...text, ...votes };
}

/** All functions of the model. */
export type Model = Awaited<ReturnType<typeof loadModel>>;

/** The folder of the real model. */
export const modelRoot = new URL('../../src/model', import.meta.url).pathname;
