import { useStore } from '@nanostores/react';
import type { StringKey } from '../../i18n/translate.ts';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

const remote: readonly (readonly [keys: StringKey, does: StringKey])[] = [
  ['facilitate.keys.forward', 'facilitate.keys.forward-does'],
  ['facilitate.keys.back', 'facilitate.keys.back-does'],
];

const single: typeof remote = [
  ['facilitate.keys.b', 'facilitate.keys.b-does'],
  ['facilitate.keys.p', 'facilitate.parking'],
  ['facilitate.keys.d', 'facilitate.decisions'],
  ['facilitate.keys.f', 'facilitate.screen.full'],
  ['facilitate.keys.plus', 'facilitate.screen.larger'],
  ['facilitate.keys.minus', 'facilitate.screen.smaller'],
  ['facilitate.keys.help', 'facilitate.keys.title'],
];

interface FacilitateKeysProps {
  readonly onClose: () => void;
}

/** All keys of console and projector, and the switch for single keys. */
export function FacilitateKeys({ onClose }: FacilitateKeysProps) {
  const { preferences, t } = useWorkshop();
  const on = useStore(preferences.singleKeys);
  const rows = (list: typeof remote) =>
    list.map(([keys, does]) => (
      <div key={keys} className="key-row">
        <dt>
          <kbd>{t(keys)}</kbd>
        </dt>
        <dd>{t(does)}</dd>
      </div>
    ));
  return (
    <Dialog title={t('facilitate.keys.title')} onClose={onClose} size="wide">
      <p>{t('facilitate.keys.both')}</p>
      <dl className="key-list">{rows(remote)}</dl>
      <h3>{t('app.keys.single')}</h3>
      <label className="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => preferences.setSingleKeys(event.currentTarget.checked)}
        />
        {t('app.keys.single-switch')}
      </label>
      <dl className="key-list" hidden={!on}>
        {rows(single)}
      </dl>
    </Dialog>
  );
}
