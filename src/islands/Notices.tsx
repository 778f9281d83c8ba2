import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import type { Notice, NoticeAction } from '../stores/notices.ts';
import { DismissButton } from './DismissButton.tsx';
import { FileFailures } from './FileFailures.tsx';
import { MergedNotice } from './MergedNotice.tsx';
import { RestoredNotice } from './RestoredNotice.tsx';
import { textPreview } from './text-preview.ts';
import { undoKeepingFocus } from './undo-keeping-focus.ts';
import { wordsOf } from './words-of.ts';
import { useWorkshop } from './workshop-context.tsx';

const noNotices: readonly Notice[] = [];

/** How a notice is heard. What worked was said by the announcer: a region of its own would say it twice. */
const roles = { problem: 'alert', warning: 'status', done: undefined } as const;

/** Banners: what went wrong and what to do, files that could not be used, and the way back after removing. */
export function Notices() {
  const workshop = useWorkshop();
  const { notices, t } = workshop;
  const list = useStore(notices.list, { ssr: () => noNotices });
  return (
    <div className="notices">
      {list.map((notice) => (
        <div key={notice.id} className={`notice notice-${notice.kind}`} role={roles[notice.kind]}>
          <p>{wordsOf(workshop, notice.key, notice.values)}</p>
          {notice.actions.map((action) => (
            <NoticeButton key={action} action={action} />
          ))}
          {notice.dismissible && (
            <DismissButton label={t('app.notice.dismiss')} onDismiss={() => notices.dismiss(notice.id)} />
          )}
        </div>
      ))}
      <RestoredNotice />
      <MergedNotice />
      <FileFailures />
      <RemovedNotice />
    </div>
  );
}

/**
 * Says what was removed last, with the way to put it back. Stays until the next edit: nobody has to be quick. The page knows that it lies
 * there, so that what has the focus is scrolled clear of it.
 */
function RemovedNotice() {
  const { prototype, t } = useWorkshop();
  const removed = useStore(prototype.removed, { ssr: () => undefined });
  const shown = removed !== undefined && (removed.ids.length > 1 || removed.text.trim() !== '');
  useEffect(() => {
    if (!shown) return;
    const { dataset } = document.documentElement;
    dataset['floatingNotice'] = '';
    return () => {
      delete dataset['floatingNotice'];
    };
  }, [shown]);
  if (!shown) return null;
  return (
    <div className="notice notice-floating">
      <p>{t('app.removed', { count: removed.ids.length, text: textPreview(removed.text, 50) })}</p>
      <button type="button" className="control" onClick={() => undoKeepingFocus(prototype, 'undo')}>
        {t('app.put-back')}
      </button>
    </div>
  );
}

interface NoticeButtonProps {
  readonly action: NoticeAction;
}

function NoticeButton({ action }: NoticeButtonProps) {
  const { saving, frame, t } = useWorkshop();
  if (action === 'recover')
    return (
      <a className="control" href={frame.links.recover}>
        {t('app.action.recover')}
      </a>
    );
  const acts = {
    'save-file': () => void saving.saveFile(),
    reload: () => window.location.reload(),
    'store-again': () => void saving.storeAgain(),
  } satisfies Record<Exclude<NoticeAction, 'recover'>, () => void>;
  return (
    <button type="button" className="control" onClick={acts[action]}>
      {t(`app.action.${action}`)}
    </button>
  );
}
