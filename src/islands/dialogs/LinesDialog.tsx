import { cardLines } from '../cards/card-lines.ts';
import { Dialog } from '../Dialog.tsx';
import type { Question } from '../desk.tsx';
import { focusItem } from '../focus-item.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** As many lines are shown as an example. */
const shown = 4;

interface LinesDialogProps {
  readonly question: Extract<Question, { kind: 'lines' }>;
  readonly onClose: () => void;
}

/** Asks what several pasted lines are: a card each, or one text. */
export function LinesDialog({ question, onClose }: LinesDialogProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, region, after, group, begin } = question.entry;
  const lines = cardLines(question.lines);

  function split(): void {
    const ids = prototype.add(
      canvas,
      region,
      lines.map((text) => ({ ...begin, text, ...(group !== undefined && { group }) })),
      after,
    );
    onClose();
    const last = ids.at(-1);
    if (last !== undefined) focusItem(last);
  }

  return (
    <Dialog title={t('app.lines.title')} onClose={onClose}>
      <p>{t('app.lines.pasted', { count: lines.length })}</p>
      <ul className="lines-preview">
        {lines.slice(0, shown).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be equal, and the list never changes
          <li key={index}>{textPreview(line)}</li>
        ))}
        {lines.length > shown && <li>…</li>}
      </ul>
      <div className="dialog-actions">
        <button
          type="button"
          className="control"
          onClick={() => {
            question.keepTogether();
            onClose();
          }}
        >
          {t('app.lines.together')}
        </button>
        <button type="button" className="control control-primary" data-first="" onClick={split}>
          {t('app.lines.split', { count: lines.length })}
        </button>
      </div>
    </Dialog>
  );
}
