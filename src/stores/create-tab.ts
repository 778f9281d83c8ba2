import { atom, onMount } from 'nanostores';
import { canSaveInPlace } from '../storage/file-handle.ts';
import type { Announcer } from './announcer.ts';
import { createComparing } from './create-comparing.ts';
import { createKeeper } from './create-keeper.ts';
import { createMerging } from './create-merging.ts';
import { createOpenPrototype } from './create-open-prototype.ts';
import { createPreferences } from './create-preferences.ts';
import { createPrototypes } from './create-prototypes.ts';
import { createVersions } from './create-versions.ts';
import { createDevice } from './device.ts';
import { createTabDocument } from './document.ts';
import { createFileOpening } from './file-opening.ts';
import { createFileReading } from './file-reading.ts';
import { createFileSaving } from './file-saving.ts';
import { createFileState } from './file-state.ts';
import { createFollowing } from './following.ts';
import { createGroupFiles } from './group-files.ts';
import type { Notices } from './notices.ts';
import { createOpening } from './opening.ts';
import type { PrototypeStatus } from './prototype.ts';
import type { Prototypes } from './prototypes.ts';
import type { Saving } from './saving.ts';
import { keepListShown } from './shown-list.ts';
import { createSteps } from './steps.ts';
import { createSummingUp } from './summing-up.ts';
import type { Surroundings } from './surroundings.ts';
import { createTabLife } from './tab-life.ts';
import { createWhereabouts } from './whereabouts.ts';
import { createWiping } from './wiping.ts';

/** Puts the parts of one tab together. What each of them does stands in its own file. */
export function createTab(surroundings: Surroundings, announcer: Announcer, notices: Notices) {
  const status = atom<PrototypeStatus>('idle');
  const id = atom<string | undefined>(undefined);
  const device = createDevice(surroundings, notices);
  const document = createTabDocument();
  const steps = createSteps(document, status, surroundings.randomId);
  const summingUp = createSummingUp(surroundings, document);
  const files = createFileState(device);

  const keeper = createKeeper(document, device, surroundings, {
    onMerged: (items, head) => following.take(items, head),
    onOlder: () => following.refresh(),
    onWritten: () => {
      summingUp.soon();
      listSoon();
    },
  });
  const following = createFollowing(surroundings, document, status, device, keeper, {
    onGeneration: (stored) => opening.showGeneration(stored),
    onNews: (wiped) => {
      merging.close();
      merging.forgetItems(wiped);
      prototype.forgetItems(wiped);
      summingUp.soon();
    },
    onList: () => {
      void opening.retry();
      void following.refresh();
      void files.load(id.get());
      listSoon();
    },
    onOlder: () => void life.stopWriting(),
  });
  const life = createTabLife({ surroundings, device, keeper, following, summingUp, notices, status });
  const versions = createVersions({ surroundings, document, device, steps, announcer });
  const opening = createOpening({
    surroundings,
    device,
    document,
    steps,
    keeper,
    notices,
    status,
    id,
    async onShown(state) {
      files.foreign.set(undefined);
      merging.forget();
      versions.dismissRestored();
      prototype.restartEditing();
      versions.noteLastEdit(state.stored ? state.updatedAt : undefined);
      await files.load(id.get());
      summingUp.soon();
      if (state.stored) void merging.recall();
    },
  });
  const reading = createFileReading(surroundings, opening, files);
  const merging = createMerging({
    surroundings,
    document,
    device,
    keeper,
    steps,
    following,
    versions,
    files,
    reading,
    announcer,
    notices,
    isHere: (other) => shelf.holds(other),
    keepBeside: (file) => shelf.take(file),
  });
  const prototype = createOpenPrototype({
    document,
    steps,
    versions,
    announcer,
    notices,
    opening,
    status,
    id,
    begin: life.begin,
    wipe: createWiping({ document, device, steps, keeper, versions, merging, summingUp, announcer }),
  });
  const shelf = createPrototypes(surroundings, device, {
    onBefore: keeper.flush,
    onChanged: () => {
      following.tellOfList();
      void following.refresh();
    },
  });
  const saved = { mergeIn: merging.mergeIn, announcer, files, surroundings };
  const fileSaving = createFileSaving({ ...saved, document, keeper, onSaved: following.tellOfList });
  const fileOpening = createFileOpening({
    ...saved,
    opening,
    steps,
    reading,
    keeper,
    shelf,
    onAdded: following.tellOfList,
  });

  steps.after(({ items, head, when }) => {
    keeper.changed(
      items.map((item) => item.id),
      head !== undefined,
      when,
    );
    following.tell({ items, head });
    summingUp.soon();
    life.askToPersist();
  });

  const listSoon = keepListShown(shelf, surroundings, life.begin);

  const prototypes: Prototypes = {
    ...shelf,
    async remove(removedId) {
      // What is in memory only could not be brought back: then it stays, and the device says why.
      if (document.isOpen(removedId) && !(await keeper.flush())) return false;
      if (!(await shelf.remove(removedId))) return false;
      if (document.isOpen(removedId)) await opening.close();
      return true;
    },
    async undoRemove() {
      await shelf.undoRemove();
      await opening.retry();
    },
  };
  const inPlace = atom(false);
  onMount(inPlace, () => inPlace.set(canSaveInPlace()));
  const saving: Saving = {
    ...fileSaving,
    ...fileOpening,
    downloadForGroups: createGroupFiles(document, files, surroundings),
    where: createWhereabouts(device, keeper, files),
    unsaved: keeper.unsaved,
    busy: files.busy,
    inPlace,
    failures: files.failures,
    async storeAgain() {
      if (!(await device.tryAgain())) return false;
      if (!document.isOpen()) device.works();
      const kept = !document.isOpen() || (await keeper.rejoin());
      await opening.retry();
      await following.refresh();
      return kept;
    },
    downloadRaw: reading.downloadRaw,
    dismiss: files.dismiss,
  };
  const close = async () => {
    if (document.isOpen()) await keeper.flush();
    life.end();
    await device.close();
  };
  return {
    prototype: prototype.open,
    prototypes,
    saving,
    merging,
    versions,
    comparing: createComparing({ surroundings, document, versions, reading }),
    preferences: createPreferences(surroundings),
    close,
  };
}
