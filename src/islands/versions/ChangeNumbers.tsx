import type { ComparisonNumbers } from '../../model/compare.ts';
import { useWorkshop } from '../workshop-context.tsx';

const kinds = [
  'added',
  'gone',
  'reworded',
  'moved',
  'changed',
] as const satisfies readonly (keyof ComparisonNumbers)[];

interface ChangeNumbersProps {
  readonly numbers: ComparisonNumbers;
}

/** How many cards differ, in one line; only what there is. */
export function ChangeNumbers({ numbers }: ChangeNumbersProps) {
  const { t } = useWorkshop();
  const told = kinds.filter((kind) => numbers[kind] > 0);
  if (told.length === 0) return t('app.compare.nothing');
  return told.map((kind) => t(`app.compare.${kind}`, { count: numbers[kind] })).join(', ');
}
