import { type ExportedCanvas, type ExportedDocument, type ExportedRegion, sharedItems } from './contents.ts';
import { type MarkdownLabels, regionLines } from './markdown-region.ts';
import { servingBlocks } from './markdown-serving.ts';
import { markdownText } from './markdown-text.ts';

/**
 * Everything in a document as Markdown (CommonMark with the task lists of GitHub), to paste into a report or to keep. Every
 * text shows exactly as the team wrote it. Private notes stay out; what is still empty is named at the end.
 */
export function markdown(document: ExportedDocument, labels: MarkdownLabels): string {
  const blocks = [`# ${heading(document.title || labels.untitled)}`, markdownText(labels.made, '')];
  const empty: string[] = [];
  for (const canvas of document.canvases) {
    const regions = canvas.regions.flatMap((region) => regionBlocks(region, canvas, labels));
    if (regions.length > 0) blocks.push(`## ${heading(canvas.title)}`, ...regions);
    else empty.push(canvas.title);
  }
  blocks.push(...servingBlocks(document, labels));
  if (empty.length > 0) {
    blocks.push(
      `## ${heading(labels.stillEmpty)}`,
      empty.map((title) => `- ${markdownText(title, '  ')}`).join('\n'),
    );
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function regionBlocks(region: ExportedRegion, canvas: ExportedCanvas, labels: MarkdownLabels): string[] {
  const items = sharedItems(region);
  if (items.length === 0) return [];
  const number = region.number === undefined || canvas.regions.length === 1 ? '' : `${region.number}. `;
  const title = `### ${number}${heading(region.title)}`;
  const question = region.question === undefined ? [] : [`_${heading(region.question)}_`];
  return [title, ...question, regionLines(region, items, labels).join('\n')];
}

/** A text on one line. */
function heading(text: string): string {
  return markdownText(text.replace(/\s+/g, ' '), '');
}
