import sharp, { type Metadata } from 'sharp';
import { pageOfFragments } from '#domain/records/pages/page-of-fragments.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Recognise } from '../ocr/engine.ts';
import { readImage } from '../ocr/read-image.ts';
import type { OpenedReader } from '../pages/page-reader.ts';
import type { GreyImage } from './grey-image.ts';
import { pageResolution } from './page-resolution.ts';
import type { Resolution } from './tiff-resolution.ts';

/** An image of more pixels is not opened: a few bytes can claim gigabytes. */
const MOST_PIXELS = 200_000_000;
/** What OCR is given: no more dots an inch than help it, and no more pixels than memory for a page should hold. */
const FINEST = 300;
const MOST_READ = 24_000_000;
const POINTS = 72;

/** A TIFF, PNG or JPEG opened to be read page by page, by OCR. */
export async function openImage(shared: Uint8Array, recognise: Recognise): Promise<OpenedReader> {
  const bytes = Buffer.from(shared); // the decoder takes no memory that threads share
  const known = await about(bytes, 0);
  if ('error' in known) return { kind: 'unreadable', error: known.error };
  const pages = known.metadata.format === 'tiff' ? (known.metadata.pages ?? 1) : 1;
  return {
    kind: 'opened',
    pages,
    close: () => undefined,
    read: async (number, slow) => {
      const image = await greyPage(bytes, number);
      if ('error' in image) return { kind: 'unreadable', number, error: { ...image.error, at: `page ${number}` } };
      slow();
      return { kind: 'read', page: await readPage(recognise, number, image) };
    },
  };
}

async function readPage(recognise: Recognise, number: number, image: GreyImage) {
  const { fragments, quarters, inked } = await readImage(recognise, image, true);
  const width = (image.width * POINTS) / image.dpi;
  const height = (image.height * POINTS) / image.dpi;
  const turned = ([0, 90, 180, 270] as const)[quarters];
  const upright = quarters % 2 === 0 ? { width, height } : { width: height, height: width };
  return pageOfFragments(fragments, inked, { number, ...upright, turned, source: 'ocr' });
}

/** A page in grey, upright by what the file says, its pixels square. */
async function greyPage(bytes: Buffer, number: number): Promise<GreyImage | { readonly error: Unreadable }> {
  const known = await about(bytes, number - 1);
  if ('error' in known) return known;
  const { width, height } = known.metadata.autoOrient;
  const { across, down } = upright(pageResolution(bytes, number, known.metadata), known.metadata);
  const dpi = Math.min(FINEST, Math.max(across, down), Math.sqrt((MOST_READ * across * down) / (width * height)));
  try {
    const { data, info } = await sharp(bytes, { page: number - 1, limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
      .resize({
        width: Math.max(1, Math.round((width * dpi) / across)),
        height: Math.max(1, Math.round((height * dpi) / down)),
        fit: 'fill',
      })
      .flatten({ background: 'white' })
      .autoOrient()
      .toColourspace('b-w')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, dpi, data: firstOf(data, info.channels) };
  } catch (error) {
    return { error: damaged(error) };
  }
}

/** From the fifth on an orientation of the camera swaps across and down. */
function upright({ across, down }: Resolution, { orientation = 1 }: Metadata): Resolution {
  return orientation < 5 ? { across, down } : { across: down, down: across };
}

/** The first of several channels; the others are the same, or say how transparent a pixel is. */
function firstOf(data: Buffer, channels: number): Uint8Array {
  if (channels === 1) return data;
  const first = new Uint8Array(data.length / channels);
  for (let at = 0; at < first.length; at += 1) first[at] = data[at * channels] ?? 255;
  return first;
}

async function about(
  bytes: Buffer,
  page: number,
): Promise<{ readonly metadata: Metadata } | { readonly error: Unreadable }> {
  try {
    const metadata = await sharp(bytes, { page, limitInputPixels: MOST_PIXELS }).metadata();
    if (metadata.width * metadata.height <= MOST_PIXELS) return { metadata };
    const size = `${metadata.width} × ${metadata.height} pixels`;
    return {
      error: { code: 'too-large', message: `${size}; images up to ${MOST_PIXELS / 1e6} million are read`, at: null },
    };
  } catch (error) {
    return { error: damaged(error) };
  }
}

/** What the decoder says, in its first line and without its own names. */
function damaged(error: unknown): Unreadable {
  const said = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(said)) {
    return { code: 'too-large', message: `images up to ${MOST_PIXELS / 1e6} million pixels are read`, at: null };
  }
  return { code: 'damaged', message: 'the image is damaged or cut off', at: null };
}
