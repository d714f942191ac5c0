/** Dots an inch across and down. */
export type Resolution = { readonly across: number; readonly down: number };

const TAG = { xResolution: 282, yResolution: 283, unit: 296 } as const;
const CENTIMETRE = 3;
const MOST_PAGES = 100_000;

/** What a TIFF says of the dots an inch of a page, by number from 1; null when it says nothing usable. */
export function tiffResolution(bytes: Uint8Array, number: number): Resolution | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    if (view.getUint16(2, little) !== 42) return null; // BigTIFF is left to its decoder
    let at = view.getUint32(4, little);
    for (let page = 1; page < Math.min(number, MOST_PAGES); page += 1) {
      at = view.getUint32(at + 2 + view.getUint16(at, little) * 12, little);
    }
    const tags = new Map<number, number>();
    for (let entry = 0; entry < view.getUint16(at, little); entry += 1) {
      const place = at + 2 + entry * 12;
      tags.set(view.getUint16(place, little), place + 8);
    }
    const ratio = (tag: number): number => {
      const place = tags.get(tag);
      if (place === undefined) return Number.NaN;
      const value = view.getUint32(place, little);
      return view.getUint32(value, little) / view.getUint32(value + 4, little);
    };
    const unit = tags.get(TAG.unit);
    const factor = unit !== undefined && view.getUint16(unit, little) === CENTIMETRE ? 2.54 : 1;
    const across = ratio(TAG.xResolution) * factor;
    const down = ratio(TAG.yResolution) * factor;
    return across > 0 && down > 0 && Number.isFinite(across) && Number.isFinite(down) ? { across, down } : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // an offset that points outside the file
    throw error;
  }
}
