import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { ComparedSide } from '../../stores/comparing.ts';
import type { Version } from '../../stores/versions.ts';
import { fullMomentWords } from '../dates.ts';
import { useWorkshop } from '../workshop-context.tsx';

/** How versions and other sides of a comparison are called. */
export interface SideWords {
  readonly moment: (at: string) => string;
  readonly versionWords: (version: Version) => string;
  readonly sideWords: (side: ComparedSide) => string;
}

/** The words for versions, now and the file that is open to compare with. */
export function useSideWords(): SideWords {
  const { versions, comparing, frame, t } = useWorkshop();
  const list = useStore(versions.list);
  const file = useStore(comparing.file);
  return useMemo(() => {
    const moment = (at: string) => fullMomentWords(at, frame.locale);
    const versionWords = (version: Version) =>
      `${version.name || t(`app.versions.reason-${version.reason}`)} (${moment(version.at)})`;
    return {
      moment,
      versionWords,
      sideWords(side) {
        if (side.kind === 'now') return t('app.versions.now');
        if (side.kind === 'version') {
          const version = list.find(({ id }) => id === side.id);
          return version ? versionWords(version) : t('app.versions.title');
        }
        const name = file?.name ?? '';
        return file?.savedAt === undefined
          ? t('app.versions.file', { name })
          : t('app.versions.file-of', { name, at: moment(file.savedAt) });
      },
    };
  }, [frame.locale, t, list, file]);
}
