import { useLayoutEffect, useRef } from 'react';

interface PictureSceneProps {
  readonly picture: string;
}

/** A picture of the guide, as large as fits. Its drawing stands in a template of the page. */
export function PictureScene({ picture }: PictureSceneProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const template = document.getElementById(`stage-picture-${picture}`);
    if (template instanceof HTMLTemplateElement)
      place.current?.replaceChildren(template.content.cloneNode(true));
    else place.current?.replaceChildren();
  }, [picture]);
  return <div className="stage-picture" ref={place} />;
}
