import { useStore } from '@nanostores/react';
import { cleanCopyName } from './clean-copy-name.ts';
import { useDesk } from './desk.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface PrototypeMenuProps {
  readonly onDone: () => void;
}

/** Everything that can be done with whole prototypes and files. */
export function PrototypeMenu({ onDone }: PrototypeMenuProps) {
  const { prototype, saving, merging, notices, frame, t } = useWorkshop();
  const { example } = frame;
  const { question } = useDesk();
  const title = useStore(prototype.title);
  const inPlace = useStore(saving.inPlace, { ssr: () => false });

  const shareCopy = () => {
    const name = saving.downloadCleanCopy(cleanCopyName(title, t));
    if (name === undefined) return;
    notices.show({
      id: 'clean-copy',
      kind: 'done',
      key: 'app.clean-copy.done',
      values: { name },
      actions: [],
      dismissible: true,
    });
  };
  const row = (icon: IconName, words: string, act: () => void) => (
    <button
      type="button"
      className="menu-row"
      onClick={() => {
        onDone();
        act();
      }}
    >
      <Icon name={icon} />
      {words}
    </button>
  );

  return (
    <div className="menu">
      {row('print', t('app.export.title'), () => question.set({ kind: 'export' }))}
      <hr />
      {row('list', t('app.prototypes.here'), () => question.set({ kind: 'prototypes' }))}
      {row('plus', t('app.prototype.new'), () => question.set({ kind: 'name', purpose: 'new' }))}
      {row('copy', t('app.prototype.duplicate'), () => question.set({ kind: 'name', purpose: 'duplicate' }))}
      {row('pencil', t('app.prototype.rename'), () => question.set({ kind: 'name', purpose: 'rename' }))}
      <hr />
      {row('file', t('app.file.open'), () => void saving.openFile())}
      {row('join', t('app.file.merge'), () => void merging.pickFiles())}
      {inPlace && row('file', t('app.file.save-as'), () => void saving.saveAs())}
      {row('download', t('app.file.download'), () => void saving.download())}
      {row('copy', t('app.clean-copy'), shareCopy)}
      {row('versions', t('app.versions.title'), () => question.set({ kind: 'versions' }))}
      <hr />
      {example !== undefined && row('book', t('app.example.open'), () => void saving.openExample(example))}
      {row('keys', t('app.keys.title'), () => question.set({ kind: 'keys' }))}
    </div>
  );
}
