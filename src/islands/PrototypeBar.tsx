import { useStore } from '@nanostores/react';
import { useDesk } from './desk.tsx';
import { Icon } from './Icon.tsx';
import { Popover } from './Popover.tsx';
import { PrototypeMenu } from './PrototypeMenu.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { WhereWorkIs } from './WhereWorkIs.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface PrototypeBarProps {
  /** Title of the canvas, the page's heading. */
  readonly title: string;
  /** Whether the canvas is a poster: what one comes for is then to print it. */
  readonly poster: boolean;
}

/** The bar above a canvas: which prototype, which canvas, where the work is; undo, open, print, save and the menu. */
export function PrototypeBar({ title, poster }: PrototypeBarProps) {
  const { prototype, t } = useWorkshop();
  const { question } = useDesk();
  const status = useStore(prototype.status);
  const name = useStore(prototype.title);
  return (
    <header className="bar">
      <div className="bar-names">
        <button
          type="button"
          className="bar-prototype"
          disabled={status !== 'ready'}
          title={t('app.prototype.rename')}
          onClick={() => question.set({ kind: 'name', purpose: 'rename' })}
        >
          {name || t('app.prototype.untitled')}
        </button>
        <h1>{title}</h1>
        <WhereWorkIs />
      </div>
      <BarActions poster={poster} />
    </header>
  );
}

function BarActions({ poster }: Pick<PrototypeBarProps, 'poster'>) {
  const { prototype, saving, t } = useWorkshop();
  const { question } = useDesk();
  const status = useStore(prototype.status);
  const busy = useStore(saving.busy);
  return (
    <div className="bar-actions" role="toolbar" aria-label={t('app.bar.actions')}>
      <UndoButtons withKeys={true} />
      <button type="button" className="control bar-open" onClick={() => void saving.openFile()}>
        {t('app.file.open')}
      </button>
      <button
        type="button"
        className={`control bar-print ${poster ? 'control-primary' : ''}`}
        disabled={status !== 'ready'}
        aria-haspopup="dialog"
        onClick={() => question.set({ kind: 'export' })}
      >
        <Icon name="print" />
        {t('app.export.title')}
      </button>
      <button
        type="button"
        className={`control ${poster ? '' : 'control-primary'}`}
        disabled={status !== 'ready' || busy !== undefined}
        onClick={() => void saving.saveFile()}
      >
        {t('app.file.save')}
      </button>
      <Popover className="control control-icon" label={t('app.menu')} face={<Icon name="more" />}>
        {(close) => <PrototypeMenu onDone={close} />}
      </Popover>
    </div>
  );
}
