import type { GreyImage } from './grey-image.ts';

/** An image turned by a few degrees about its middle, and where a point of it lay before. */
export type Levelled = {
  readonly image: GreyImage;
  readonly before: (x: number, y: number) => { readonly x: number; readonly y: number };
};

/** Turns an image whose lines climb by some degrees so that they are level; what leaves the paper is lost, its corners become white. */
export function levelImage(image: GreyImage, climb: number): Levelled {
  const { width, height, data } = image;
  if (climb === 0) return { image, before: (x, y) => ({ x, y }) };
  const angle = (climb * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const before = (x: number, y: number) => ({
    x: middleX + (x - middleX) * cos + (y - middleY) * sin,
    y: middleY - (x - middleX) * sin + (y - middleY) * cos,
  });
  const level = new Uint8Array(data.length).fill(255);
  for (let y = 0, at = 0; y < height; y += 1) {
    let { x: fromX, y: fromY } = before(0, y);
    for (let x = 0; x < width; x += 1, at += 1, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const place = top * width + left;
      const a = data[place] ?? 255;
      const b = data[place + 1] ?? 255;
      const c = data[place + width] ?? 255;
      const d = data[place + width + 1] ?? 255;
      // Most of a page is paper of one shade.
      if (a === b && c === d && a === c) {
        level[at] = a;
        continue;
      }
      const partX = fromX - left;
      const partY = fromY - top;
      const upper = a * (1 - partX) + b * partX;
      const lower = c * (1 - partX) + d * partX;
      level[at] = upper * (1 - partY) + lower * partY;
    }
  }
  return { image: { ...image, data: level }, before };
}
