import { Component, type ReactNode } from 'react';
import { useWorkshop } from './workshop-context.tsx';

interface BoundaryProps {
  readonly fallback: (reason: string) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly reason: string | undefined;
}

/** React asks for a class here: only a class can catch what goes wrong while drawing. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { reason: undefined };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    return { reason: cause instanceof Error ? cause.message : String(cause) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === undefined ? this.props.children : this.props.fallback(reason);
  }
}

interface RescueProps {
  readonly children: ReactNode;
}

/** When drawing fails: says so, keeps the ways to the work (file, recovery page) at hand, and never takes the page down with it. */
export function Rescue({ children }: RescueProps) {
  const { saving, frame, t } = useWorkshop();
  const fallback = (reason: string) => (
    <div className="notice notice-problem rescue" role="alert">
      <p>{t('app.rescue', { reason })}</p>
      <button type="button" className="control" onClick={() => void saving.download()}>
        {t('app.file.download')}
      </button>
      <button type="button" className="control" onClick={() => window.location.reload()}>
        {t('app.action.reload')}
      </button>
      <a className="control" href={frame.links.recover}>
        {t('app.action.recover')}
      </a>
    </div>
  );
  return <Boundary fallback={fallback}>{children}</Boundary>;
}
