import { useState } from 'react';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** More letters than this, or more lines, and a card shows only the beginning of its text. */
const longText = { characters: 320, lines: 12 };

/** Whether a text is too long to stand whole on a card. */
export function isLong(text: string): boolean {
  return text.length > longText.characters || text.split('\n').length > longText.lines;
}

interface ReadAllProps {
  readonly text: string;
}

/** Shows a long text whole, or its beginning again. The style sheet cuts the text that stands before this button. */
export function ReadAll({ text }: ReadAllProps) {
  const { t } = useWorkshop();
  const [whole, setWhole] = useState(false);
  const words = t(whole ? 'app.card.read-less' : 'app.card.read-all');
  return (
    <button
      type="button"
      className="card-read"
      aria-expanded={whole}
      aria-label={`${words}: ${textPreview(text)}`}
      onClick={() => setWhole(!whole)}
    >
      {words}
    </button>
  );
}
