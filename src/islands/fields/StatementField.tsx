import { useStore } from '@nanostores/react';
import type { RegionOf } from '../canvas-view.ts';
import { EntryCard } from '../cards/EntryCard.tsx';
import { useDesk, useEntryIn } from '../desk.tsx';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { createRegionStore } from '../region-store.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { Statement } from './Statement.tsx';

/** The wordings of a region: those chosen, and the others. */
const wordingsOf = createRegionStore<boolean, { chosen: readonly string[]; others: readonly string[] }>(
  (item) => item.chosen === true,
  (ids, chosen) => ({
    chosen: ids.filter((id) => chosen(id)),
    others: ids.filter((id) => !chosen(id)),
  }),
);

interface StatementFieldProps {
  readonly region: RegionOf<'statement'>;
}

/** One sentence to agree on. Candidates stand side by side until one is chosen; the others are kept below it. */
export function StatementField({ region }: StatementFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const desk = useDesk();
  const entry = useEntryIn(canvas.id, region.id);
  const { chosen, others } = useStore(wordingsOf(prototype, canvas.id, region.id));
  const candidates = others.filter((id) => id !== entry?.id);

  const listOf = (ids: readonly string[], label: string) => (
    <ul
      className="statements"
      data-drop-list=""
      data-canvas={canvas.id}
      data-region={region.id}
      aria-label={label}
    >
      {ids.map((id) => (
        <Statement key={id} id={id} />
      ))}
    </ul>
  );

  const open = () =>
    desk.entry.set({
      canvas: canvas.id,
      region: region.id,
      ...(region.starter !== undefined && { starter: region.starter }),
    });

  const write = entry ? (
    <EntryCard entry={entry} label={t('app.statement.new')} single />
  ) : (
    <button
      type="button"
      className="card-add"
      data-add={`${canvas.id}#${region.id}`}
      disabled={!editable}
      onClick={open}
    >
      <Icon name="plus" />
      {t(chosen.length + candidates.length === 0 ? 'app.statement.add-first' : 'app.statement.add')}
    </button>
  );

  return (
    <div className="field-statement">
      <EmptyRegion region={region} />
      {chosen.length > 1 && <p className="statements-note">{t('app.statement.two-chosen')}</p>}
      {chosen.length > 0 && listOf(chosen, t('app.statement.chosen-of', { region: region.title }))}
      {chosen.length === 0 && listOf(candidates, t('app.statement.candidates-of', { region: region.title }))}
      {chosen.length > 0 && candidates.length > 0 && (
        <details className="statements-others">
          <summary>{t('app.statement.others', { count: candidates.length })}</summary>
          {listOf(candidates, t('app.statement.candidates-of', { region: region.title }))}
        </details>
      )}
      {write}
    </div>
  );
}
