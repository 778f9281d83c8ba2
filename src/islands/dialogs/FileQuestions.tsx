import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { SaveConflict } from '../../stores/saving.ts';
import { Dialog } from '../Dialog.tsx';
import { momentWords } from '../dates.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** Questions that come up while opening and saving; nothing has changed before they are answered. */
export function FileQuestions() {
  return (
    <>
      <OpenQuestionDialog />
      <SaveConflictDialog />
    </>
  );
}

/** The file that was opened holds a prototype that is on this device already. */
function OpenQuestionDialog() {
  const { saving, frame, t } = useWorkshop();
  const question = useStore(saving.question, { ssr: () => undefined });
  if (!question) return null;
  const title = question.title || t('app.prototype.untitled');
  const answer = (choice: 'merge' | 'copy' | 'cancel') =>
    void saving.resolveQuestion(choice, t('app.prototype.copy-of', { title }));
  const moment = (at: string) => momentWords(at, frame.locale, new Date());
  return (
    <Dialog title={t('app.open.same-title', { title })} onClose={() => answer('cancel')}>
      <p>{t('app.open.same')}</p>
      <ul className="dialog-facts">
        <li>{t('app.open.here', { at: moment(question.here) })}</li>
        {question.there !== undefined && (
          <li>{t('app.open.there', { name: question.name, at: moment(question.there) })}</li>
        )}
      </ul>
      <div className="dialog-choices">
        <button type="button" className="control control-primary" onClick={() => answer('merge')}>
          {t('app.open.merge')}
        </button>
        <p>{t('app.open.merge-help')}</p>
        <button type="button" className="control" onClick={() => answer('copy')}>
          {t('app.open.copy')}
        </button>
        <p>{t('app.open.copy-help')}</p>
        <button type="button" className="control" onClick={() => answer('cancel')}>
          {t('app.dialog.cancel')}
        </button>
        <p>{t('app.open.cancel-help')}</p>
      </div>
    </Dialog>
  );
}

const reasons = {
  changed: 'app.conflict.changed',
  other: 'app.conflict.foreign',
  newer: 'app.conflict.newer',
  unreadable: 'app.conflict.unreadable',
} as const;

/** The file to save in is not what this device last read or wrote. Writing over something else is asked twice. */
function SaveConflictDialog() {
  const { saving, t } = useWorkshop();
  const conflict = useStore(saving.conflict, { ssr: () => undefined });
  const [overwriting, setOverwriting] = useState<SaveConflict>();
  if (!conflict) return null;
  const answer = (choice: 'merge' | 'save-as' | 'overwrite' | 'cancel') =>
    void saving.resolveConflict(choice);
  const { name, reason } = conflict;
  const title = conflict.title || t('app.prototype.untitled');
  if (overwriting === conflict)
    return (
      <Dialog
        key="overwrite"
        title={t('app.conflict.overwrite-title', { name })}
        onClose={() => answer('cancel')}
      >
        <p>
          {reason === 'other'
            ? t('app.conflict.overwrite-other', { title })
            : t('app.conflict.overwrite-unreadable')}
        </p>
        <p>
          <button type="button" className="control" onClick={() => saving.downloadConflict()}>
            {t('app.conflict.overwrite-download')}
          </button>
        </p>
        <div className="dialog-actions">
          <button type="button" className="control" data-first="" onClick={() => answer('cancel')}>
            {t('app.dialog.cancel')}
          </button>
          <button type="button" className="control control-danger" onClick={() => answer('overwrite')}>
            {t('app.conflict.overwrite')}
          </button>
        </div>
      </Dialog>
    );
  return (
    <Dialog key="conflict" title={t('app.conflict.title', { name })} onClose={() => answer('cancel')}>
      <p>{t(reasons[reason], { name, title })}</p>
      <div className="dialog-choices">
        {reason === 'changed' && (
          <>
            <button type="button" className="control control-primary" onClick={() => answer('merge')}>
              {t('app.conflict.merge')}
            </button>
            <p>{t('app.conflict.merge-help')}</p>
          </>
        )}
        {(reason === 'other' || reason === 'unreadable') && (
          <>
            <button type="button" className="control" onClick={() => setOverwriting(conflict)}>
              {t('app.conflict.overwrite-ask')}
            </button>
            <p>{t('app.conflict.overwrite-help')}</p>
          </>
        )}
        <button type="button" className="control" onClick={() => answer('save-as')}>
          {t('app.conflict.save-as')}
        </button>
        <p>{t('app.conflict.save-as-help')}</p>
        <button type="button" className="control" onClick={() => answer('cancel')}>
          {t('app.dialog.cancel')}
        </button>
        <p>{t('app.conflict.cancel-help')}</p>
      </div>
    </Dialog>
  );
}
