import type { ColourName, WorkshopFrame } from './canvas-view.ts';

const hues: readonly ColourName[] = ['coral', 'teal', 'sky', 'rose', 'violet', 'sun'];

/**
 * A colour for each phase, in order: that of the first of its canvases whose colour no phase before it has, else one that is
 * still free, so that petals and list can be told apart by it.
 */
export function phaseHues({
  phases,
  canvases,
}: {
  readonly phases: readonly Pick<WorkshopFrame['phases'][number], 'id'>[];
  readonly canvases: readonly { readonly phase: string; readonly colour: ColourName }[];
}): readonly ColourName[] {
  const taken: ColourName[] = [];
  for (const { id } of phases) {
    const own = canvases.filter(({ phase }) => phase === id).map(({ colour }) => colour);
    const free = [...own.filter((colour) => colour !== 'ink'), ...hues].find((hue) => !taken.includes(hue));
    taken.push(free ?? own[0] ?? 'ink');
  }
  return taken;
}
