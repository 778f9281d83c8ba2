/** Whether a click on a link opens it in this window, and not in another tab or window beside it. */
export function opensHere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey;
}
