import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useState } from 'react';
import type { ComparedSide } from '../../stores/comparing.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useSideWords } from './use-side-words.ts';

interface CompareFormProps {
  /** `opener` names the control to which the focus returns. */
  readonly onCompare: (before: ComparedSide, after: ComparedSide, opener: string) => void;
}

/** Chooses two sides to compare: versions, now, or a file. */
export function CompareForm({ onCompare }: CompareFormProps) {
  const { versions, comparing, t } = useWorkshop();
  const list = useStore(versions.list);
  const file = useStore(comparing.file);
  const { sideWords } = useSideWords();
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('now');
  const id = useId();

  const sides: readonly ComparedSide[] = [
    { kind: 'now' },
    ...(file ? [{ kind: 'file' } as const] : []),
    ...list.map((version) => ({ kind: 'version', id: version.id }) as const),
  ];
  const keyOf = (side: ComparedSide) => (side.kind === 'version' ? side.id : side.kind);
  const sideOf = (key: string) => sides.find((side) => keyOf(side) === key);
  const first = before || list[0]?.id || (file ? 'file' : '');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const [old, now] = [sideOf(first), sideOf(after)];
    if (old && now) onCompare(old, now, 'compare-form');
  }

  async function openFile(): Promise<void> {
    if (!(await comparing.pickFile())) return;
    setBefore('file');
    onCompare({ kind: 'file' }, { kind: 'now' }, 'compare-file');
  }

  const choice = (name: string, value: string, onChoose: (key: string) => void) => (
    <select
      id={`${id}-${name}`}
      className="text-field"
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {sides.map((side) => (
        <option key={keyOf(side)} value={keyOf(side)}>
          {sideWords(side)}
        </option>
      ))}
    </select>
  );

  return (
    <details className="dialog-part versions-compare">
      <summary>{t('app.versions.compare-title')}</summary>
      <form className="versions-sides" onSubmit={submit}>
        <label htmlFor={`${id}-before`}>{t('app.versions.compare-before')}</label>
        {choice('before', first, setBefore)}
        <label htmlFor={`${id}-after`}>{t('app.versions.compare-after')}</label>
        {choice('after', after, setAfter)}
        <div className="versions-line">
          <button
            type="submit"
            className="control control-primary"
            data-return="compare-form"
            disabled={first === '' || first === after}
          >
            {t('app.versions.compare')}
          </button>
          <button
            type="button"
            className="control"
            data-return="compare-file"
            onClick={() => void openFile()}
          >
            {t('app.versions.compare-file')}
          </button>
        </div>
      </form>
      <p className="dialog-help">{t('app.versions.compare-help')}</p>
    </details>
  );
}
