import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { Icon } from './Icon.tsx';
import { useRegion } from './region-context.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface ExampleProps {
  readonly text: string;
  /** Called with the id of the new item. */
  readonly onTaken?: (id: string) => void;
}

/** An example with the button that takes it over as an item of the team. */
export function Example({ text, onTaken }: ExampleProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, region, editable } = useRegion();
  const [added, setAdded] = useState('');
  const taken = useStore(prototype.item(added)) !== undefined;

  function take(): void {
    if (taken || !editable) return;
    const [id] = prototype.add(canvas.id, region.id, [{ text }]);
    if (id === undefined) return;
    setAdded(id);
    onTaken?.(id);
  }

  return (
    <span className="example">
      <q>{text}</q>{' '}
      <button
        type="button"
        className="control control-quiet"
        disabled={!editable}
        aria-disabled={taken}
        aria-label={t(taken ? 'app.example.taken-named' : 'app.example.take-named', { text })}
        onClick={take}
      >
        {taken && <Icon name="check" />}
        {t(taken ? 'app.example.taken' : 'app.example.take')}
      </button>
    </span>
  );
}
