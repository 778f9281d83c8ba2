import { useId, useState } from 'react';
import type { TableOptions } from '../../model/exports/table.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { FileRow } from './FileRow.tsx';

/** Excel takes the separator from the settings of the computer; in Belgium that is a semicolon, with decimal commas. */
const choices = {
  semicolon: { separator: ';', decimal: ',' },
  comma: { separator: ',', decimal: '.' },
} as const satisfies Record<string, TableOptions>;

interface TableRowProps {
  readonly onMake: (options: TableOptions) => void;
}

/** The table, with the choice of what stands between its cells. */
export function TableRow({ onMake }: TableRowProps) {
  const { t } = useWorkshop();
  const [chosen, setChosen] = useState<keyof typeof choices>('semicolon');
  const id = useId();
  return (
    <FileRow
      words={t('app.export.table')}
      help={t('app.export.table-help')}
      onMake={() => onMake(choices[chosen])}
    >
      <label className="export-separator" htmlFor={id}>
        {t('app.export.separator')}{' '}
        <select
          id={id}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value === 'comma' ? 'comma' : 'semicolon')}
        >
          <option value="semicolon">{t('app.export.semicolon')}</option>
          <option value="comma">{t('app.export.comma')}</option>
        </select>
      </label>
    </FileRow>
  );
}
