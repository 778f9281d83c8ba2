import type { MergeNumbers, MergeReview } from '../../stores/merging.ts';
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

interface MergeTableProps {
  readonly review: Pick<MergeReview, 'sources' | 'total'>;
}

/** What merging does, in numbers of cards per file. On a phone each file stands on its own lines. */
export function MergeTable({ review }: MergeTableProps) {
  const { t } = useWorkshop();
  const sources = review.sources.filter(({ beside }) => !beside);
  const cells = (numbers: MergeNumbers) =>
    kinds.map((kind) => (
      <td key={kind} data-kind={t(`app.merge.${kind}`)} data-none={numbers[kind] === 0 ? '' : undefined}>
        {numbers[kind]}
      </td>
    ));
  if (sources.length === 0) return null;
  return (
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
        {sources.map((source, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and their order never changes
          <tr key={at}>
            <th scope="row">
              {source.name}
              {source.title !== '' && <span className="merge-title">{source.title}</span>}
            </th>
            {cells(source.numbers)}
          </tr>
        ))}
      </tbody>
      {sources.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t('app.merge.total')}</th>
            {cells(review.total)}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
