import type { ItemView } from '../../model/read-item.ts';
import { usePrototypeLink } from '../prototype-link.ts';
import { sheetWords } from '../sheets/export-labels.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { addressOf, placeInWords } from './item-place.ts';

interface ItemLinkProps {
  readonly item: ItemView;
}

/** An item in a list away from its canvas: its text as a link to its place, who and when, and the name of that place. */
export function ItemLink({ item }: ItemLinkProps) {
  const { frame, t } = useWorkshop();
  const link = usePrototypeLink();
  const { moment } = sheetWords(t, frame.locale);
  const when = item.date ?? item.start;
  const facts = [
    item.owner,
    when === undefined ? undefined : moment(when),
    typeof item.done === 'string' ? t('app.walk.done') : undefined,
  ].filter((fact) => fact !== undefined);
  const address = addressOf(frame, item);
  const text = textPreview(item.text, 160);
  return (
    <span className="item-link">
      {address === undefined ? text : <a href={link(address)}>{text}</a>}
      {facts.length > 0 && (
        <>
          {' · '}
          <span className="item-facts">{facts.join(', ')}</span>
        </>
      )}
      <span className="item-place">{placeInWords(frame, item)}</span>
    </span>
  );
}
