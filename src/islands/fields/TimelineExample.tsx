import { useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { Dialog } from '../Dialog.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { monthOf, timelineSettings } from './timeline-slots.ts';

type TimelineRegion = RegionOf<'timeline'>;

interface TimelineExampleProps {
  readonly region: TimelineRegion;
  readonly example: NonNullable<TimelineRegion['example']>;
  /** The first school year that is shown. */
  readonly first: number;
}

/** Takes over a ready-made set of entries with its numbers, after saying where it comes from. */
export function TimelineExample({ region, example, first }: TimelineExampleProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const [asking, setAsking] = useState(false);
  const names = timelineSettings(canvas.id, region.id);

  function take(): void {
    const entries = example.entries.map(({ kind, year, month, text }) => ({
      text,
      kind,
      start: month === undefined ? String(first + year - 1) : monthOf(first + year - 1, month),
    }));
    prototype.asOneStep(() => {
      prototype.add(canvas.id, region.id, entries);
      for (const [kind, number] of Object.entries(example.numbers))
        prototype.setSetting(names.numberOf(kind), number);
    });
    setAsking(false);
  }

  return (
    <>
      <button
        type="button"
        className="control"
        disabled={!editable}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        {t('app.timeline.example')}
      </button>
      {asking && (
        <Dialog title={t('app.timeline.example')} onClose={() => setAsking(false)} size="wide">
          <p>{example.note}</p>
          <ul className="lines-preview">
            {example.entries.map(({ text, year }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list comes from content and never changes
              <li key={index}>{t('app.timeline.example-entry', { year, text })}</li>
            ))}
          </ul>
          <div className="dialog-actions">
            <button type="button" className="control" onClick={() => setAsking(false)}>
              {t('app.dialog.cancel')}
            </button>
            <button type="button" className="control control-primary" data-first="" onClick={take}>
              {t('app.timeline.take', { count: example.entries.length })}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
