import { useEffect, useMemo, useRef } from 'react';
import { PosterBox } from './poster/PosterBox.tsx';
import { PosterFlower } from './poster/PosterFlower.tsx';
import { petalTexts, planPoster } from './poster/poster-plan.ts';
import { columnShare, evenTexts, posterTexts } from './poster/poster-texts.ts';
import { columnsFor, usePosterFit } from './poster/use-poster-fit.ts';
import type { SheetFrame } from './Sheet.tsx';
import type { SheetCanvas } from './sheet-content.ts';
import { shortText } from './text-pieces.ts';

interface PosterSheetProps {
  readonly content: SheetCanvas;
  readonly frame: SheetFrame;
  /** Words in the heart of the flower, a line each. */
  readonly heart: string;
  /** Version that the team gave; '' for none. */
  readonly version: string;
  readonly firstPage: number;
  readonly pages: number;
  /** Told what there was no room for, in words; '' for nothing. */
  readonly onFitted: (leftOut: string) => void;
}

/** Characters that fit at the smallest size. */
const longest = { sentence: 420, petal: 48, team: 80, version: 40 };

/** A canvas as a poster: one sheet, as large as can be, and what does not fit is counted instead of cut off. */
export function PosterSheet({
  content,
  frame,
  heart,
  version,
  firstPage,
  pages,
  onFitted,
}: PosterSheetProps) {
  const { words, paper, day } = frame;
  const { t } = words;
  const sheet = useRef<HTMLElement>(null);
  const fit = usePosterFit(sheet);
  const plan = useMemo(() => planPoster(content), [content]);
  const petals = plan.petals ? petalTexts(plan.petals) : { texts: [], leftOut: 0 };
  const [whole, ...others] = plan.sentence ? posterTexts(plan.sentence, Number.POSITIVE_INFINITY) : [];
  const sentence = shortText(whole?.text ?? '', longest.sentence);
  const boxes = plan.rows.map((row) =>
    row.map((panel) => {
      const total = row.reduce((sum, { region }) => sum + region.width, 0);
      const found = posterTexts(panel, fit.characters);
      const share = columnShare(found, (panel.region.width / total) * 12);
      const texts = evenTexts(found);
      const shown = texts.slice(0, fit.shown?.get(panel.region.id) ?? texts.length);
      // While a crowded poster is measured the line that counts the rest is there, so that there is room for it.
      const more = fit.shown || !fit.crowded ? texts.length - shown.length + panel.leftOut : 1;
      return { panel, share, shown, more };
    }),
  );

  const more = boxes.flat().reduce((sum, box) => sum + box.more, petals.leftOut + others.length);
  const short =
    boxes.flat().flatMap(({ shown }) => shown.filter((text) => text.short)).length +
    petals.texts.filter((text) => [...text].length > longest.petal).length +
    (sentence === whole?.text || !whole ? 0 : 1);
  const leftOut = [
    more > 0 ? t('app.sheet.poster-left-out', { count: more }) : '',
    short > 0 ? t('app.sheet.poster-short', { count: short }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const fitted = fit.shown !== undefined;
  useEffect(() => {
    if (fitted) onFitted(leftOut);
  }, [fitted, leftOut, onFitted]);

  const team = shortText(frame.team, longest.team) || t('app.prototype.untitled');
  const versionWords =
    version.trim() === '' ? '' : t('app.sheet.version', { version: shortText(version, longest.version) });
  return (
    <article ref={sheet} className="sheet poster" data-paper={paper} data-filled="true">
      <header className="poster-head">
        <PosterFlower texts={petals.texts.map((text) => shortText(text, longest.petal))} heart={heart} />
        <div className="poster-words">
          <p className="poster-team">
            <strong>{team}</strong>
            <span>{[versionWords, day].filter((part) => part !== '').join(' · ')}</span>
          </p>
          <p className="poster-kicker">{plan.sentence?.region.title}</p>
          <div className="poster-sentence" style={{ fontSize: `${fit.sentence}em` }}>
            {sentence === '' ? <SentenceLines /> : <p>{sentence}</p>}
          </div>
        </div>
      </header>
      <div className="poster-body" style={{ fontSize: `${fit.text}em` }}>
        {boxes.map((row) => (
          <div
            key={row[0]?.panel.region.id}
            className={fitted ? 'poster-row' : 'poster-row poster-row-measuring'}
            style={{
              gridTemplateColumns: row.map(({ panel }) => `minmax(0, ${panel.region.width}fr)`).join(' '),
            }}
          >
            {row.map(({ panel, share, shown, more }) => (
              <PosterBox
                key={panel.region.id}
                content={panel}
                texts={shown}
                share={share}
                columns={columnsFor(share, fit.column)}
                more={more}
                words={words}
              />
            ))}
          </div>
        ))}
      </div>
      <footer className="sheet-foot">
        <span>{[team, content.canvas.title].join(' · ')}</span>
        <span className="poster-left-out">{fitted ? leftOut : ''}</span>
        <span>
          {t('app.sheet.printed', { day })} · {t('app.sheet.page', { page: firstPage, pages })}
        </span>
      </footer>
    </article>
  );
}

function SentenceLines() {
  return (
    <>
      <hr />
      <hr />
    </>
  );
}
