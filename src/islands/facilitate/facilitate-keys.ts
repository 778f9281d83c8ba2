/** What a key asks for, in the console and at the projector alike. */
export type FacilitateAct =
  | 'next'
  | 'previous'
  | 'blank'
  | 'keys'
  | 'parking'
  | 'decisions'
  | 'full-screen'
  | 'larger'
  | 'smaller';

/** Keys of a presenter's remote: they act whatever the setting, for they are no characters (WCAG 2.1.4). */
const remoteKeys: Readonly<Record<string, FacilitateAct>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** Single characters; they can be switched off. Remotes send a full stop for a blank screen too. */
export const singleKeys: Readonly<Record<string, FacilitateAct>> = {
  b: 'blank',
  '.': 'blank',
  '?': 'keys',
  p: 'parking',
  d: 'decisions',
  f: 'full-screen',
  '+': 'larger',
  '-': 'smaller',
};

/** Controls in which arrows and page keys have a meaning of their own. */
const ownKeys =
  'textarea, input, select, [contenteditable], dialog, [popover], [role="tablist"], [role="menu"], [role="slider"]';

/**
 * What a key asks for; nothing in a text field, a dialog or a control that uses the keys itself, with a modifier, or when it
 * repeats. Up and down act unless the focus is in something that scrolls (`data-scrolls`).
 */
export function facilitateAct(event: KeyboardEvent, singleKeysOn: boolean): FacilitateAct | undefined {
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(ownKeys)) return undefined;
  const vertical = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  if (vertical && target?.closest('[data-scrolls]')) return undefined;
  const remote = remoteKeys[event.key];
  if (remote) return event.shiftKey ? undefined : remote;
  return singleKeysOn ? singleKeys[event.key.toLowerCase()] : undefined;
}
