import { useStore } from '@nanostores/react';
import type { StringKey } from '../../i18n/translate.ts';
import type { CanvasView } from '../canvas-view.ts';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** Keys and what they do, in the order in which a team meets them. */
const keys: readonly (readonly [keys: StringKey, does: StringKey])[] = [
  ['app.keys.enter', 'app.keys.enter-does'],
  ['app.keys.shift-enter', 'app.keys.shift-enter-does'],
  ['app.keys.escape', 'app.keys.escape-does'],
  ['app.keys.arrows', 'app.keys.arrows-does'],
  ['app.keys.alt-left-right', 'app.keys.alt-left-right-does'],
  ['app.keys.alt-up-down', 'app.keys.alt-up-down-does'],
  ['app.keys.delete', 'app.keys.delete-does'],
  ['app.keys.undo', 'app.undo'],
  ['app.keys.redo', 'app.redo'],
  ['app.keys.save', 'app.file.save'],
  ['app.keys.search', 'app.keys.search-does'],
];

/** On a canvas with a field between two axes. */
const fieldKeys: typeof keys = [['app.keys.alt-arrows', 'app.keys.alt-arrows-does']];

const singleKeys: typeof keys = [
  ['app.keys.new', 'app.card.add'],
  ['app.keys.help', 'app.keys.title'],
];

interface KeysDialogProps {
  readonly canvas: CanvasView;
  readonly onClose: () => void;
}

/** What the keyboard can do on a canvas, and the switch for single keys. */
export function KeysDialog({ canvas, onClose }: KeysDialogProps) {
  const { preferences, t } = useWorkshop();
  const single = useStore(preferences.singleKeys);
  const rows = (list: typeof keys) =>
    list.map(([key, does]) => (
      <div key={key} className="key-row">
        <dt>
          <kbd>{t(key)}</kbd>
        </dt>
        <dd>{t(does)}</dd>
      </div>
    ));
  return (
    <Dialog title={t('app.keys.title')} onClose={onClose} size="wide">
      <dl className="key-list">
        {rows(keys)}
        {canvas.regions.some(({ field }) => field === 'matrix') && rows(fieldKeys)}
      </dl>
      <h3>{t('app.keys.single')}</h3>
      <label className="switch">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => preferences.setSingleKeys(event.currentTarget.checked)}
        />
        {t('app.keys.single-switch')}
      </label>
      <dl className="key-list" hidden={!single}>
        {rows(singleKeys)}
      </dl>
    </Dialog>
  );
}
