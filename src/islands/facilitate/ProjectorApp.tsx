import { workshop } from '../../stores/workshop.ts';
import { Rescue } from '../Rescue.tsx';
import { WorkshopProvider } from '../workshop-context.tsx';
import { FacilitateProvider } from './facilitate-context.tsx';
import type { FacilitateFrame } from './facilitate-view.ts';
import { Projector } from './projector/Projector.tsx';
import { screen, ticks } from './windows.ts';

interface ProjectorAppProps {
  readonly frame: FacilitateFrame;
}

/** The projector's window: shows what the console says and decides nothing itself. */
export function ProjectorApp({ frame }: ProjectorAppProps) {
  return (
    <WorkshopProvider workshop={workshop} frame={frame}>
      <FacilitateProvider frame={frame} ticks={ticks}>
        <Rescue>
          <Projector screen={screen} />
        </Rescue>
      </FacilitateProvider>
    </WorkshopProvider>
  );
}
