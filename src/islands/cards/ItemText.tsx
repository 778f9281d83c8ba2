import { useState } from 'react';
import type { ItemView } from '../../model/read-item.ts';
import { focusItem } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { Alternatives } from './Alternatives.tsx';
import { CardText } from './CardText.tsx';

interface ItemTextProps {
  readonly item: ItemView;
  /** Whether it stands under another card. */
  readonly grouped?: boolean;
}

/**
 * The text of an item: shown, edited in place, or several texts that await a choice. A text that comes from elsewhere while
 * somebody writes never takes the field out of their hands: the choice waits until they leave it.
 */
export function ItemText({ item, grouped = false }: ItemTextProps) {
  const { editable } = useRegion();
  const [caret, setCaret] = useState<number>();
  const editing = editable && caret !== undefined;
  if (item.alternatives.length > 0 && !editing) return <Alternatives item={item} />;
  return (
    <CardText
      item={item}
      grouped={grouped}
      caret={editing ? caret : undefined}
      onOpen={setCaret}
      onClose={(stay) => {
        setCaret(undefined);
        if (stay) focusItem(item.id);
      }}
    />
  );
}
