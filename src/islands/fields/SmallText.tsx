import { limits } from '../../model/limits.ts';
import type { ItemView } from '../../model/read-item.ts';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useShownValue } from './use-shown-value.ts';

interface SmallTextProps {
  readonly item: ItemView;
  /** The free text beside the item's own. */
  readonly field: 'owner' | 'evidence';
  readonly label: string;
}

/** A short free text of an item: who, or a word of evidence. Texts of two teams stand side by side until somebody chooses. */
export function SmallText({ item, field, label }: SmallTextProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const { id } = item;
  const text = item[field] ?? '';
  const input = useShownValue(text);
  const others = item.alternativesOf[field];
  if (others.length > 0)
    return (
      <span className="small-texts">
        {[text, ...others].map((one) => (
          <button
            key={one}
            type="button"
            className="control control-quiet"
            disabled={!editable}
            onClick={() => prototype.chooseText(id, one, field)}
          >
            {t('app.alternatives.choose-named', { text: textPreview(one) })}
          </button>
        ))}
      </span>
    );
  return (
    <input
      ref={input}
      type="text"
      className="small-text"
      defaultValue={text}
      disabled={!editable}
      maxLength={limits.textCharacters}
      aria-label={label}
      autoComplete="off"
      onFocus={() => {
        prototype.startEditing(id, field);
      }}
      onInput={(event) => prototype.type(id, event.currentTarget.value, field)}
      onBlur={() => {
        prototype.endEditing(id, 'keep', field);
      }}
    />
  );
}
