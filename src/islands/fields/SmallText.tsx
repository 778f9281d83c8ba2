import { useState } from 'react';
import { limits } from '../../model/limits.ts';
import type { ItemView } from '../../model/read-item.ts';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { isOnlyWindowLeft } from '../window-left.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useShownValue } from './use-shown-value.ts';

interface SmallTextProps {
  readonly item: ItemView;
  /** The free text beside the item's own. */
  readonly field: 'owner' | 'evidence';
  readonly label: string;
}

/**
 * A short free text of an item: who, or a word of evidence. Texts of two teams stand side by side until somebody chooses; the choice
 * waits while somebody is in the field.
 */
export function SmallText({ item, field, label }: SmallTextProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const [within, setWithin] = useState(false);
  const text = item[field] ?? '';
  const others = item.alternativesOf[field];
  if (others.length === 0 || (within && editable))
    return (
      <SmallTextInput
        id={item.id}
        field={field}
        text={text}
        label={label}
        within={within}
        onWithin={setWithin}
      />
    );
  return (
    <span className="small-texts">
      {[text, ...others].map((one) => (
        <button
          key={one}
          type="button"
          className="control control-quiet"
          disabled={!editable}
          onClick={() => prototype.chooseText(item.id, one, field)}
        >
          {t('app.alternatives.choose-named', { text: textPreview(one) })}
        </button>
      ))}
    </span>
  );
}

interface SmallTextInputProps extends Pick<SmallTextProps, 'field' | 'label'> {
  readonly id: string;
  readonly text: string;
  /** Whether somebody is in the field, also while another window is in front. */
  readonly within: boolean;
  readonly onWithin: (within: boolean) => void;
}

function SmallTextInput({ id, field, text, label, within, onWithin }: SmallTextInputProps) {
  const { prototype } = useWorkshop();
  const { editable } = useRegion();
  const input = useShownValue(text);
  // A default that changes would write into a field that has the focus and in which nothing was typed yet.
  const [first] = useState(text);
  return (
    <input
      ref={input}
      type="text"
      className="small-text"
      defaultValue={first}
      disabled={!editable}
      maxLength={limits.textCharacters}
      aria-label={label}
      autoComplete="off"
      onFocus={() => {
        // Back from another window the stay goes on as it began: what came meanwhile is not this person's to write over.
        if (within) return;
        onWithin(true);
        prototype.startEditing(id, field);
      }}
      onInput={(event) => prototype.type(id, event.currentTarget.value, field)}
      onBlur={(event) => {
        if (isOnlyWindowLeft(event)) return;
        event.currentTarget.value = text;
        onWithin(false);
        prototype.endEditing(id, 'keep', field);
      }}
    />
  );
}
