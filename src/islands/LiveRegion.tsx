import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { StringValues } from '../i18n/translate.ts';
import type { CanvasEntry } from './canvas-view.ts';
import { useWorkshop } from './workshop-context.tsx';

/**
 * Says what happened to people who do not see the screen, in the language of the page. One stands on the page and one in every dialog,
 * because nothing outside an open dialog is heard; what was said before it stood there is not said again.
 */
export function LiveRegion() {
  const { announcer, frame, t } = useWorkshop();
  const latest = useStore(announcer.message, { ssr: () => undefined });
  const [saidBefore] = useState(latest?.turn ?? 0);
  const message = latest && latest.turn > saidBefore ? latest : undefined;
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
