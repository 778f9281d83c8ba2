import type { ItemView } from './read-item.ts';

/** Whether a task was ticked off. */
export function isDone(task: Pick<ItemView, 'done'>): boolean {
  return typeof task.done === 'string';
}

/** Whether the day of a task has passed and it is not done. `today` is YYYY-MM-DD. */
export function isLate(task: Pick<ItemView, 'done' | 'date'>, today: string): boolean {
  return !isDone(task) && task.date !== undefined && task.date < today;
}
