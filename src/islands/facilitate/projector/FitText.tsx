import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { linesHeight } from './paginate.ts';
import { useSize } from './use-size.ts';

interface FitTextProps {
  readonly className?: string;
  /** Largest size, in times the type of a card. */
  readonly largest: number;
  /** Says when the children are others. */
  readonly content: string;
  /** The page that is shown, from 0, where the text needs several. */
  readonly page: number;
  readonly onPages: (pages: number) => void;
  readonly children: ReactNode;
}

/** Steps from the largest size down to that of a card, below which a room cannot read. */
const steps = [1, 0.86, 0.74, 0.64, 0.55, 0.47, 0.4, 0.34, 0.29, 0.25];

/** Text as large as fits. What does not fit at the size of a card goes on over several pages, whole lines at a time. */
export function FitText({ className = '', largest, content, page, onPages, children }: FitTextProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const text = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` says when there is another text to fit
  useLayoutEffect(() => {
    const element = text.current;
    const frame = box.current;
    if (!element || !frame || !size) return;
    element.style.marginTop = '';
    frame.style.clipPath = '';
    frame.dataset['long'] = 'false';
    const fits = () => element.offsetHeight <= size.height && element.scrollWidth <= size.width;
    for (const step of [...steps.filter((one) => one * largest > 1), 1 / largest]) {
      element.style.fontSize = `${size.type * largest * step}px`;
      if (fits()) {
        onPages(1);
        return;
      }
    }
    frame.dataset['long'] = 'true';
    const line = Number.parseFloat(getComputedStyle(element).lineHeight);
    const shown = linesHeight({ height: size.height, line });
    const pages = Math.ceil(element.offsetHeight / shown);
    frame.style.clipPath = `inset(0 0 ${size.height - shown}px 0)`;
    element.style.marginTop = `${-(page % pages) * shown}px`;
    onPages(pages);
  }, [content, size, largest, page, onPages]);

  return (
    <div className={`fit ${className}`} ref={box}>
      <div className="fit-text" ref={text}>
        {children}
      </div>
    </div>
  );
}
