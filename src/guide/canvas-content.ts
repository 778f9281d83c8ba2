import type { Canvas } from '../schemas/canvas.ts';
import type { Identified } from '../schemas/edition.ts';
import type { Region } from '../schemas/region.ts';
import type { ReaderView } from './reader-view.ts';

/** A guide page as a link. */
interface PageLink {
  readonly href: string;
  readonly title: string;
}

/**
 * A canvas in one language, ready for whoever shows it: all words chosen, all references turned into links.
 * It has the shape that the canvas island asks for.
 */
export function toCanvasContent(canvas: Identified<Canvas>, view: ReaderView) {
  return {
    id: canvas.id,
    title: view.text(canvas.title),
    description: view.text(canvas.description),
    colour: canvas.colour,
    layout: canvas.layout,
    reminder: canvas.reminder,
    href: view.addresses.canvas(canvas.id),
    regions: canvas.regions.map((region) => toRegionContent(region, view)),
  };
}

/** A canvas as it stands in a list of canvases. */
export function toCanvasEntry(canvas: Identified<Canvas>, view: ReaderView) {
  return {
    id: canvas.id,
    title: view.text(canvas.title),
    description: view.text(canvas.description),
    colour: canvas.colour,
    href: view.addresses.canvas(canvas.id),
    phase: canvas.phase,
    after: canvas.after,
    regions: canvas.regions.map((region) => ({
      id: region.id,
      title: view.text(region.title),
      field: region.field,
      role: roleOf(region),
      ...(region.field === 'collect' && { rule: ruleOf(region) }),
    })),
  };
}

/** A guide page as a link, when it exists in this language. */
export function pageLink(id: string | undefined, view: ReaderView): PageLink | undefined {
  const page = id === undefined ? undefined : view.pages.get(id);
  return page && { href: page.href, title: page.words.title };
}

function toRegionContent(region: Region, view: ReaderView) {
  const common = {
    id: region.id,
    title: view.text(region.title),
    question: view.maybe(region.question),
    colour: region.colour,
    width: region.width,
    within: region.within,
    under: region.under,
    empty: view.text(region.empty),
    guide: pageLink(region.guide, view),
    prompts: view.list(region.prompts),
    examples: view.list(region.examples),
    watch: view.maybe(region.watch),
    role: roleOf(region),
  };
  switch (region.field) {
    case 'cards':
      return { ...common, field: region.field, votes: region.votes };
    case 'statement':
      return { ...common, field: region.field, starter: view.maybe(region.starter) };
    case 'tasks':
      return { ...common, field: region.field };
    case 'rating':
      return { ...common, ...ratingContent(region, view) };
    case 'matrix':
      return { ...common, ...matrixContent(region, view) };
    case 'timeline':
      return { ...common, ...timelineContent(region, view) };
    case 'counts':
      return {
        ...common,
        field: region.field,
        labels: {
          low: view.text(region.labels.low),
          middle: view.text(region.labels.middle),
          high: view.text(region.labels.high),
        },
      };
    case 'collect':
      return { ...common, field: region.field, ...ruleOf(region) };
  }
}

function ruleOf({ from, pick, limit, onlyChosen, standIn }: RegionOf<'collect'>) {
  return { from, pick, limit, ...(onlyChosen && { onlyChosen }), ...(standIn && { standIn }) };
}

function roleOf(region: Region) {
  return 'role' in region ? region.role : undefined;
}

type RegionOf<Field extends Region['field']> = Extract<Region, { field: Field }>;

function ratingContent(region: RegionOf<'rating'>, view: ReaderView) {
  return {
    field: region.field,
    scale: region.scale.map(({ value, label }) => ({ value, label: view.text(label) })),
    criteria: region.criteria.map(({ id, title, help }) => ({
      id,
      title: view.text(title),
      help: view.maybe(help),
    })),
    rule: region.rule,
    evidence: region.evidence,
  };
}

function matrixContent(region: RegionOf<'matrix'>, view: ReaderView) {
  const axis = (value: typeof region.horizontal) => ({
    title: view.text(value.title),
    low: view.text(value.low),
    high: view.text(value.high),
  });
  return {
    field: region.field,
    horizontal: axis(region.horizontal),
    vertical: axis(region.vertical),
    corners: region.corners && {
      topLeft: view.text(region.corners.topLeft),
      topRight: view.text(region.corners.topRight),
      bottomLeft: view.text(region.corners.bottomLeft),
      bottomRight: view.text(region.corners.bottomRight),
    },
  };
}

function timelineContent(region: RegionOf<'timeline'>, view: ReaderView) {
  return {
    field: region.field,
    unit: region.unit,
    years: region.years,
    kinds: region.kinds.map(({ id, label, colour }) => ({ id, label: view.text(label), colour })),
    example: region.example && {
      note: view.text(region.example.note),
      entries: region.example.entries.map((entry) => ({ ...entry, text: view.text(entry.text) })),
      numbers: region.example.numbers,
    },
  };
}
