import { useWorkshop } from '../../workshop-context.tsx';
import { totalMarks } from '../use-rating.ts';

interface SpreadProps {
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly values: ReadonlyMap<number, number> | undefined;
  /** Whether the marks are shown; before that only how many there are. */
  readonly shown: boolean;
}

/** How marks are spread over a scale: a bar for each value, all of them, not only a middle. */
export function Spread({ scale, values, shown }: SpreadProps) {
  const { t } = useWorkshop();
  const total = totalMarks(values);
  if (!shown)
    return <p className="stage-hidden-marks">{t('facilitate.screen.marks-hidden', { count: total })}</p>;
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
