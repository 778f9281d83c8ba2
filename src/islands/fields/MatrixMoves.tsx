import { useId } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { AxisView, RegionOf } from '../canvas-view.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** The middles of five stretches of an axis, low first. */
const stretches = [0.1, 0.3, 0.5, 0.7, 0.9];

interface MatrixMovesProps {
  readonly item: ItemView;
  readonly region: RegionOf<'matrix'>;
}

/** Lays a card on the field by choosing from two lists, one per axis. */
export function MatrixMoves({ item, region }: MatrixMovesProps) {
  const { prototype } = useWorkshop();
  const { id, x, y } = item;
  return (
    <div className="matrix-moves">
      <AxisChoice
        axis={region.horizontal}
        value={x}
        onChoose={(value) => prototype.setPosition(id, value, y ?? 0.5)}
      />
      <AxisChoice
        axis={region.vertical}
        value={y}
        onChoose={(value) => prototype.setPosition(id, x ?? 0.5, value)}
      />
    </div>
  );
}

interface AxisChoiceProps {
  readonly axis: AxisView;
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}

function AxisChoice({ axis, value, onChoose }: AxisChoiceProps) {
  const { t } = useWorkshop();
  const field = useId();
  const nearest =
    value === undefined ? '' : String(stretches[Math.min(4, Math.max(0, Math.floor(value * 5)))]);
  const names: Readonly<Record<number, string>> = { 0: axis.low, 2: t('app.matrix.middle'), 4: axis.high };
  return (
    <p>
      <label htmlFor={field}>{axis.title}</label>
      <select
        id={field}
        className="text-field"
        value={nearest}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {value === undefined && <option value="">{t('app.matrix.not-placed')}</option>}
        {stretches.map((stretch, index) => (
          <option key={stretch} value={stretch}>
            {names[index] === undefined ? index + 1 : `${index + 1}: ${names[index]}`}
          </option>
        ))}
      </select>
    </p>
  );
}
