import { memo, useMemo } from 'react';
import type { CanvasView, RegionView } from './canvas-view.ts';
import { Field } from './fields/index.tsx';
import { RegionHelp } from './RegionHelp.tsx';
import { RegionProvider } from './region-context.tsx';

interface RegionProps {
  readonly canvas: CanvasView;
  readonly region: RegionView;
  readonly number: number | undefined;
  readonly editable: boolean;
}

/** One region: its title and question in its colour, what the team put in it, help, and the regions inside its panel. */
export const Region = memo(function Region({ canvas, region, number, editable }: RegionProps) {
  const around = useMemo(() => ({ canvas, region, editable }), [canvas, region, editable]);
  const inside = canvas.regions.filter((other) => other.within === region.id);
  const first = canvas.regions.find(({ within }) => within === undefined) === region;
  const Title = region.within === undefined ? 'h2' : 'h3';
  const titleId = `${region.id}-title`;
  return (
    <RegionProvider value={around}>
      <section
        id={region.id}
        className={region.within === undefined ? 'region' : 'region region-inside'}
        data-hue={region.colour}
        data-width={region.width}
        data-drop-region=""
        aria-labelledby={titleId}
        // The link that skips to the canvas leads here.
        tabIndex={first ? -1 : undefined}
      >
        <header className="region-head">
          <Title id={titleId}>
            {number !== undefined && <span className="region-number">{number}. </span>}
            {region.title}
          </Title>
          {region.question !== undefined && <p>{region.question}</p>}
        </header>
        <RegionHelp region={region} />
        <div className="region-body">
          <Field region={region} />
        </div>
        {inside.map((other) => (
          <Region key={other.id} canvas={canvas} region={other} number={undefined} editable={editable} />
        ))}
      </section>
    </RegionProvider>
  );
});
