import type { ItemView } from '../../../model/read-item.ts';
import type { ExportedRegionView } from '../canvas-library.ts';
import type { SheetRegion } from '../sheet-content.ts';
import type { Block, SheetWords } from './block.ts';

const groups = ['low', 'middle', 'high'] as const;
type CountsRegion = Extract<ExportedRegionView, { field: 'counts' }>;

/** Numbers of a group per moment, each with a bar that also reads in black and white. */
export function countBlocks(
  { items }: SheetRegion,
  region: CountsRegion,
  words: SheetWords,
): readonly Block[] {
  const moments = [...items].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return moments.map((item) => ({
    key: item.id,
    wide: true,
    node: <CountRow item={item} region={region} words={words} />,
  }));
}

interface CountRowProps {
  readonly item: ItemView;
  readonly region: CountsRegion;
  readonly words: SheetWords;
}

function CountRow({ item, region, words }: CountRowProps) {
  const numbers = groups.map((group) => item[group] ?? 0);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  let from = 0;
  return (
    <div className="sheet-count">
      <p className="sheet-count-when">{item.date === undefined ? '' : words.moment(item.date)}</p>
      <dl>
        {groups.map((group) => (
          <div key={group}>
            <dt>{region.labels[group]}</dt>
            <dd>{item[group] ?? ''}</dd>
          </div>
        ))}
        <div>
          <dt>{words.t('app.sheet.total')}</dt>
          <dd>{total}</dd>
        </div>
      </dl>
      {total > 0 && (
        <svg className="sheet-share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {groups.map((group, at) => {
            const width = ((numbers[at] ?? 0) / total) * 100;
            const x = from;
            from += width;
            return (
              <rect key={group} className={`sheet-share-${group}`} x={x} y="0" width={width} height="6" />
            );
          })}
        </svg>
      )}
    </div>
  );
}
