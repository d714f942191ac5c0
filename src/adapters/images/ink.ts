import { margins } from '#domain/records/pages/blank-page.ts';
import { type GreyImage, inkShade } from './grey-image.ts';

const MILLIMETRES = 25.4;
/** Of a square millimetre: less is a speck, more is solid black. */
const LEAST = 0.08;
const MOST = 0.92;

/** Square millimetres of a page, within its margins, that hold some ink. */
export function inkedSquares(image: GreyImage): number {
  const { width, height, data, dpi } = image;
  const cell = Math.max(2, Math.round(dpi / MILLIMETRES));
  const shade = inkShade(image);
  const side = margins.side * cell;
  let inked = 0;
  for (let top = margins.top * cell; top + cell <= height - margins.bottom * cell; top += cell) {
    for (let left = side; left + cell <= width - side; left += cell) {
      let dark = 0;
      for (let y = top; y < top + cell; y += 1) {
        for (let at = y * width + left, end = at + cell; at < end; at += 1) if ((data[at] ?? 255) < shade) dark += 1;
      }
      const share = dark / (cell * cell);
      if (share >= LEAST && share <= MOST) inked += 1;
    }
  }
  return inked;
}
