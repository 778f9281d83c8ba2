import type { StringKey } from '../../../i18n/translate.ts';

/** The tools of the console in the order of the bar; each opens beside the step. */
export const panelNames = [
  'show',
  'write',
  'votes',
  'marks',
  'consent',
  'parking',
  'decisions',
  'groups',
  'agenda',
] as const;

export type PanelName = (typeof panelNames)[number];

/** Words for the tools. */
export const panelKeys = {
  show: 'facilitate.panel.show',
  write: 'facilitate.panel.write',
  votes: 'facilitate.panel.votes',
  marks: 'facilitate.panel.marks',
  consent: 'facilitate.consent',
  parking: 'facilitate.parking',
  decisions: 'facilitate.decisions',
  groups: 'facilitate.panel.groups',
  agenda: 'facilitate.agenda',
} as const satisfies Record<PanelName, StringKey>;
