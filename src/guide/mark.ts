/** The flower of four petals round one heart, as an SVG of 100 by 100, without its outer element. */
export const flowerMark = [
  '<circle cx="50" cy="22" r="21" fill="#ff7a59"/>',
  '<circle cx="78" cy="50" r="21" fill="#0f7d74"/>',
  '<circle cx="50" cy="78" r="21" fill="#3b6fe0"/>',
  '<circle cx="22" cy="50" r="21" fill="#f25c87"/>',
  '<circle cx="50" cy="50" r="15" fill="#ffc933" stroke="#ffffff" stroke-width="4"/>',
].join('');
