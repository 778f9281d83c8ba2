import { Icon } from '../../Icon.tsx';
import { useWorkshop } from '../../workshop-context.tsx';

interface TallyProps {
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly counts: ReadonlyMap<number, number> | undefined;
  readonly onChange: (value: number, change: 1 | -1) => void;
}

/** How many of each answer, counted with two buttons. */
export function Tally({ scale, counts, onChange }: TallyProps) {
  const { t } = useWorkshop();
  return (
    <ul className="tally plain-list">
      {scale.map(({ value, label }) => {
        const count = counts?.get(value) ?? 0;
        return (
          <li key={value}>
            <span>{label}</span>
            <button
              type="button"
              className="control control-icon"
              disabled={count === 0}
              aria-label={t('facilitate.tally.less', { answer: label })}
              onClick={() => onChange(value, -1)}
            >
              <Icon name="minus" />
            </button>
            <output className="votes-count">{count}</output>
            <button
              type="button"
              className="control control-icon"
              aria-label={t('facilitate.tally.more', { answer: label })}
              onClick={() => onChange(value, 1)}
            >
              <Icon name="plus" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
