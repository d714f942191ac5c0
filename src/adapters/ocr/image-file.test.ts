import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pgmFile, tiffFile } from './image-file.ts';

const image = { width: 5, height: 3, dpi: 200, data: Uint8Array.from({ length: 15 }, (_, at) => at * 17) };

test('a PGM says its size, then every pixel', () => {
  expect([...pgmFile(image)]).toEqual([...Buffer.from('P5 5 3 255\n'), ...image.data]);
});

test('a TIFF is read back pixel by pixel', async () => {
  const file = Buffer.concat(tiffFile(image));
  const { data, info } = await sharp(file).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([5, 3]);
  expect([...data]).toEqual([...image.data]);
});
