import { type GreyImage, inkShade } from './grey-image.ts';

/** Side of the largest speck in inches: a full stop of small print is twice as wide. */
const SPECK = 1 / 85;

/** The image without dirt: spots of ink smaller than any full stop, which lead OCR to take text for pictures. */
export function withoutSpecks(image: GreyImage): GreyImage {
  const { width, height, dpi } = image;
  const largest = Math.max(1, Math.round((dpi * SPECK) ** 2));
  const shade = inkShade(image);
  const data = image.data.slice();
  const spot = new Int32Array(largest + 1);
  const paper = 255;
  const isInk = (at: number) => (data[at] ?? paper) < shade;

  /** The pixels of the spot at a place, into `spot`; how many, or more than the largest speck has. */
  const spotAt = (start: number): number => {
    let size = 1;
    spot[0] = start;
    for (let done = 0; done < size; done += 1) {
      const at = spot[done] ?? 0;
      const x = at % width;
      for (let dy = -width; dy <= width; dy += width) {
        for (let dx = x === 0 ? 0 : -1; dx <= (x === width - 1 ? 0 : 1); dx += 1) {
          const next = at + dy + dx;
          if (next < 0 || next >= data.length || !isInk(next) || includes(spot, size, next)) continue;
          if (size > largest) return size;
          spot[size] = next;
          size += 1;
          if (size > largest) return size;
        }
      }
    }
    return size;
  };

  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((data[at] ?? paper) >= shade) continue;
      // What is still ink on its left or above was looked at before and is no speck, nor is what touches it.
      if (x > 0 && isInk(at - 1)) continue;
      if (y > 0 && (isInk(at - width) || (x > 0 && isInk(at - width - 1)) || (x < width - 1 && isInk(at - width + 1))))
        continue;
      const size = spotAt(at);
      if (size > largest) continue;
      for (let index = 0; index < size; index += 1) data[spot[index] ?? at] = paper;
    }
  }
  return { ...image, data };
}

function includes(spot: Int32Array, size: number, value: number): boolean {
  for (let index = 0; index < size; index += 1) if (spot[index] === value) return true;
  return false;
}
