import { useEffect, useMemo } from 'react';
import type { StageRegion } from '../facilitate-view.ts';
import type { StageItem } from '../stage-list.ts';
import { markHeight, paginate } from './paginate.ts';
import { StageCard } from './StageCard.tsx';
import type { CardLook } from './scene-props.ts';
import { heightOf, lineFeet, useMeasured } from './use-measured.ts';
import { type BoxSize, useSize } from './use-size.ts';

interface PagedCardsProps {
  readonly items: readonly StageItem[];
  readonly region: StageRegion;
  /** Least width of a column, in times the type of a card; `Infinity` for one column. */
  readonly column: number;
  readonly look: CardLook;
  readonly page: number;
  readonly onPages: (pages: number) => void;
  /** Called with the page of the card to which the spotlight goes; with nothing when it is not here. */
  readonly onSpotlight?: ((page: number | undefined) => void) | undefined;
  /** Numbers by card, on a matrix. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
}

/** White space between cards, in times their type. */
const gapShare = 0.7;

/** Cards in rows, on as many pages as they need: none is made smaller to fit. */
export function PagedCards(props: PagedCardsProps) {
  const { items, region, column, look, page, onPages, onSpotlight, numbers } = props;
  const [box, size] = useSize<HTMLDivElement>();
  const space = useMemo(() => size && spaceOf(size, column), [size, column]);
  const [list, heights] = useMeasured(items, space, heightOf);
  const tall = useMemo(
    () =>
      new Set(items.filter(({ id }) => (heights.get(id) ?? 0) > (space?.height ?? 0)).map(({ id }) => id)),
    [items, heights, space],
  );
  const [wideList, wideFeet] = useMeasured(tall, space, lineFeet);
  const pages = useMemo(() => {
    if (!space) return [[]];
    const measured = items.flatMap(({ id }) => {
      const height = heights.get(id);
      return height === undefined ? [] : [{ id, height, wide: wideFeet.get(id) }];
    });
    return paginate(measured, space);
  }, [items, heights, wideFeet, space]);
  const lit = look.spotlight;
  const litPage = lit === undefined ? -1 : pages.findIndex((cards) => cards.some(({ id }) => id === lit));

  useEffect(() => onPages(pages.length), [onPages, pages.length]);
  useEffect(() => {
    onSpotlight?.(litPage >= 0 ? litPage : undefined);
  }, [litPage, onSpotlight]);

  const roles = useMemo(() => new Map(items.map(({ id, role }) => [id, role])), [items]);
  const card = (id: string) => (
    <StageCard
      id={id}
      region={region}
      role={roles.get(id) ?? 'single'}
      dots={look.dots}
      light={litPage < 0 ? 'plain' : id === lit ? 'lit' : 'dimmed'}
      number={numbers?.get(id)}
    />
  );
  const measurer = (ids: readonly string[], ref: typeof list, width: number, wide = false) => (
    <ul className="stage-measure" ref={ref} aria-hidden="true" style={{ width }}>
      {ids.map((id) => (
        <li key={id} data-measured={id} className={wide ? 'stage-page-wide' : undefined}>
          {card(id)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stage-cards" ref={box}>
      {size && space && (
        <>
          {measurer(
            items.map(({ id }) => id),
            list,
            (size.width - (space.columns - 1) * space.gap) / space.columns,
          )}
          {measurer([...tall], wideList, size.width, true)}
          <ul
            className="stage-page"
            style={{ gap: space.gap, gridTemplateColumns: `repeat(${space.columns}, minmax(0, 1fr))` }}
          >
            {(pages[page % pages.length] ?? []).map(({ id, part, parts, from, to, wide }) => (
              <li key={`${id} ${part}`} className={wide ? 'stage-page-wide' : undefined}>
                {parts === 1 ? (
                  <div>{card(id)}</div>
                ) : (
                  <div className="stage-part" style={{ height: to - from }}>
                    <div style={{ marginTop: -from }}>{card(id)}</div>
                  </div>
                )}
                {part < parts - 1 && (
                  <p className="stage-goes-on" style={{ height: markHeight(space) }}>
                    …
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function spaceOf({ width, height, type }: BoxSize, column: number) {
  const gap = type * gapShare;
  const columns = Math.max(1, Math.floor((width + gap) / (column * type + gap)));
  return { columns, gap, height, line: type * 1.25 };
}
