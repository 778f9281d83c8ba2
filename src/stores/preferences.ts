import type { ReadableAtom } from 'nanostores';

/** Choices of this device; they belong to no prototype. */
export interface Preferences {
  /** Whether single keys such as `/` act (WCAG 2.1.4). */
  readonly singleKeys: ReadableAtom<boolean>;
  /** Switches single keys on or off and remembers it. */
  setSingleKeys(on: boolean): void;
}
