import { isRecord } from '../model/record.ts';
import { localTexts, readLocalRecord, type TextStore, writeLocalRecord } from './local-record.ts';

/** Choices of this device. They belong to no prototype and go into no file. */
export interface DevicePreferences {
  /** Whether single keys such as `/` act. */
  readonly singleKeys: boolean;
  /** Id of the prototype used last. */
  readonly lastUsed: string | undefined;
  /** The canvas on which something was changed last, and the prototype that it belongs to. */
  readonly lastCanvas: LastCanvas | undefined;
}

/** A canvas of a prototype, both by their ids. */
export interface LastCanvas {
  readonly prototype: string;
  readonly canvas: string;
}

/** Name under which the choices of an edition are kept. */
export function preferencesKey(edition: string): string {
  return `${edition}:preferences`;
}

/** The choices on this device, each one that was never made in its first state. */
export function readPreferences(
  edition: string,
  texts: TextStore | undefined = localTexts(),
): DevicePreferences {
  const found = readLocalRecord(texts, preferencesKey(edition)) ?? {};
  return {
    singleKeys: found['singleKeys'] !== false,
    lastUsed: typeof found['lastUsed'] === 'string' ? found['lastUsed'] : undefined,
    lastCanvas: readLastCanvas(found['lastCanvas']),
  };
}

function readLastCanvas(found: unknown): LastCanvas | undefined {
  if (!isRecord(found)) return undefined;
  const { prototype, canvas } = found;
  return typeof prototype === 'string' && typeof canvas === 'string' ? { prototype, canvas } : undefined;
}

/** Keeps some choices and leaves the others as they are. Gives false when the browser refuses. */
export function writePreferences(
  edition: string,
  change: Partial<DevicePreferences>,
  texts: TextStore | undefined = localTexts(),
): boolean {
  const before = readLocalRecord(texts, preferencesKey(edition)) ?? {};
  return writeLocalRecord(texts, preferencesKey(edition), { ...before, ...change });
}
