import type { JsonValue } from '../../model/json.ts';

/** The version that a poster names: the first one until the team says otherwise; '' when it wants none. */
export function versionOf(setting: JsonValue | undefined): string {
  return typeof setting === 'string' ? setting : '1';
}
