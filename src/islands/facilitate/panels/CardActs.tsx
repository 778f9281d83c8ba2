import { useStore } from '@nanostores/react';
import { Icon } from '../../Icon.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { stageList } from '../stage-list.ts';

interface CardActsProps {
  readonly id: string;
  /** The beginning of the card's text. */
  readonly name: string;
}

/** Puts a card in the spotlight, shows it alone, or removes it. */
export function CardActs({ id, name }: CardActsProps) {
  const { prototype, t } = useWorkshop();
  const { stage } = useConsole();
  const { canvas: canvasOf } = useFacilitate();
  const { scene, spotlight } = useStore(stage.state);
  const alone = scene.kind === 'card' && scene.item === id;

  /** The room sees the card: where it looks already when the card is there, else in the region of the card. */
  function light(): void {
    const canvas = 'canvas' in scene ? canvasOf(scene.canvas) : undefined;
    const regions = canvas?.regions.filter((one) => !('region' in scene) || scene.region === one.id) ?? [];
    const here = regions.some((one) =>
      stageList(prototype, canvas?.id ?? '', one)
        .get()
        .some((card) => card.id === id),
    );
    const item = prototype.item(id).get();
    if (here || !item) stage.show(scene, { spotlight: id });
    else stage.show({ kind: 'region', canvas: item.canvas, region: item.region }, { spotlight: id });
  }

  return (
    <>
      <button
        type="button"
        className="control"
        aria-pressed={spotlight === id}
        aria-label={t('facilitate.spotlight-named', { card: name })}
        onClick={() => (spotlight === id ? stage.change({ spotlight: undefined }) : light())}
      >
        {t('facilitate.spotlight')}
      </button>
      <button
        type="button"
        className="control"
        aria-pressed={alone}
        aria-label={t('facilitate.show-card-named', { card: name })}
        onClick={() => stage.show({ kind: 'card', item: id })}
      >
        {t('facilitate.show-card')}
      </button>
      <button
        type="button"
        className="control control-icon"
        aria-label={t('facilitate.remove-card', { card: name })}
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget);
          prototype.remove([id]);
        }}
      >
        <Icon name="remove" />
      </button>
    </>
  );
}

/** Moves the focus to the same button of the card after, else of the one before, else to where cards are written. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const [last] = [...(beside?.querySelectorAll<HTMLElement>('button') ?? [])].slice(-1);
  (last ?? document.querySelector<HTMLElement>('.console-tool .scribe input'))?.focus();
}
