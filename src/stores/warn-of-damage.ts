import type { StoredPrototype } from '../storage/prototype-records.ts';
import type { Notices } from './notices.ts';

/** Says how much of a prototype that was opened could not be read; takes the notice away when all could. */
export function warnOfDamage(notices: Notices, { damaged }: Pick<StoredPrototype, 'damaged'>): void {
  if (damaged === 0) notices.dismiss('damaged');
  else
    notices.show({
      id: 'damaged',
      kind: 'problem',
      key: 'problem.storage-damaged',
      values: { count: damaged },
      actions: ['save-file', 'recover'],
      dismissible: true,
    });
}
