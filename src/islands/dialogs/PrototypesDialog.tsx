import { Dialog } from '../Dialog.tsx';
import { PrototypeList } from '../PrototypeList.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface PrototypesDialogProps {
  readonly onClose: () => void;
}

/** The prototypes on this device, to go to another one. */
export function PrototypesDialog({ onClose }: PrototypesDialogProps) {
  const { t } = useWorkshop();
  return (
    <Dialog title={t('app.prototypes.here')} onClose={onClose} size="wide">
      <PrototypeList onOpened={onClose} />
    </Dialog>
  );
}
