import { useEffect, useId, useRef } from 'react';
import { useWorkshop } from '../workshop-context.tsx';

interface PassOnProps {
  /** How many have rated in this round. */
  readonly people: number;
  readonly onNext: () => void;
}

/** Stands in the place of the form between two people: what was marked is kept, and the next one begins at the top. Takes the focus. */
export function PassOn({ people, onNext }: PassOnProps) {
  const { t } = useWorkshop();
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset names questions of a form, this says what happened
    <div ref={card} className="rating-pass" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id} className="rating-pass-title">
        {t('app.rating.kept')}
      </p>
      <p>{t('app.rating.people', { count: people })}</p>
      <button type="button" className="control control-primary" onClick={onNext}>
        {t('app.rating.next-person')}
      </button>
    </div>
  );
}
