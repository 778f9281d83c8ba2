import { isRecord } from '../record.ts';
import type { Clock } from './clock.ts';
import type { Plan, PlanLine } from './plan.ts';

/** A plan from a kept record; `undefined` when it is none. A line that cannot be read is left out, a start is not known then. */
export function readPlan(value: unknown): Plan | undefined {
  if (!isRecord(value) || !Array.isArray(value['lines']) || !Array.isArray(value['starts'])) return undefined;
  const lines = value['lines'].flatMap((line) => readLine(line) ?? []);
  const keys = new Set<string>();
  const unique = lines.filter(({ key }) => !keys.has(key) && keys.add(key));
  return { lines: unique, starts: value['starts'].map((start) => (isMinute(start) ? start : undefined)) };
}

function readLine(value: unknown): PlanLine | undefined {
  if (!isRecord(value)) return undefined;
  const { key, step, title, day, minutes, at, skipped } = value;
  if (typeof key !== 'string' || !isCount(day) || !isCount(minutes)) return undefined;
  return {
    key,
    day,
    minutes,
    ...(typeof step === 'string' ? { step } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(isMinute(at) ? { at } : {}),
    ...(skipped === true ? { skipped } : {}),
  };
}

/** A clock from a kept record; `undefined` when it is none. */
export function readClock(value: unknown): Clock | undefined {
  if (!isRecord(value)) return undefined;
  const { total, endsAt, left } = value;
  if (!isNumber(total) || total <= 0 || !isNumber(left)) return undefined;
  return { total, left, endsAt: isNumber(endsAt) ? endsAt : undefined };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && isNumber(value) && value >= 1;
}

/** Minutes since midnight; what runs past the next midnight counts on. */
function isMinute(value: unknown): value is number {
  return Number.isSafeInteger(value) && isNumber(value) && value >= 0;
}
