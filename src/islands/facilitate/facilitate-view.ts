import type { SessionStep } from '../../stores/session-script.ts';
import type { ColourName, LinkView, RegionView, WorkshopFrame } from '../canvas-view.ts';

type WithoutHelp<Region> = Region extends RegionView
  ? Omit<Region, 'prompts' | 'examples' | 'watch' | 'guide' | 'empty' | 'example' | 'under'>
  : never;

/** A region as the room sees it: without the help that stands beside it on the canvas. */
export type StageRegion = WithoutHelp<RegionView>;

/** A canvas as the room sees it. */
export interface StageCanvas {
  readonly id: string;
  readonly title: string;
  readonly colour: ColourName;
  readonly regions: readonly StageRegion[];
}

/** A picture of the guide that can be shown; its drawing stands in a `<template>` of the projector's page. */
export interface StagePicture {
  readonly id: string;
  readonly title: string;
}

/** What console and projector need from their page. */
export interface FacilitateFrame extends WorkshopFrame {
  /** All canvases in order; the last is that of the session itself: parking lot, decisions, consent rounds. */
  readonly stage: readonly StageCanvas[];
  readonly pictures: readonly StagePicture[];
  /** Address of the projector's page. */
  readonly screen: string;
  /** Address of the overview of sessions. */
  readonly facilitate: string;
}

/** A step as the facilitator sees it. */
export interface StepView extends SessionStep {
  /** The canvas, or the region of it, as a link. */
  readonly place?: LinkView | undefined;
  /** The guide page as a link. */
  readonly page?: LinkView | undefined;
  readonly form?: string | undefined;
  readonly materials: readonly string[];
  readonly say: readonly string[];
  readonly watch: readonly string[];
}

/** A session in one language. */
export interface SessionView {
  readonly id: string;
  readonly title: string;
  /** Usual start in minutes since midnight. */
  readonly start: number;
  readonly steps: readonly StepView[];
}
