import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Stage } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import type { StageCanvas, StageRegion } from '../facilitate-view.ts';
import { stageList } from '../stage-list.ts';
import { titleIn } from '../title-in.ts';
import { totalMarks, useRating } from '../use-rating.ts';
import { canvasPages } from './canvas-pages.ts';
import { PagedCards } from './PagedCards.tsx';
import type { CardLook } from './scene-props.ts';
import { useFilled } from './use-filled.ts';
import { useRegionOf } from './use-region-of.ts';
import { useSize } from './use-size.ts';

interface CanvasSceneProps {
  readonly canvas: StageCanvas;
  readonly stage: Stage;
  readonly page: number;
  readonly onPages: (pages: number) => void;
  readonly onSpotlight: (page: number | undefined) => void;
}

/** A whole canvas: its regions as panels, as many at a time as can be read, each with its cards on pages of its own; over several pages without the empty ones. */
export function CanvasScene({ canvas, stage, page, onPages, onSpotlight }: CanvasSceneProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const [pagesOf, setPagesOf] = useState<ReadonlyMap<string, number>>(() => new Map());
  const columns = size ? Math.min(3, Math.max(1, Math.floor(size.width / (size.type * 13)))) : 1;
  const rows = size ? Math.min(2, Math.max(1, Math.floor(size.height / (size.type * 7.5)))) : 1;
  const filled = useFilled(canvas);
  const pages = useMemo(
    () => canvasPages(canvas.regions, filled, columns * rows, pagesOf),
    [canvas, filled, columns, rows, pagesOf],
  );
  const total = pages.length;
  useEffect(() => onPages(total), [onPages, total]);
  const { panels, turn } = pages[page % total] ?? { panels: [], turn: 0 };
  const report = useCallback((region: string, pages: number) => {
    setPagesOf((before) => (before.get(region) === pages ? before : new Map(before).set(region, pages)));
  }, []);
  const { dots, spotlight } = stage;
  const look = useMemo(() => ({ dots, spotlight }), [dots, spotlight]);
  const litRegion = useRegionOf(canvas, spotlight)?.id;
  /** The page of its panel on which the card in the spotlight stands, once that panel was drawn. */
  const [lit, setLit] = useState<{ readonly card: string; readonly turn: number }>();
  const litTurn = lit !== undefined && lit.card === spotlight ? lit.turn : 0;
  const litPage = pages.findIndex(
    ({ panels, turn }) => turn === litTurn && panels.some(({ id }) => id === litRegion),
  );
  useEffect(() => onSpotlight(litPage >= 0 ? litPage : undefined), [onSpotlight, litPage]);
  const reportLit = useCallback(
    (turn: number | undefined) => {
      if (turn !== undefined && spotlight !== undefined) setLit({ card: spotlight, turn });
    },
    [spotlight],
  );
  const shown = Math.max(1, panels.length);
  return (
    <div
      className="stage-canvas"
      ref={box}
      style={{
        gridTemplateColumns: `repeat(${Math.min(columns, shown)}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${Math.ceil(shown / columns)}, minmax(0, 1fr))`,
      }}
    >
      {panels.map((region) => (
        <Panel
          key={region.id}
          canvas={canvas}
          region={region}
          look={look}
          turn={turn}
          onPages={report}
          onSpotlight={reportLit}
        />
      ))}
    </div>
  );
}

interface PanelProps {
  readonly canvas: StageCanvas;
  readonly region: StageRegion;
  readonly look: CardLook;
  readonly turn: number;
  readonly onPages: (region: string, pages: number) => void;
  readonly onSpotlight: (turn: number | undefined) => void;
}

function Panel({ canvas, region, look, turn, onPages, onSpotlight }: PanelProps) {
  const { prototype, t } = useWorkshop();
  const store = useMemo(() => stageList(prototype, canvas.id, region), [prototype, canvas.id, region]);
  const items = useStore(store);
  const [pages, setPages] = useState(1);
  const report = useCallback(
    (count: number) => {
      setPages(count);
      onPages(region.id, count);
    },
    [onPages, region.id],
  );
  return (
    <section className="stage-panel" data-hue={region.colour}>
      <div className="stage-panel-head">
        <h2>{titleIn(canvas, region)}</h2>
        {pages > 1 && (
          <span className="stage-label">
            {t('facilitate.screen.part', { number: (turn % pages) + 1, of: pages })}
          </span>
        )}
      </div>
      {region.field === 'rating' || region.field === 'counts' ? (
        <PanelMarks canvas={canvas.id} region={region.id} />
      ) : (
        <PagedCards
          items={items}
          region={region}
          column={Number.POSITIVE_INFINITY}
          look={look}
          page={turn}
          onPages={report}
          onSpotlight={onSpotlight}
        />
      )}
    </section>
  );
}

interface PanelMarksProps {
  readonly canvas: string;
  readonly region: string;
}

function PanelMarks({ canvas, region }: PanelMarksProps) {
  const { t } = useWorkshop();
  const { counts } = useRating(canvas, region);
  const most = Math.max(0, ...[...counts.values()].map(totalMarks));
  return <p className="stage-label">{t('facilitate.screen.marks', { count: most })}</p>;
}
