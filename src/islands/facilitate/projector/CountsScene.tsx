import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { momentInWords } from '../../sheets/moments.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import type { RegionSceneProps, StageRegionOf } from './scene-props.ts';
import { useSize } from './use-size.ts';

/** Numbers of a group per moment, in a table; the moments turn when they do not fit. */
export function CountsScene({ canvas, region, page, onPages }: RegionSceneProps<StageRegionOf<'counts'>>) {
  const { prototype, t } = useWorkshop();
  const ids = useStore(prototype.list(canvas, region.id));
  const [box, size] = useSize<HTMLDivElement>();
  const perPage = size ? Math.max(1, Math.floor(size.height / (size.type * 1.9)) - 1) : 1;
  const pages = Math.max(1, Math.ceil(ids.length / perPage));
  useEffect(() => onPages(pages), [onPages, pages]);
  const shown = ids.slice((page % pages) * perPage, ((page % pages) + 1) * perPage);
  const { low, middle, high } = region.labels;
  return (
    <div className="stage-table" ref={box}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('facilitate.screen.moment')}</th>
            <th scope="col">{low}</th>
            <th scope="col">{middle}</th>
            <th scope="col">{high}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => (
            <CountRow key={id} id={id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountRowProps {
  readonly id: string;
}

function CountRow({ id }: CountRowProps) {
  const { prototype } = useWorkshop();
  const { frame } = useFacilitate();
  const item = useStore(prototype.item(id));
  if (!item || item.private === true) return null;
  const name = item.date ? momentInWords(item.date, frame.locale, (from) => String(from)) : item.text;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{item.low ?? '–'}</td>
      <td>{item.middle ?? '–'}</td>
      <td>{item.high ?? '–'}</td>
    </tr>
  );
}
