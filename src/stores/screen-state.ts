import { isRecord } from '../model/record.ts';

/** What can be asked at the projector: by a remote, a key, or a button at the bottom of a touch board. */
export const presses = [
  'next',
  'previous',
  'blank',
  'larger',
  'smaller',
  'page-next',
  'page-previous',
] as const;

export type Press = (typeof presses)[number];

/** What a projector window tells the console. Presses are counted, so that a message that is lost or comes twice does no harm. */
export interface ScreenState {
  /** Random id of the window. */
  readonly window: string;
  /** The turn of the stage that it shows. */
  readonly knows: number;
  readonly pressed: Readonly<Record<Press, number>>;
  /** Page that it shows, from 0, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** No press yet. */
export const noPresses: Readonly<Record<Press, number>> = {
  next: 0,
  previous: 0,
  blank: 0,
  larger: 0,
  smaller: 0,
  'page-next': 0,
  'page-previous': 0,
};

/** A message on the line between console and projector. */
export type StageMessage =
  | { readonly from: 'console'; readonly stage: unknown }
  | { readonly from: 'screen'; readonly screen: ScreenState }
  /** A window that is being closed or reloaded. */
  | { readonly from: 'console-left' }
  | { readonly from: 'screen-left'; readonly window: string };

/** Reads a message from another window; `undefined` when it is none. */
export function readStageMessage(value: unknown): StageMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['from']) {
    case 'console':
      return { from: 'console', stage: value['stage'] };
    case 'console-left':
      return { from: 'console-left' };
    case 'screen-left':
      return typeof value['window'] === 'string'
        ? { from: 'screen-left', window: value['window'] }
        : undefined;
    case 'screen': {
      const screen = readScreen(value['screen']);
      return screen && { from: 'screen', screen };
    }
    default:
      return undefined;
  }
}

function readScreen(value: unknown): ScreenState | undefined {
  if (!isRecord(value) || typeof value['window'] !== 'string') return undefined;
  const counted = isRecord(value['pressed']) ? value['pressed'] : {};
  const pressed = { ...noPresses };
  for (const press of presses) pressed[press] = count(counted[press]);
  return {
    window: value['window'],
    knows: count(value['knows']),
    pressed,
    page: count(value['page']),
    pages: Math.max(1, count(value['pages'])),
  };
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
