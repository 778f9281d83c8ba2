import { useId } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { AxisView, RegionOf } from '../canvas-view.ts';
import { openMovesAgain } from '../cards/open-moves-again.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** The middles of five stretches of an axis, low first. */
const stretches = [0.1, 0.3, 0.5, 0.7, 0.9];

interface MatrixMovesProps {
  readonly item: ItemView;
  readonly region: RegionOf<'matrix'>;
}

/**
 * Lays a card on the field by choosing from two lists, one per axis. The first choice takes the card out of the list in which it waited, and
 * this panel with it: the panel opens again where the card lies, with the focus where it was.
 */
export function MatrixMoves({ item, region }: MatrixMovesProps) {
  const { prototype } = useWorkshop();
  const { id, x, y } = item;

  function lay(axis: 'horizontal' | 'vertical', right: number, up: number): void {
    prototype.setPosition(id, right, up);
    if (x === undefined || y === undefined) openMovesAgain(id, axis);
  }

  return (
    <div className="matrix-moves">
      <AxisChoice
        name="horizontal"
        axis={region.horizontal}
        value={x}
        onChoose={(value) => lay('horizontal', value, y ?? 0.5)}
      />
      <AxisChoice
        name="vertical"
        axis={region.vertical}
        value={y}
        onChoose={(value) => lay('vertical', x ?? 0.5, value)}
      />
    </div>
  );
}

interface AxisChoiceProps {
  readonly name: string;
  readonly axis: AxisView;
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}

function AxisChoice({ name, axis, value, onChoose }: AxisChoiceProps) {
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
        data-choice={name}
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
