import { limits } from '../model/limits.ts';
import type { Notices } from './notices.ts';

/** Says that a prototype holds as many items as it can, and that nothing was added. */
export function tellItemsLimit(notices: Notices): void {
  notices.show({
    id: 'items-limit',
    kind: 'problem',
    key: 'app.notice.items-limit',
    values: { limit: limits.items },
    actions: [],
    dismissible: true,
  });
}
