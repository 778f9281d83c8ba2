import { type ReactNode, useId } from 'react';
import { Icon } from '../Icon.tsx';

interface FileRowProps {
  /** What the button makes. */
  readonly words: string;
  readonly help: string;
  readonly disabled?: boolean;
  readonly onMake: () => void;
  readonly children?: ReactNode;
}

/** A button that makes one kind of file, and what is in that file. */
export function FileRow({ words, help, disabled = false, onMake, children }: FileRowProps) {
  const id = useId();
  return (
    <li className="export-file">
      <button type="button" className="control" aria-describedby={id} disabled={disabled} onClick={onMake}>
        <Icon name="download" />
        {words}
      </button>
      <div>
        <p id={id}>{help}</p>
        {children}
      </div>
    </li>
  );
}
