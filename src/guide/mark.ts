/** One petal, upwards; the others are the same one turned. */
const petal = 'M50 49C44 42 29 32 29 20C29 7 39 2 50 2C61 2 71 7 71 20C71 32 56 42 50 49Z';

/** The flower of four petals round one heart, as an SVG of 100 by 100, without its outer element. */
export const flowerMark = [
  `<path d="${petal}" fill="#ff7a59"/>`,
  `<path d="${petal}" fill="#0f7d74" transform="rotate(90 50 50)"/>`,
  `<path d="${petal}" fill="#3b6fe0" transform="rotate(180 50 50)"/>`,
  `<path d="${petal}" fill="#f25c87" transform="rotate(270 50 50)"/>`,
  '<circle cx="50" cy="50" r="15" fill="#ffc933" stroke="#ffffff" stroke-width="4"/>',
].join('');
