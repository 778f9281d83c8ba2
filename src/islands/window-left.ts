import type { FocusEvent } from 'react';

/**
 * Whether a field lost the focus only because the window did, and gets it back with the window: the browser still names it. Whoever was
 * in the field has not left it.
 */
export function isOnlyWindowLeft({ currentTarget }: Pick<FocusEvent, 'currentTarget'>): boolean {
  return document.activeElement === currentTarget;
}
