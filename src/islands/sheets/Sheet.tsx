import type { ReactNode, Ref } from 'react';
import type { ExportedCanvasView } from './canvas-library.ts';
import type { SheetWords } from './forms/block.ts';
import { Mark } from './Mark.tsx';
import type { Paper } from './paper.ts';
import { shortText } from './text-pieces.ts';

/** What stands on every sheet of one printing. */
export interface SheetFrame {
  readonly paper: Paper;
  /** Whether what the team wrote is on it; else there are lines to write on. */
  readonly filled: boolean;
  /** Name of the team; '' when it gave none. */
  readonly team: string;
  /** Day of printing, in words. */
  readonly day: string;
  readonly words: SheetWords;
}

interface SheetProps {
  readonly frame: SheetFrame;
  readonly canvas: ExportedCanvasView;
  readonly page: number;
  readonly pages: number;
  /** Size of the text between header and footer, as a share of the usual one. */
  readonly size: number;
  readonly children: ReactNode;
  /** The element that holds the rows. */
  readonly body?: Ref<HTMLDivElement>;
  /** Whether it is drawn to be measured, with everything in it. */
  readonly measuring?: boolean;
  /** Whether it becomes longer than the paper when it has to, for a picture. */
  readonly endless?: boolean;
}

/** Characters of a team's name on a sheet. */
const longestName = 60;

/** One sheet of paper: title and team above, page number and date below. */
export function Sheet({
  frame,
  canvas,
  page,
  pages,
  size,
  children,
  body,
  measuring = false,
  endless = false,
}: SheetProps) {
  const { t } = frame.words;
  const team = shortText(frame.team, longestName);
  return (
    <article
      className={measuring ? 'sheet sheet-measuring' : 'sheet'}
      data-paper={frame.paper}
      data-filled={frame.filled}
      data-endless={endless}
      data-hue={canvas.colour}
    >
      <header className="sheet-head">
        <Mark />
        <h2>{canvas.title}</h2>
        {frame.filled ? (
          <p className="sheet-team">
            <strong>{team || t('app.prototype.untitled')}</strong>
            <span>{frame.day}</span>
          </p>
        ) : (
          <p className="sheet-team sheet-team-blank">
            {team === '' ? <WriteOn label={t('app.sheet.team')} /> : <strong>{team}</strong>}
            <WriteOn label={t('app.sheet.date')} />
          </p>
        )}
      </header>
      <div className="sheet-body" style={{ fontSize: `${size}em` }} ref={body}>
        {children}
      </div>
      <footer className="sheet-foot">
        <span>{[team, canvas.title].filter((name) => name !== '').join(' · ')}</span>
        {canvas.reminder && <span className="sheet-reminder">{t('app.reminder')}</span>}
        <span>
          {t('app.sheet.printed', { day: frame.day })} · {t('app.sheet.page', { page, pages })}
        </span>
      </footer>
    </article>
  );
}

interface WriteOnProps {
  readonly label: string;
}

function WriteOn({ label }: WriteOnProps) {
  return (
    <span className="sheet-write-on">
      {label} <i />
    </span>
  );
}
