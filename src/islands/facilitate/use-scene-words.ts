import { useCallback } from 'react';
import type { Scene } from '../../stores/stage-state.ts';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useFacilitate } from './facilitate-context.tsx';
import { titleIn } from './title-in.ts';

/** Longest text of a card or question in a name, in characters. */
const longest = 60;

/** Gives a function that says in words what a scene shows. */
export function useSceneWords(): (scene: Scene) => string {
  const { prototype, t } = useWorkshop();
  const { frame, canvas: canvasOf, region: regionOf } = useFacilitate();
  return useCallback(
    (scene) => {
      switch (scene.kind) {
        case 'canvas':
          return t('facilitate.scene.canvas', { title: canvasOf(scene.canvas)?.title ?? scene.canvas });
        case 'region': {
          const canvas = canvasOf(scene.canvas);
          const region = regionOf(scene.canvas, scene.region);
          return t('facilitate.scene.region', {
            title: canvas && region ? titleIn(canvas, region) : scene.region,
          });
        }
        case 'card':
        case 'consent': {
          const text = textPreview(prototype.item(scene.item).get()?.text ?? '', longest);
          return t(scene.kind === 'card' ? 'facilitate.scene.card' : 'facilitate.scene.consent', { text });
        }
        case 'picture':
          return t('facilitate.scene.picture', {
            title: frame.pictures.find(({ id }) => id === scene.picture)?.title ?? scene.picture,
          });
        case 'question':
          return t('facilitate.scene.question', { text: textPreview(scene.text, longest) });
        case 'clock':
          return t('facilitate.scene.clock');
        case 'order':
          return t('facilitate.scene.order');
      }
    },
    [prototype, t, frame, canvasOf, regionOf],
  );
}
