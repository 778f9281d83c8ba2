/** Strokes on a grid of 20 by 20. */
const paths = {
  undo: 'M7 5 3 9l4 4M3.5 9H12a4.5 4.5 0 0 1 0 9H9',
  redo: 'm13 5 4 4-4 4M16.5 9H8a4.5 4.5 0 0 0 0 9h3',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  grip: 'M7 4.5h.01M13 4.5h.01M7 10h.01M13 10h.01M7 15.5h.01M13 15.5h.01',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  help: 'M7.5 7.5a2.6 2.6 0 1 1 3.6 2.6c-.8.4-1.1.9-1.1 1.9M10 15.4h.01',
  list: 'M4 5.5h12M4 10h12M4 14.5h12',
  book: 'M10 5.5C8.5 4.5 6 4 3.5 4.2v11c2.5-.2 5 .3 6.5 1.3 1.5-1 4-1.5 6.5-1.3v-11C14 4 11.5 4.5 10 5.5zm0 0v11',
  pencil: 'm4 16 .8-3.4L13 4.4l2.6 2.6L7.4 15.2z',
  copy: 'M7 7h9.5v9.5H7zM3.5 13V3.5H13',
  join: 'M4 4v3c0 3 6 3 6 6v4M16 4v3c0 3-6 3-6 6M7.5 14.5 10 17l2.5-2.5',
  pin: 'M7.5 3h5l-.7 5 3 2.5v1.5H5.2v-1.5l3-2.5zM10 12v5',
  remove: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  move: 'M10 3v14M3 10h14M10 3 8 5M10 3l2 2M10 17l-2-2M10 17l2-2M3 10l2-2M3 10l2 2M17 10l-2-2M17 10l-2 2',
  group: 'M3.5 4h13v4h-13zM6.5 11h10v2.5h-10zM6.5 16h10',
  earlier: 'M12 4 6 10l6 6',
  later: 'm8 4 6 6-6 6',
  serves: 'M4 16.5V9.5h9M10 6l3.5 3.5L10 13M16.5 3v14',
  file: 'M5 3h6.5L15 6.5V17H5zM11 3v4h4',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 11.5h6',
  wipe: 'M11.5 3.5 17 9l-6.5 7.5H6L3 13.5zM7.2 8.3l5.6 5.6M10 16.5h7',
  versions: 'M10 6v4.2l3 1.8M4.2 7.2A6.5 6.5 0 1 1 3.6 11M3.4 4v3.5h3.5',
  download: 'M10 3v9M6 8.5 10 12.5l4-4M4 16.5h12',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
}

/** A small picture beside or in place of words; the words are given by the control around it. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
