import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import type { RatingPartProps } from './RatingForm.tsx';
import { tally } from './rating-rounds.ts';

/** Most answers that stand beside each other; a longer scale is a list in a box of any width. */
const mostBeside = 5;

/** Counts hands: how many 1, 2, 3, 4. One person writes for the room. A table where there is room for it, else a list of answers. */
export function RatingTally({ region, rated, round, marks }: RatingPartProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const place = { canvas: canvas.id, region: region.id };
  const count = (criterion: string, value: number) =>
    marks.filter((mark) => mark.text === criterion && mark.value === value && (mark.round ?? 1) === round)
      .length;
  return (
    <div className="table-scroll">
      <table className="rating-tally" data-list={region.scale.length > mostBeside ? 'always' : 'narrow'}>
        <thead>
          <tr>
            <td />
            {region.scale.map(({ value, label }) => (
              <th key={value} scope="col">
                <strong>{value}</strong> {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rated.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                <span className={region.criteria.length === 0 ? 'visually-hidden' : undefined}>{title}</span>
              </th>
              {region.scale.map(({ value, label }) => {
                const mark = { criterion: id, value, round };
                const name = { what: title, value: `${value} ${label}` };
                const now = count(id, value);
                return (
                  <td key={value}>
                    <span className="rating-answer" aria-hidden="true">
                      <strong>{value}</strong> {label}
                    </span>
                    <span className="rating-count">
                      <button
                        type="button"
                        className="control control-icon"
                        disabled={!editable}
                        aria-disabled={now === 0}
                        aria-label={t('app.rating.less', name)}
                        onClick={() => tally(prototype, place, marks, mark, -1)}
                      >
                        <Icon name="minus" />
                      </button>
                      <output aria-label={t('app.rating.count-of', name)}>{now}</output>
                      <button
                        type="button"
                        className="control control-icon"
                        disabled={!editable}
                        aria-label={t('app.rating.more', name)}
                        onClick={() => tally(prototype, place, marks, mark, 1)}
                      >
                        <Icon name="plus" />
                      </button>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
