import type { CSSProperties } from 'react';
import type { SheetWords } from '../forms/block.ts';
import type { SheetRegion } from '../sheet-content.ts';
import type { PosterText } from './poster-texts.ts';

interface PosterBoxProps {
  readonly content: SheetRegion;
  /** Its texts, as many as are shown. */
  readonly texts: readonly PosterText[];
  /** Twelfths of the width that its texts can share among their columns. */
  readonly share: number;
  readonly columns: number;
  /** How many more there are. */
  readonly more: number;
  readonly words: SheetWords;
}

/** A panel of a poster: its title and its texts as sticky notes, or lines to write on while there are none. */
export function PosterBox({ content: { region }, texts, share, columns, more, words }: PosterBoxProps) {
  return (
    <section className="poster-box" data-hue={region.colour} data-panel={region.id}>
      <h3>{region.title}</h3>
      {texts.length > 0 ? (
        <div className="poster-notes" data-share={share} style={columnStyle(columns)}>
          {texts.map(({ key, text, colour, long }) => (
            <p
              key={key}
              className={long ? 'poster-note poster-note-long' : 'poster-note'}
              data-hue={colour}
              data-block=""
            >
              {text}
            </p>
          ))}
        </div>
      ) : (
        <div className="poster-lines">
          <hr />
          <hr />
          <hr />
        </div>
      )}
      {more > 0 && <p className="poster-more">{words.t('app.sheet.more', { count: more })}</p>}
    </section>
  );
}

function columnStyle(columns: number): CSSProperties {
  const properties: Record<string, string> = { '--columns': String(columns) };
  return properties;
}
