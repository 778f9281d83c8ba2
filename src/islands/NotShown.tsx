import { useStore } from '@nanostores/react';
import { useWorkshop } from './workshop-context.tsx';

interface NotShownProps {
  readonly canvas: string;
  /** Ids of the regions that the page shows. */
  readonly regions: readonly string[];
}

/** Says how many items of a newer site or another edition are kept on this canvas without being shown. */
export function NotShown({ canvas, regions }: NotShownProps) {
  const { prototype, t } = useWorkshop();
  const count = useStore(prototype.notShown(canvas, regions), { ssr: () => 0 });
  if (count === 0) return null;
  return (
    <p className="notice">
      <span>{t('app.not-shown', { count })}</span>
    </p>
  );
}
