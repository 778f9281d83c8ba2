import { checkBody } from './check-body.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Edition } from './edition.ts';
import { findTargets, type TargetKind } from './targets.ts';

const linkInDrawing = /\shref="(page|canvas|session|term):([^"]+)"/g;

/** Tells every reference that leads nowhere: unknown pages, canvases, regions, sources, terms, pictures and tables. */
export function checkReferences(edition: Edition): ContentProblem[] {
  const targets = findTargets(edition);
  const problems: ContentProblem[] = [];
  const check = (
    file: string,
    field: string,
    kind: TargetKind,
    references: readonly (string | undefined)[],
  ) => {
    for (const reference of references) {
      const expected = reference && targets.miss(kind, reference);
      if (expected) problems.push({ file, field, expected, remedy: 'Correct it, or add what it refers to.' });
    }
  };

  for (const page of edition.pages) {
    const file = [...page.words.values()][0]?.file ?? page.id;
    check(file, 'sources', 'source', page.sources);
    check(file, 'canvas', 'canvas', [page.canvas]);
    check(file, 'next', 'page', [page.next]);
    for (const words of page.words.values()) problems.push(...checkBody(words.file, words.body, targets));
  }
  for (const [name, page] of Object.entries(edition.site.pages))
    check('content/site.yaml', `pages.${name}`, 'page', [page]);
  for (const words of edition.home.values()) {
    check(words.file, 'picture', 'picture', [words.picture]);
    problems.push(...checkBody(words.file, words.body, targets));
  }
  for (const canvas of edition.canvases) {
    const file = `content/canvases/${canvas.id}/canvas.yaml`;
    check(file, 'phase', 'phase', [canvas.phase]);
    check(file, 'guide', 'page', canvas.guide);
    check(file, 'after', 'canvas', canvas.after);
    problems.push(...checkRegions(file, canvas.regions));
    for (const region of canvas.regions) {
      check(file, `regions.${region.id}.guide`, 'page', [region.guide]);
      if (region.field === 'collect') check(file, `regions.${region.id}.from`, 'canvas', region.from);
    }
    for (const guide of canvas.guides.values()) problems.push(...checkBody(guide.file, guide.body, targets));
  }
  for (const session of edition.sessions) {
    const file = `content/sessions/${session.id}/session.yaml`;
    check(file, 'sources', 'source', session.sources);
    check(file, 'guide', 'page', session.guide);
    for (const step of session.steps) {
      check(file, `steps.${step.id}.canvas`, 'canvas', [step.canvas]);
      check(file, `steps.${step.id}.page`, 'page', [step.page]);
      check(file, `steps.${step.id}.picture`, 'picture', [step.picture]);
    }
    for (const guide of session.guides.values()) problems.push(...checkBody(guide.file, guide.body, targets));
  }
  for (const [id, { svg }] of edition.pictures)
    for (const [, kind, reference] of svg.matchAll(linkInDrawing))
      check(`content/pictures/${id}.svg`, 'link', kind as 'page' | 'canvas' | 'session' | 'term', [
        reference,
      ]);
  for (const [id, term] of edition.glossary) {
    check(`content/glossary/${id}.yaml`, 'page', 'page', [term.page]);
    check(`content/glossary/${id}.yaml`, 'sources', 'source', term.sources);
  }
  for (const route of edition.routes) {
    check(
      `content/routes/${route.id}.yaml`,
      'pages',
      'page',
      route.pages.map((entry) => entry.page),
    );
  }
  return problems;
}

function checkRegions(file: string, regions: Edition['canvases'][number]['regions']): ContentProblem[] {
  const seen = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const region of regions) {
    const field = `regions.${region.id}`;
    if (seen.has(region.id))
      problems.push({
        file,
        field,
        expected: `Two regions have the id "${region.id}".`,
        remedy: 'Give one of them another id.',
      });
    seen.add(region.id);
    if (region.within && !regions.some((other) => other.id === region.within && !other.within))
      problems.push({
        file,
        field: `${field}.within`,
        expected: `There is no region "${region.within}" on this canvas to stand in.`,
        remedy: 'Use the id of a region that is not itself within another.',
      });
    const before = regions.slice(0, regions.indexOf(region));
    if (region.under && !before.some(({ id, within, under }) => id === region.under && !within && !under))
      problems.push({
        file,
        field: `${field}.under`,
        expected: `There is no region "${region.under}" before it on this canvas to name it.`,
        remedy: 'Use the id of an earlier region that is not itself within or under another.',
      });
    if (region.field !== 'collect') continue;
    for (const part of ['onlyChosen', 'standIn'] as const)
      for (const reference of region[part] ?? [])
        if (!region.from.includes(reference))
          problems.push({
            file,
            field: `${field}.${part}`,
            expected: `The region does not collect from "${reference}".`,
            remedy: 'Write it as it stands in `from`, or add it there.',
          });
  }
  return problems;
}
