import { Icon } from './Icon.tsx';

interface DismissButtonProps {
  readonly label: string;
  readonly onDismiss: () => void;
}

/** Puts a notice away. */
export function DismissButton({ label, onDismiss }: DismissButtonProps) {
  return (
    <button type="button" className="control control-icon" aria-label={label} onClick={onDismiss}>
      <Icon name="close" />
    </button>
  );
}
