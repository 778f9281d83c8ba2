import type { ReadableAtom } from 'nanostores';
import type { LastCanvas } from '../storage/preferences.ts';

/** Choices of this device; they belong to no prototype. */
export interface Preferences {
  /** Whether single keys such as `/` act (WCAG 2.1.4). */
  readonly singleKeys: ReadableAtom<boolean>;
  /** Switches single keys on or off and remembers it. */
  setSingleKeys(on: boolean): void;
  /** The canvas on which something was changed last on this device. */
  readonly lastCanvas: ReadableAtom<LastCanvas | undefined>;
  /** Remembers that something was changed on a canvas. */
  rememberCanvas(last: LastCanvas): void;
}
