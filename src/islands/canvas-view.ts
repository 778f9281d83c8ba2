/**
 * What a page hands to the canvas island: one canvas in one language, ready to show.
 * The page builds it from content; the island knows nothing of YAML or of other languages.
 */

import type { CollectRule } from '../model/collect.ts';
import type { RegionRole } from '../model/serving.ts';

/** Colours by name; the values are in the style sheet. */
export type ColourName = 'coral' | 'sun' | 'rose' | 'teal' | 'violet' | 'sky' | 'ink';

/** A link with its words. */
export interface LinkView {
  readonly href: string;
  readonly title: string;
}

interface RegionBase {
  readonly id: string;
  readonly title: string;
  readonly question?: string | undefined;
  readonly colour: ColourName;
  /** Width in twelfths on a wide screen. */
  readonly width: number;
  /** The region in whose panel this one is shown. */
  readonly within?: string | undefined;
  /** The region that names the group to which this one belongs. */
  readonly under?: string | undefined;
  readonly empty: string;
  readonly guide?: LinkView | undefined;
  readonly prompts: readonly string[];
  readonly examples: readonly string[];
  readonly watch?: string | undefined;
  /** What its items are on the way from vision to deed. */
  readonly role?: RegionRole | undefined;
}

export interface AxisView {
  readonly title: string;
  readonly low: string;
  readonly high: string;
}

export type RegionView = RegionBase &
  (
    | { readonly field: 'cards'; readonly votes: boolean }
    | { readonly field: 'statement'; readonly starter?: string | undefined }
    | {
        readonly field: 'rating';
        readonly scale: readonly {
          readonly value: number;
          readonly label: string;
        }[];
        readonly criteria: readonly {
          readonly id: string;
          readonly title: string;
          readonly help?: string | undefined;
        }[];
        readonly rule?: { readonly nobodyAt: number; readonly median: number } | undefined;
        readonly evidence: boolean;
      }
    | {
        readonly field: 'matrix';
        readonly horizontal: AxisView;
        readonly vertical: AxisView;
        readonly corners?:
          | {
              readonly topLeft: string;
              readonly topRight: string;
              readonly bottomLeft: string;
              readonly bottomRight: string;
            }
          | undefined;
      }
    | { readonly field: 'tasks' }
    | {
        readonly field: 'timeline';
        readonly unit: 'year' | 'month' | 'day';
        readonly years: number;
        readonly kinds: readonly {
          readonly id: string;
          readonly label: string;
          readonly colour: ColourName;
        }[];
        readonly example?:
          | {
              readonly note: string;
              readonly entries: readonly {
                readonly kind: string;
                readonly year: number;
                readonly month?: number | undefined;
                readonly text: string;
              }[];
              readonly numbers: Readonly<Record<string, number>>;
            }
          | undefined;
      }
    | {
        readonly field: 'counts';
        readonly labels: {
          readonly low: string;
          readonly middle: string;
          readonly high: string;
        };
      }
    | {
        readonly field: 'collect';
        /** canvas#region references. */
        readonly from: readonly string[];
        readonly pick: 'all' | 'chosen' | 'most-dots';
        readonly limit: number;
        /** Those of `from` of which only the chosen items come along. */
        readonly onlyChosen?: readonly string[] | undefined;
        /** Those of `from` that stand in while the others give nothing. */
        readonly standIn?: readonly string[] | undefined;
      }
  );

/** The part of a region view that belongs to one field type. */
export type RegionOf<Name extends RegionView['field']> = Extract<RegionView, { field: Name }>;

/** One canvas in one language. */
export interface CanvasView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly colour: ColourName;
  readonly layout: 'grid' | 'poster';
  /** Shows the reminder to write no names of pupils. */
  readonly reminder: boolean;
  readonly href: string;
  readonly regions: readonly RegionView[];
}

/** A canvas as it stands in a list: enough for navigation, moving cards and counting. */
export interface CanvasEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly colour: ColourName;
  readonly href: string;
  readonly phase: string;
  /** Ids of the canvases that come before it in the method. */
  readonly after: readonly string[];
  readonly regions: readonly {
    readonly id: string;
    readonly title: string;
    readonly field: RegionView['field'];
    readonly role?: RegionRole | undefined;
    /** What a collecting region asks for. */
    readonly rule?: CollectRule | undefined;
  }[];
}

/** As much of a canvas as a report of what changed needs. */
export interface ComparedCanvas extends Pick<CanvasEntry, 'id' | 'title'> {
  readonly regions: readonly Pick<CanvasEntry['regions'][number], 'id' | 'title' | 'field'>[];
}

/** Everything around the canvas that the island needs from the page. */
export interface WorkshopFrame {
  /** Language code of the page, such as nl. */
  readonly language: string;
  /** Full tag for dates and numbers, such as nl-BE. */
  readonly locale: string;
  /** Interface strings whose key begins with `app.` or `problem.`. */
  readonly strings: Readonly<Record<string, string>>;
  /** Phases in order, with their titles. */
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  /** All canvases in order. */
  readonly canvases: readonly CanvasEntry[];
  /** What sessions leave in a prototype. */
  readonly session: ComparedCanvas;
  /** Addresses of places that the island links to. */
  readonly links: {
    readonly workshop: string;
    readonly recover: string;
    readonly guide: string;
    readonly privacy: string;
  };
  /** Where the example prototype of this language can be fetched (same host); absent where there is none. */
  readonly example?: string | undefined;
}
