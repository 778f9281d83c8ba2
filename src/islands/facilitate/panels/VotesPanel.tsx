import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import type { ItemView } from '../../../model/read-item.ts';
import { Icon } from '../../Icon.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { NumberField } from '../NumberField.tsx';
import { titleIn } from '../title-in.ts';
import { type Place, usePlace } from '../use-place.ts';
import { PanelCards } from './PanelCards.tsx';

/** Dots, tallied by the facilitator: a budget for the room, hidden until they are shown, cleared for a second round. */
export function VotesPanel() {
  const { t } = useWorkshop();
  const place = usePlace((region) => region.field === 'cards' && region.votes);
  if (!place) return <p className="panel-empty">{t('facilitate.votes.nowhere')}</p>;
  // Each region has its own dots to put back.
  return <Votes key={`${place.canvas.id}#${place.region.id}`} place={place} />;
}

interface VotesProps {
  readonly place: Place;
}

function Votes({ place }: VotesProps) {
  const { prototype, t } = useWorkshop();
  const { session, stage } = useConsole();
  const { dots: shown } = useStore(stage.state);
  const room = useStore(session.room);
  const ids = useStore(prototype.list(place.canvas.id, place.region.id));
  const { votes } = useStore(prototype.counts(place.canvas.id, place.region.id));
  const [cleared, setCleared] = useState<ReadonlyMap<string, number>>();
  const id = useId();
  const budget = room.voters * room.dots;

  /** Takes all dots off and remembers them, so that one press puts them back. */
  function clear(): void {
    const before = new Map<string, number>();
    for (const item of ids.flatMap((one) => prototype.item(one).get() ?? []))
      if (item.votes > 0) before.set(item.id, item.votes);
    prototype.clearVotes([...before.keys()]);
    setCleared(before);
    stage.change({ dots: false });
  }

  function putBack(): void {
    prototype.asOneStep(() => {
      for (const [card, count] of cleared ?? []) prototype.vote(card, count);
    });
    setCleared(undefined);
  }

  const number = (name: 'voters' | 'dots', words: string) => (
    <label htmlFor={`${id}-${name}`}>
      {words}
      <NumberField
        id={`${id}-${name}`}
        value={room[name]}
        most={999}
        onNumber={(value) => session.setRoom({ [name]: Math.round(value) })}
      />
    </label>
  );
  return (
    <div className="panel">
      <p className="panel-place">{titleIn(place.canvas, place.region)}</p>
      <div className="panel-row">
        {number('voters', t(`facilitate.votes.voters-${room.unit}`))}
        {number('dots', t('facilitate.votes.each'))}
        <label htmlFor={`${id}-unit`}>
          {t('facilitate.votes.unit')}
          <select
            id={`${id}-unit`}
            className="text-field"
            value={room.unit}
            onChange={(event) =>
              session.setRoom({ unit: event.currentTarget.value === 'table' ? 'table' : 'person' })
            }
          >
            <option value="person">{t('facilitate.votes.person')}</option>
            <option value="table">{t('facilitate.votes.table')}</option>
          </select>
        </label>
      </div>
      <p className="votes-given" data-over={votes > budget} role="status">
        {t(votes > budget ? 'facilitate.votes.over' : 'facilitate.votes.given', {
          given: votes,
          budget,
          over: votes - budget,
        })}
      </p>
      <div className="panel-choices">
        <button type="button" className="control" onClick={() => stage.change({ dots: !shown })}>
          {t(shown ? 'facilitate.votes.hide' : 'facilitate.votes.show')}
        </button>
        <button type="button" className="control" disabled={votes === 0} onClick={clear}>
          {t('facilitate.votes.clear')}
        </button>
        {cleared && cleared.size > 0 && votes === 0 && (
          <button type="button" className="control" onClick={putBack}>
            {t('facilitate.votes.put-back')}
          </button>
        )}
      </div>
      <PanelCards ids={ids} acts={voteActs} empty={t('facilitate.screen.no-cards')} />
    </div>
  );
}

const voteActs = (item: ItemView, name: string) => <VoteActs item={item} name={name} />;

interface VoteActsProps {
  readonly item: ItemView;
  readonly name: string;
}

function VoteActs({ item, name }: VoteActsProps) {
  const { prototype, t } = useWorkshop();
  return (
    <>
      <button
        type="button"
        className="control control-icon"
        disabled={item.votes === 0}
        aria-label={t('app.votes.less', { card: name })}
        onClick={() => prototype.vote(item.id, -1)}
      >
        <Icon name="minus" />
      </button>
      <output className="votes-count">{item.votes}</output>
      <button
        type="button"
        className="control control-icon"
        aria-label={t('app.votes.more', { card: name })}
        onClick={() => prototype.vote(item.id, 1)}
      >
        <Icon name="plus" />
      </button>
    </>
  );
}
