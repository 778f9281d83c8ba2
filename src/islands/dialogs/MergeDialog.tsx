import { useStore } from '@nanostores/react';
import type { MergeNumbers } from '../../stores/merging.ts';
import { Dialog } from '../Dialog.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** What a merge can do to a card, in the order of the table. */
const kinds = [
  'added',
  'there',
  'both',
  'here',
  'removed',
  'same',
] as const satisfies readonly (keyof MergeNumbers)[];

/** Shows what merging would change, before anything changes. */
export function MergeDialog() {
  const { merging, t } = useWorkshop();
  const review = useStore(merging.review, { ssr: () => undefined });
  if (!review) return null;
  const foreign = review.sources.some((source) => source.other);
  return (
    <Dialog title={t('app.merge.title')} onClose={() => merging.cancel()} size="wide">
      <p>{t('app.merge.nothing-yet')}</p>
      <div className="table-scroll">
        <table className="merge-table">
          <thead>
            <tr>
              <th scope="col">{t('app.merge.file')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(`app.merge.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {review.sources.map((source) => (
              <tr key={source.name}>
                <th scope="row">
                  {source.name}
                  {source.title !== '' && <span className="merge-title">{source.title}</span>}
                </th>
                {kinds.map((kind) => (
                  <td key={kind}>{source.numbers[kind]}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {review.sources.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t('app.merge.total')}</th>
                {kinds.map((kind) => (
                  <td key={kind}>{review.total[kind]}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {foreign && <p>{t('app.merge.foreign')}</p>}
      {review.total.both > 0 && <p>{t('app.merge.both-help')}</p>}
      <div className="dialog-actions">
        <button type="button" className="control" onClick={() => merging.cancel()}>
          {t('app.dialog.cancel')}
        </button>
        <button type="button" className="control control-primary" onClick={() => void merging.confirm()}>
          {t('app.merge.confirm')}
        </button>
      </div>
    </Dialog>
  );
}
