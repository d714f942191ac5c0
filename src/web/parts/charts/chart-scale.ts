/** Round values from zero to at least the largest, about so many: what an axis is marked with. */
export function axisTicks(largest: number, about: number): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find(each => each * power >= rough) ?? 10) * power;
  const marks = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: marks + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

type Point = { readonly x: number; readonly y: number | null };

/** The line through some points as the path of an SVG; unknown points leave a gap. */
export function linePath(points: readonly Point[]): string {
  let path = '';
  let isDown = false;
  for (const { x, y } of points) {
    if (y === null) isDown = false;
    else {
      path += `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
      isDown = true;
    }
  }
  return path;
}

/** Every how many labels can be written when each takes so many pixels of the width there is. */
export function labelStep(labels: number, width: number, each: number): number {
  return Math.max(1, Math.ceil((labels * each) / Math.max(width, 1)));
}
