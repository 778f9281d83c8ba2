import type { ItemView } from '../../../model/read-item.ts';
import { firstYearOf, schoolMonths, timelineSettings } from '../../fields/timeline-slots.ts';
import type { ExportedRegionView } from '../canvas-library.ts';
import { monthName, schoolYearOf } from '../moments.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';

type TimelineRegion = Extract<ExportedRegionView, { field: 'timeline' }>;

interface Numbered {
  readonly item: ItemView;
  readonly number: number;
}

/** Per school year its months with the numbers of what happens in them, and below them the entries with these numbers. */
export function timelineBlocks(
  { canvas, items, setting }: SheetRegion,
  region: TimelineRegion,
  words: SheetWords,
): readonly Block[] {
  const sorted = [...items].sort((a, b) => ((a.start ?? '9999') < (b.start ?? '9999') ? -1 : 1));
  const entries = sorted.map((item, at) => ({ item, number: at + 1 }));
  const dated = entries.filter(({ item }) => item.start !== undefined);
  const starts = dated.map(({ item }) => item.start ?? '');
  const names = timelineSettings(canvas, region.id);
  const first = starts.length === 0 ? undefined : firstYearOf(setting(names.firstYear), starts, '');
  const planned = first === undefined ? [] : Array.from({ length: region.years }, (_, at) => first + at);
  const years = [...new Set([...planned, ...starts.map(schoolYearOf)])].sort((a, b) => a - b);
  const undated = entries.filter(({ item }) => item.start === undefined);
  return [
    ...years.flatMap((year) => {
      const ofYear = dated.filter(({ item }) => schoolYearOf(item.start ?? '') === year);
      return [
        {
          key: `year ${year}`,
          wide: true,
          keep: true,
          node: (
            <YearStrip title={words.moment(String(year))} entries={ofYear} unit={region.unit} words={words} />
          ),
        },
        ...ofYear.flatMap((entry, at) => entryBlocks(entry, region, words, at === 0)),
      ];
    }),
    ...undated.flatMap((entry, at) => entryBlocks(entry, region, words, at === 0)),
    ...counterBlocks(items, region, (kind) => setting(names.numberOf(kind)), words),
  ];
}

/** How many entries there are of each kind that the team set a number for. */
function counterBlocks(
  items: readonly ItemView[],
  region: TimelineRegion,
  wantedOf: (kind: string) => unknown,
  { t }: SheetWords,
): readonly Block[] {
  const counters = region.kinds.flatMap(({ id, label }) => {
    const wanted = wantedOf(id);
    const count = items.filter(({ kind }) => kind === id).length;
    return typeof wanted === 'number' ? [`${label}: ${t('app.timeline.planned-of', { count, wanted })}`] : [];
  });
  if (counters.length === 0) return [];
  return [{ key: 'counters', wide: true, node: <p className="sheet-counters">{counters.join(' · ')}</p> }];
}

function entryBlocks(
  { item, number }: Numbered,
  region: TimelineRegion,
  words: SheetWords,
  begins: boolean,
): readonly Block[] {
  const kind = region.kinds.find(({ id }) => id === item.kind);
  const when = [...new Set([item.start, item.end])].flatMap((moment) =>
    moment ? [words.moment(moment)] : [],
  );
  const pieces = [item.text, ...item.alternatives].flatMap((text) => textPieces(text, pieceSize));
  const shown = pieces.length > 0 ? pieces : [''];
  return shown.map((piece, at) => ({
    key: `${item.id} ${at}`,
    begins: begins && at === 0,
    node: (
      <div className="sheet-numbered">
        <span className="sheet-point">{number}</span>
        <div className="sheet-note sheet-note-plain" data-hue={kind?.colour ?? region.colour}>
          {at === 0 && (
            <p className="sheet-details">
              {[when.join(' – '), kind?.label ?? item.kind ?? ''].filter((part) => part !== '').join(' · ')}
            </p>
          )}
          <p className="sheet-text">{piece}</p>
        </div>
      </div>
    ),
  }));
}

interface YearStripProps {
  readonly title: string;
  readonly entries: readonly Numbered[];
  readonly unit: TimelineRegion['unit'];
  readonly words: SheetWords;
  /** Whether it takes the height that is left. */
  readonly grows?: boolean;
}

/** A school year as a strip of twelve months; what is known by its year only stands before them. */
export function YearStrip({ title, entries, unit, words, grows = false }: YearStripProps) {
  const cell = (fits: (start: string, end: string) => boolean) =>
    entries
      .filter(({ item }) => item.start !== undefined && fits(item.start, item.end ?? item.start))
      .map(({ number }) => (
        <span key={number} className="sheet-point">
          {number}
        </span>
      ));
  return (
    <div className={grows ? 'sheet-year sheet-year-grows' : 'sheet-year'}>
      <p className="sheet-year-title">
        <strong>{title}</strong> {cell((start) => start.length === 4)}
      </p>
      {unit !== 'year' && (
        <ol className="sheet-months">
          {schoolMonths.map((month) => (
            <li key={month}>
              <span>{monthName(month, words.locale)}</span>
              <span className="sheet-month-points">{cell((start, end) => fallsIn(month, start, end))}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Whether something from one moment to another falls in a month of the school year in which it begins. */
function fallsIn(month: number, start: string, end: string): boolean {
  if (start.length === 4) return false;
  const year = schoolYearOf(start);
  const place = (moment: string) => {
    const from = schoolYearOf(moment);
    if (moment.length === 4) return from === year ? 11 : (from - year) * 12 + 11;
    return (from - year) * 12 + schoolMonths.indexOf(Number(moment.slice(5, 7)));
  };
  const here = schoolMonths.indexOf(month);
  return place(start) <= here && here <= Math.max(place(start), place(end));
}
