import type { Edition } from './edition.ts';

/** Looks things up by the way content refers to them. */
export interface Targets {
  /** What is wrong with a reference of this kind, or `undefined` when it leads somewhere. */
  readonly miss: (kind: TargetKind, reference: string) => string | undefined;
}

/** What content can refer to. */
export type TargetKind = 'page' | 'canvas' | 'session' | 'term' | 'source' | 'picture' | 'table' | 'phase';

/** Everything in an edition that can be referred to. */
export function findTargets(edition: Edition): Targets {
  const pages = new Set(edition.pages.map((page) => page.id));
  const regions = new Map(
    edition.canvases.map((canvas) => [canvas.id, canvas.regions.map((region) => region.id)]),
  );
  const sessions = new Set(edition.sessions.map((session) => session.id));
  const phases = new Set(edition.site.phases.map((phase) => phase.id));
  const known: Record<Exclude<TargetKind, 'canvas'>, { has(id: string): boolean }> = {
    page: pages,
    session: sessions,
    phase: phases,
    term: edition.glossary,
    source: edition.sources,
    picture: edition.pictures,
    table: edition.tables,
  };
  const unusable = unusableTargets(edition);
  return {
    miss(kind, reference) {
      if (unusable[kind]?.has(reference.split('#')[0] ?? '')) return undefined;
      if (kind !== 'canvas')
        return known[kind].has(reference) ? undefined : `Unknown ${kind} "${reference}".`;
      const [canvas = '', region] = reference.split('#');
      const has = regions.get(canvas);
      if (!has) return `Unknown canvas "${canvas}". The canvases are ${[...regions.keys()].join(', ')}.`;
      if (region === undefined || has.includes(region)) return undefined;
      return `The canvas "${canvas}" has no region "${region}". Its regions are ${has.join(', ')}.`;
    },
  };
}

/** What exists and is told to be wrong where it stands: whatever refers to it is right. */
function unusableTargets(edition: Edition): Partial<Record<TargetKind, { has(id: string): boolean }>> {
  const files = [...edition.unusable];
  const within = (pattern: RegExp) => new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []));
  return {
    page: within(/^guide\/([^/]+\/[^/]+)\//),
    canvas: within(/^canvases\/([^/]+)\/canvas\.yaml$/),
    session: within(/^sessions\/([^/]+)\/session\.yaml$/),
    term: within(/^glossary\/([^/]+)\.yaml$/),
    picture: within(/^pictures\/([^/]+)\.(?:yaml|svg)$/),
    table: within(/^data\/([^/]+)\.(?:yaml|csv)$/),
    source: { has: () => edition.unusable.has('sources.yaml') },
  };
}
