import { useEffect, useState } from 'react';
import { useWorkshop } from './workshop-context.tsx';

/** Lets files be dropped anywhere on the page, one to open it or several to merge them, and shows while they hang above it that this works. */
export function FileDrop() {
  const { prototype, saving, merging, t } = useWorkshop();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      // The handles must be asked for before the first pause: afterwards the browser has forgotten the drop.
      const handles = [...event.dataTransfer.items]
        .filter((item) => item.kind === 'file')
        .map((item) => fileHandle(item));
      // Several at once are the files of groups: they are looked at together before anything is merged.
      if (files.length > 1 && prototype.status.get() === 'ready') void merging.reviewFiles(files);
      else void Promise.all(handles).then((found) => saving.openFiles(files, found));
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, [prototype, saving, merging]);
  return over ? (
    <div className="file-drop" aria-hidden="true">
      <p>{t('app.file.drop')}</p>
    </div>
  ) : null;
}

/** The handle by which a dropped file can be written again, in browsers that give one. */
async function fileHandle(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  if (!('getAsFileSystemHandle' in item) || typeof item.getAsFileSystemHandle !== 'function')
    return undefined;
  const handle: unknown = await item.getAsFileSystemHandle();
  return handle instanceof FileSystemFileHandle ? handle : undefined;
}
