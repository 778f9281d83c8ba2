import { useWorkshop } from '../../workshop-context.tsx';
import { totalMarks } from '../use-rating.ts';

interface SpreadProps {
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly values: ReadonlyMap<number, number> | undefined;
  /** Whether the marks are shown; before that the scale alone and how many there are. */
  readonly shown: boolean;
  /** Whether the scale stands on one line while it waits: where several things are rated there is no room for more. */
  readonly inLine?: boolean;
}

/** How marks are spread over a scale: a bar for each value, all of them, not only a middle. */
export function Spread({ scale, values, shown, inLine = false }: SpreadProps) {
  const { t } = useWorkshop();
  const total = totalMarks(values);
  if (!shown)
    return (
      <>
        <p className="stage-hidden-marks">
          {total === 0
            ? t('facilitate.screen.marks-none')
            : t('facilitate.screen.marks-hidden', { count: total })}
        </p>
        <ul className={inLine ? 'spread-line' : 'spread'} data-waiting="">
          {scale.map(({ value, label }) => (
            <li key={value}>
              <span className="spread-label">{label}</span>
              {!inLine && <span className="spread-bar" />}
            </li>
          ))}
        </ul>
      </>
    );
  const most = Math.max(1, ...(values?.values() ?? []));
  return (
    <ul className="spread">
      {scale.map(({ value, label }) => {
        const count = values?.get(value) ?? 0;
        return (
          <li key={value}>
            <span className="spread-label">{label}</span>
            <span className="spread-bar" style={{ width: `${(count / most) * 100}%` }} />
            <span className="spread-count">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
