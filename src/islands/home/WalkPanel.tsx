import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import type { Branch, Serving } from '../../model/serving.ts';
import { Icon } from '../Icon.tsx';
import { ItemLink } from '../serving/ItemLink.tsx';
import { useWorkshop } from '../workshop-context.tsx';

interface WalkPanelProps {
  readonly serving: Serving;
}

/** The way from vision to deed and back: what serves what, as a list within a list, to read on the screen or on paper. */
export function WalkPanel({ serving }: WalkPanelProps) {
  const { prototype, t } = useWorkshop();
  const title = useStore(prototype.title);
  const [up, setUp] = useState(false);
  const name = useId();
  const branches = up ? serving.up : serving.down;
  return (
    <section className="workshop-panel walk" aria-labelledby="walk">
      <h2 id="walk">{t('app.walk.title')}</h2>
      <p className="walk-team">{title}</p>
      {branches.length === 0 ? (
        <p>{t('app.walk.empty')}</p>
      ) : (
        <>
          <fieldset className="choices walk-choices">
            <legend>{t('app.walk.direction')}</legend>
            {[false, true].map((way) => (
              <label key={String(way)}>
                <input type="radio" name={name} checked={up === way} onChange={() => setUp(way)} />
                {t(way ? 'app.walk.up' : 'app.walk.down')}
              </label>
            ))}
          </fieldset>
          <Branches branches={branches} />
          <div className="workshop-actions">
            <button type="button" className="control" onClick={printWalk}>
              <Icon name="print" />
              {t('app.walk.print')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Branches({ branches }: { readonly branches: readonly Branch[] }) {
  const { t } = useWorkshop();
  return (
    <ul className="plain-list walk-branches">
      {branches.map(({ item, branches: inner, elsewhere }) => (
        <li key={item.id}>
          <ItemLink item={item} />
          {elsewhere && <span className="item-place">{t('app.walk.elsewhere')}</span>}
          {inner.length > 0 && <Branches branches={inner} />}
        </li>
      ))}
    </ul>
  );
}

/** Prints the walk and nothing else of the page. */
function printWalk(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'walk';
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
