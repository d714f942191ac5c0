/** An image in shades of grey, a byte a pixel, 0 is black, row after row from the top; `dpi` is pixels an inch. */
export type GreyImage = {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly data: Uint8Array;
};

/** The image turned clockwise by quarters of a turn. */
export function turnImage(image: GreyImage, quarters: number): GreyImage {
  const { width, height, data } = image;
  if (quarters === 0) return image;
  const turned = new Uint8Array(data.length);
  if (quarters === 2) {
    for (let at = 0, to = data.length - 1; to >= 0; at += 1, to -= 1) turned[to] = data[at] ?? 0;
    return { ...image, data: turned };
  }
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      turned[quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y] = data[at] ?? 0;
    }
  }
  return { ...image, width: height, height: width, data: turned };
}

/** The shade below which a pixel is ink: well below that of the paper, which is the commonest light shade. */
export function inkShade({ data }: GreyImage): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 7) counts[data[at] ?? 0] = (counts[data[at] ?? 0] ?? 0) + 1;
  let paper = 255;
  for (let shade = 255; shade >= 128; shade -= 1) if ((counts[shade] ?? 0) > (counts[paper] ?? 0)) paper = shade;
  return Math.max(64, paper - 64);
}
