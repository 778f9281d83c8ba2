import { useStore } from '@nanostores/react';
import { memo } from 'react';
import { CardFoot } from '../cards/CardFoot.tsx';
import { ItemText } from '../cards/ItemText.tsx';
import { focusItem } from '../focus-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { ServesLinks } from '../serving/ServesLinks.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface StatementProps {
  readonly id: string;
}

/** One wording of a statement, with the button that chooses it. */
export const Statement = memo(function Statement({ id }: StatementProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const item = useStore(prototype.item(id));
  if (!item) return null;
  const choose = t('app.statement.choose');
  const choice = item.chosen ? (
    <span className="statement-mark">
      <Icon name="check" />
      {t('app.statement.chosen')}
    </span>
  ) : (
    <button
      type="button"
      className="control"
      disabled={!editable}
      aria-label={`${choose}: ${textPreview(item.text)}`}
      onClick={() => {
        prototype.chooseStatement(id);
        focusItem(id);
      }}
    >
      {choose}
    </button>
  );
  return (
    <li className={`card statement ${item.chosen ? 'statement-chosen' : ''}`} data-item={id}>
      <ItemText item={item} />
      {item.serves && <ServesLinks serves={item.serves} />}
      <CardFoot item={item} heading={false} grouped={false} lead={choice} />
    </li>
  );
});
