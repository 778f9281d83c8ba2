import { useStore } from '@nanostores/react';
import type { CanvasView } from '../canvas-view.ts';
import { useDesk } from '../desk.tsx';
import { ServesDialog } from '../serving/ServesDialog.tsx';
import { ExportDialog } from '../sheets/ExportDialog.tsx';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { GatherDialog } from './GatherDialog.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { LinesDialog } from './LinesDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { PrototypesDialog } from './PrototypesDialog.tsx';
import { WipeDialog } from './WipeDialog.tsx';

interface CanvasQuestionProps {
  readonly canvas: CanvasView;
}

/** The dialog of the question that lies on the desk, if there is one. */
export function CanvasQuestion({ canvas }: CanvasQuestionProps) {
  const { prototype, prototypes, frame, t } = useWorkshop();
  const desk = useDesk();
  const question = useStore(desk.question);
  const close = () => desk.question.set(undefined);
  if (!question) return null;

  const title = prototype.title.get();
  async function duplicate(name: string): Promise<void> {
    const from = prototype.id.get();
    const copy = from === undefined ? undefined : await prototypes.duplicate(from, name);
    if (copy !== undefined) await prototype.open(copy);
  }

  switch (question.kind) {
    case 'move':
      return <MoveDialog item={question.item} canvas={canvas} onClose={close} />;
    case 'serves':
      return <ServesDialog item={question.item} onClose={close} />;
    case 'group':
      return <GroupDialog item={question.item} onClose={close} />;
    case 'gather':
      return <GatherDialog item={question.item} onClose={close} />;
    case 'lines':
      return <LinesDialog question={question} onClose={close} />;
    case 'wipe':
      return <WipeDialog item={question.item} onClose={close} />;
    case 'versions':
      return <VersionsDialog onClose={close} />;
    case 'keys':
      return <KeysDialog canvas={canvas} onClose={close} />;
    case 'export':
      return <ExportDialog canvas={canvas} onClose={close} />;
    case 'prototypes':
      return <PrototypesDialog onClose={close} />;
    case 'name': {
      const purposes = {
        rename: {
          title: t('app.prototype.rename'),
          initial: title,
          action: t('app.prototype.rename'),
          onName: (name: string) => prototype.setTitle(name),
        },
        new: {
          title: t('app.prototype.new'),
          initial: '',
          action: t('app.prototype.create'),
          onName: (name: string) => void prototype.openNew(frame.language, name),
        },
        duplicate: {
          title: t('app.prototype.duplicate'),
          initial: title === '' ? '' : t('app.prototype.copy-of', { title }),
          action: t('app.prototype.duplicate'),
          onName: (name: string) => void duplicate(name),
        },
      };
      return <NameDialog {...purposes[question.purpose]} onClose={close} />;
    }
  }
}
