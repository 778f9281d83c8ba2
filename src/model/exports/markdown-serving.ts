import type { ItemView } from '../read-item.ts';
import { type Branch, serving } from '../serving.ts';
import type { ExportedDocument } from './contents.ts';
import type { MarkdownLabels } from './markdown-region.ts';
import { markdownText } from './markdown-text.ts';

/** From vision to deed as lists within a list, then the loose ends. Nothing while no item serves another. */
export function servingBlocks(document: ExportedDocument, labels: MarkdownLabels): readonly string[] {
  const regions = document.canvases.flatMap((canvas) =>
    canvas.regions
      // What a collecting region shows stands in its own region.
      .filter(({ field }) => field !== 'collect')
      .map((region) => ({ canvas, region })),
  );
  const { down, goalsWithoutStep, stepsWithoutGoal } = serving(
    regions.map(({ region: { role, items } }) => ({ role, items })),
  );
  if (down.length === 0) return [];

  const places = new Map(
    regions.flatMap(({ canvas, region }) =>
      region.items.map(({ id }) => [id, [...new Set([canvas.title, region.title])].join(': ')] as const),
    ),
  );
  const line = (item: ItemView, notes: readonly string[], indent: string) => {
    const when = item.date ?? item.start;
    const facts = [
      item.owner,
      when === undefined ? undefined : labels.moment(when),
      typeof item.done === 'string' ? labels.doneOn(item.done) : undefined,
      places.get(item.id),
      ...notes,
    ].filter((fact) => fact !== undefined);
    const inside = `${indent}  `;
    const brackets = facts.map((fact) => markdownText(fact, inside)).join(', ');
    return `${indent}- ${markdownText(item.text, inside)} (${brackets})`;
  };
  const lines = (branches: readonly Branch[], indent: string): string[] =>
    branches.flatMap(({ item, branches: inner, elsewhere }) => [
      line(item, elsewhere ? [labels.elsewhere] : [], indent),
      ...lines(inner, `${indent}  `),
    ]);
  const loose = (title: string, items: readonly ItemView[]) =>
    items.length === 0
      ? []
      : [`### ${markdownText(title, '')}`, items.map((item) => line(item, [], '')).join('\n')];
  return [
    `## ${markdownText(labels.walk, '')}`,
    lines(down, '').join('\n'),
    ...loose(labels.goalsWithoutStep, goalsWithoutStep),
    ...loose(labels.stepsWithoutGoal, stepsWithoutGoal),
  ];
}
