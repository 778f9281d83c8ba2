import { useWorkshop } from '../workshop-context.tsx';

interface KeysButtonProps {
  readonly onPress: () => void;
}

/** Opens the list of keys, in the console and on the projector. */
export function KeysButton({ onPress }: KeysButtonProps) {
  const { t } = useWorkshop();
  return (
    <button
      type="button"
      className="control"
      aria-label={t('facilitate.keys.title')}
      title={t('facilitate.keys.title')}
      onClick={onPress}
    >
      ?
    </button>
  );
}
