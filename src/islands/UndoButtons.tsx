import { useStore } from '@nanostores/react';
import { Icon } from './Icon.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface UndoButtonsProps {
  /** Whether the tips name the keys: not where other keys are in use. */
  readonly withKeys: boolean;
}

/** Takes the last step back, and does it again. They stay in the tab order when there is nothing to do, so that the focus is not lost. */
export function UndoButtons({ withKeys }: UndoButtonsProps) {
  const { prototype, t } = useWorkshop();
  const canUndo = useStore(prototype.canUndo);
  const canRedo = useStore(prototype.canRedo);
  const button = (name: 'undo' | 'redo', can: boolean, act: () => void) => (
    <button
      type="button"
      className="control control-icon"
      aria-label={t(`app.${name}`)}
      title={withKeys ? `${t(`app.${name}`)} (${t(`app.keys.${name}`)})` : t(`app.${name}`)}
      aria-disabled={!can}
      onClick={act}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <>
      {button('undo', canUndo, () => prototype.undo())}
      {button('redo', canRedo, () => prototype.redo())}
    </>
  );
}
