import type { Clock } from '../model/agenda/clock.ts';
import { readClock } from '../model/agenda/read-plan.ts';
import { isRecord } from '../model/record.ts';

/** What the room looks at. Texts are those of the session or of the facilitator, meant for the room. */
export type Scene =
  | { readonly kind: 'canvas'; readonly canvas: string }
  | { readonly kind: 'region'; readonly canvas: string; readonly region: string }
  | { readonly kind: 'card'; readonly item: string }
  | { readonly kind: 'picture'; readonly picture: string }
  | { readonly kind: 'question'; readonly text: string }
  /** The clock alone, with a title such as that of a pause. */
  | { readonly kind: 'clock'; readonly text: string }
  /** Groups in the order in which their turn comes. */
  | { readonly kind: 'order'; readonly names: readonly string[] }
  /** A consent round about a proposal. */
  | { readonly kind: 'consent'; readonly item: string };

/**
 * All that the console tells the projector. It is sent whole, and every property is copied by name when it is read: what is
 * not named here cannot reach the room.
 */
export interface Stage {
  /** Counts up with every change, also over reloads of the console. */
  readonly turn: number;
  readonly scene: Scene;
  /** Shows nothing at all, whatever the scene. */
  readonly blank: boolean;
  readonly clock: Clock | undefined;
  /** Which step this is, from 1, of how many. */
  readonly step: { readonly number: number; readonly of: number } | undefined;
  /** Size of the type: 1 is 36 px for a card at 1080p; see `scales`. */
  readonly scale: number;
  /** Whether dots on cards are shown. */
  readonly dots: boolean;
  /** Whether marks of a rating or a consent round are shown. */
  readonly marks: boolean;
  /** The card to which all eyes go. */
  readonly spotlight: string | undefined;
  /** The page that is held, from 0; without it pages turn by themselves. */
  readonly page: number | undefined;
  /** The moment at which the room is silent, in milliseconds since 1970. */
  readonly silence: number | undefined;
}

/** Sizes of the projector's type, smallest first. Never below 1: that is the smallest a room can read. */
export const scales = [1, 1.15, 1.35, 1.6, 2] as const;

/** The next size up or down; the same at either end. */
export function nextScale(scale: number, by: 1 | -1): number {
  const at = scales.findIndex((one) => one >= scale);
  return scales[Math.min(scales.length - 1, Math.max(0, at + by))] ?? 1;
}

/** What a projector shows before a console has said anything. */
export const firstStage: Stage = {
  turn: 0,
  scene: { kind: 'question', text: '' },
  blank: false,
  clock: undefined,
  step: undefined,
  scale: 1,
  dots: true,
  marks: false,
  spotlight: undefined,
  page: undefined,
  silence: undefined,
};

/** Reads a stage from another window or a kept record; `undefined` when it is none. Copies what is named and nothing else. */
export function readStage(value: unknown): Stage | undefined {
  if (!isRecord(value)) return undefined;
  const { turn, step, scale, spotlight, page, silence } = value;
  const scene = readScene(value['scene']);
  if (!scene || !isNumber(turn)) return undefined;
  return {
    turn,
    scene,
    blank: value['blank'] === true,
    clock: readClock(value['clock']),
    step:
      isRecord(step) && isNumber(step['number']) && isNumber(step['of'])
        ? { number: step['number'], of: step['of'] }
        : undefined,
    scale: scales.find((one) => one === scale) ?? 1,
    dots: value['dots'] !== false,
    marks: value['marks'] === true,
    spotlight: typeof spotlight === 'string' ? spotlight : undefined,
    page: isNumber(page) ? page : undefined,
    silence: isNumber(silence) ? silence : undefined,
  };
}

/** Reads a scene; `undefined` when it is none. */
export function readScene(value: unknown): Scene | undefined {
  if (!isRecord(value)) return undefined;
  const text = (name: string) => {
    const found = value[name];
    return typeof found === 'string' ? found : undefined;
  };
  const [canvas, region, item] = [text('canvas'), text('region'), text('item')];
  switch (value['kind']) {
    case 'canvas':
      return canvas === undefined ? undefined : { kind: 'canvas', canvas };
    case 'region':
      return canvas === undefined || region === undefined ? undefined : { kind: 'region', canvas, region };
    case 'card':
    case 'consent':
      return item === undefined ? undefined : { kind: value['kind'], item };
    case 'picture':
      return { kind: 'picture', picture: text('picture') ?? '' };
    case 'question':
    case 'clock':
      return { kind: value['kind'], text: text('text') ?? '' };
    case 'order': {
      const names = value['names'];
      if (!Array.isArray(names)) return undefined;
      return { kind: 'order', names: names.filter((name) => typeof name === 'string') };
    }
    default:
      return undefined;
  }
}

/** Whether two scenes are the same. */
export function sameScene(a: Scene, b: Scene): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
