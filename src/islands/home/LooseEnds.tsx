import { useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import type { Serving } from '../../model/serving.ts';
import { ItemLink } from '../serving/ItemLink.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface LooseEndsProps {
  readonly serving: Serving;
  /** Whether there is any goal or step yet. */
  readonly begun: boolean;
}

/** Goals that no step serves and steps that serve no goal: told, never forced. */
export function LooseEnds({ serving: { goalsWithoutStep, stepsWithoutGoal }, begun }: LooseEndsProps) {
  const { t } = useWorkshop();
  const none = goalsWithoutStep.length + stepsWithoutGoal.length === 0;
  return (
    <section className="workshop-panel loose-ends" aria-labelledby="loose-ends">
      <h2 id="loose-ends">{t('app.loose.title')}</h2>
      {none && <p>{t(begun ? 'app.loose.none' : 'app.loose.not-yet')}</p>}
      {goalsWithoutStep.length > 0 && <Loose title={t('app.loose.goals')} items={goalsWithoutStep} />}
      {stepsWithoutGoal.length > 0 && <Loose title={t('app.loose.steps')} items={stepsWithoutGoal} />}
    </section>
  );
}

interface LooseProps {
  readonly title: string;
  readonly items: readonly ItemView[];
}

/** Items shown before somebody asks for all. */
const few = 6;

function Loose({ title, items }: LooseProps) {
  const { t } = useWorkshop();
  const [all, setAll] = useState(false);
  const more = all ? 0 : Math.max(0, items.length - few);
  return (
    <div className="item-list">
      <h3>
        {title} <span className="item-count">{items.length}</span>
      </h3>
      <ul className="plain-list">
        {items.slice(0, items.length - more).map((item) => (
          <li key={item.id}>
            <ItemLink item={item} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="control control-quiet" onClick={() => setAll(true)}>
          {t('app.loose.more', { count: more })}
        </button>
      )}
    </div>
  );
}
