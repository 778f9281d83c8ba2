import { useStore } from '@nanostores/react';
import type { StringValues } from '../i18n/translate.ts';
import type { CanvasEntry } from './canvas-view.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Says what happened to people who do not see the screen, in the language of the page. */
export function LiveRegion() {
  const { announcer, frame, t } = useWorkshop();
  const message = useStore(announcer.message, { ssr: () => undefined });
  const words =
    message &&
    [message, ...message.then].map(({ key, values = {} }) => t(key, named(values, frame.canvases)));
  return (
    <p className="visually-hidden" role="status">
      {/* A new element for each message, so that the same words are said again. */}
      {message && <span key={message.turn}>{words?.map(withoutStop).join('. ')}</span>}
    </p>
  );
}

/** Words that others may follow. */
function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}

/** Puts titles in place of the ids of canvases and regions. */
function named(values: StringValues, canvases: readonly CanvasEntry[]): StringValues {
  const canvas = canvases.find((entry) => entry.id === values['canvas']);
  const region = canvas?.regions.find((entry) => entry.id === values['region']);
  return {
    ...values,
    ...(canvas && { canvas: canvas.title }),
    ...(region && { region: region.title }),
  };
}
