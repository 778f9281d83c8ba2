import { useStore } from '@nanostores/react';
import { useId } from 'react';
import { limits } from '../../model/limits.ts';
import type { MergeSource } from '../../stores/merging.ts';
import { Dialog } from '../Dialog.tsx';
import { FileFailures } from '../FileFailures.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { MergeTable } from './MergeTable.tsx';

/** Shows what merging would change, before anything changes, and asks what becomes of files of another prototype. */
export function MergeDialog() {
  const { merging, prototype, t } = useWorkshop();
  const review = useStore(merging.review, { ssr: () => undefined });
  const title = useStore(prototype.title, { ssr: () => '' });
  if (!review) return null;
  const others = review.sources.flatMap((source, at) => (source.other ? [{ source, at }] : []));
  const nothing = review.sources.every(({ beside }) => beside);
  return (
    <Dialog
      title={t('app.merge.into', { title: title || t('app.prototype.untitled') })}
      onClose={() => merging.cancel()}
      size="wide"
    >
      <p>{t(nothing ? 'app.merge.all-beside' : 'app.merge.nothing-yet')}</p>
      <MergeTable review={review} />
      {others.map(({ source, at }) => (
        <OtherPrototype key={at} source={source} onChoose={(beside) => merging.setBeside(at, beside)} />
      ))}
      <FileFailures />
      {review.tooMany && (
        <p className="notice notice-problem" role="alert">
          {t('app.merge.too-many', { limit: limits.items })}
        </p>
      )}
      {review.total.both > 0 && <p>{t('app.merge.both-help')}</p>}
      <div className="dialog-actions">
        <button type="button" className="control" onClick={() => merging.cancel()}>
          {t('app.dialog.cancel')}
        </button>
        <button
          type="button"
          className="control control-primary"
          disabled={review.tooMany}
          onClick={() => void merging.confirm()}
        >
          {t(nothing ? 'app.merge.keep-beside' : 'app.merge.confirm')}
        </button>
      </div>
    </Dialog>
  );
}

interface OtherPrototypeProps {
  readonly source: MergeSource;
  readonly onChoose: (beside: boolean) => void;
}

/** A file of another prototype: its cards come here, or it stays beside this one. */
function OtherPrototype({ source, onChoose }: OtherPrototypeProps) {
  const { t } = useWorkshop();
  const name = useId();
  const title = source.title || t('app.prototype.untitled');
  const choice = (beside: boolean, words: string) => (
    <label>
      <input type="radio" name={name} checked={source.beside === beside} onChange={() => onChoose(beside)} />
      {words}
    </label>
  );
  return (
    <fieldset className="choices merge-other">
      <legend>{t('app.merge.of-another', { name: source.name, title })}</legend>
      {choice(false, t('app.merge.add-here'))}
      {choice(true, t(source.known ? 'app.merge.beside-known' : 'app.merge.beside'))}
    </fieldset>
  );
}
