import type { ExportedRegionView } from './canvas-library.ts';
import type { Block, SheetWords } from './forms/block.ts';

interface PanelProps {
  readonly region: ExportedRegionView;
  readonly number: number | undefined;
  readonly blocks: readonly Block[];
  /** Whether it began on an earlier sheet. */
  readonly continued: boolean;
  readonly words: SheetWords;
}

/** A region on a sheet: its title and question, and blocks below them. */
export function Panel({ region, number, blocks, continued, words }: PanelProps) {
  return (
    <section className="sheet-panel" data-hue={region.colour} data-panel={region.id}>
      <header className="sheet-panel-head">
        <h3>
          {number !== undefined && `${number}. `}
          {region.title}
          {continued && <span className="sheet-continued"> {words.t('app.sheet.continued')}</span>}
        </h3>
        {region.question !== undefined && !continued && <p>{region.question}</p>}
      </header>
      <div className="sheet-panel-body">
        {blocks.map((block) => (
          <div
            key={block.key}
            className={classOf(block)}
            data-block=""
            data-keep={block.keep ? '' : undefined}
          >
            {block.node}
          </div>
        ))}
      </div>
    </section>
  );
}

function classOf({ wide, begins, grows }: Block): string {
  return [
    'sheet-block',
    wide ? 'sheet-block-wide' : '',
    begins ? 'sheet-block-begins' : '',
    grows ? 'sheet-block-grows' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
