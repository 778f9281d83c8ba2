/** Minutes in a day. */
export const dayMinutes = 24 * 60;

/** Minutes since midnight of a time of day such as `09:30`; `undefined` when it is none. */
export function minutesOf(time: string): number | undefined {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!found) return undefined;
  return Number(found[1]) * 60 + Number(found[2]);
}

/** A time of day such as `09:30`, from minutes since midnight. What runs past midnight goes on at 00:00. */
export function timeOf(minutes: number): string {
  const within = ((Math.floor(minutes) % dayMinutes) + dayMinutes) % dayMinutes;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/**
 * `minutes` since midnight as a moment near `other`: what was passed by midnight gets a day more, so that 00:10 comes
 * after 23:50. Near means within half a day.
 */
export function near(minutes: number, other: number): number {
  const apart = minutes - other;
  return minutes - Math.round(apart / dayMinutes) * dayMinutes;
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
