import { useStore } from '@nanostores/react';
import { useWorkshop } from '../../workshop-context.tsx';
import { FitText } from './FitText.tsx';

interface FitItemProps {
  readonly id: string;
  /** Largest size, in times the type of a card. */
  readonly largest: number;
  readonly page: number;
  readonly onPages: (pages: number) => void;
}

/** The text of one card, as large as fits. A private note is never shown. */
export function FitItem({ id, largest, page, onPages }: FitItemProps) {
  const { prototype } = useWorkshop();
  const item = useStore(prototype.item(id));
  if (!item || item.private === true) return null;
  const texts = [item.text, ...item.alternatives];
  return (
    <FitText largest={largest} content={texts.join('\n')} page={page} onPages={onPages}>
      {texts.map((text) => (
        <p key={text} className="fit-paragraph">
          {text}
        </p>
      ))}
    </FitText>
  );
}
