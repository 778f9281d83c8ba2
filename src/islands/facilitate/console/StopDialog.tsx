import { Dialog } from '../../Dialog.tsx';
import { focusSoon } from '../../focus-item.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

interface StopDialogProps {
  readonly onClose: () => void;
}

/** Asks before the session stops in front of the room, and says that it can be resumed. */
export function StopDialog({ onClose }: StopDialogProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  return (
    <Dialog title={t('facilitate.finish.ask')} onClose={onClose}>
      <p>{t('facilitate.finish.does')}</p>
      <div className="dialog-actions">
        <button type="button" className="control" data-first="" onClick={onClose}>
          {t('app.dialog.cancel')}
        </button>
        <button
          type="button"
          className="control control-primary"
          onClick={() => {
            session.finish();
            focusSoon('.prepare-head .button-primary');
          }}
        >
          {t('facilitate.finish')}
        </button>
      </div>
    </Dialog>
  );
}
