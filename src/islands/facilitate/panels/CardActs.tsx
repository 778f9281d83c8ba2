import { useStore } from '@nanostores/react';
import { Icon } from '../../Icon.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

interface CardActsProps {
  readonly id: string;
  /** The beginning of the card's text. */
  readonly name: string;
}

/** Puts a card in the spotlight, shows it alone, or removes it. */
export function CardActs({ id, name }: CardActsProps) {
  const { prototype, t } = useWorkshop();
  const { stage } = useConsole();
  const { scene, spotlight } = useStore(stage.state);
  const alone = scene.kind === 'card' && scene.item === id;
  return (
    <>
      <button
        type="button"
        className="control"
        aria-pressed={spotlight === id}
        aria-label={t('facilitate.spotlight-named', { card: name })}
        onClick={() => stage.change({ spotlight: spotlight === id ? undefined : id })}
      >
        {t('facilitate.spotlight')}
      </button>
      <button
        type="button"
        className="control"
        aria-pressed={alone}
        aria-label={t('facilitate.show-card-named', { card: name })}
        onClick={() =>
          stage.change({
            scene: { kind: 'card', item: id },
            blank: false,
            page: undefined,
            spotlight: undefined,
            silence: undefined,
          })
        }
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
