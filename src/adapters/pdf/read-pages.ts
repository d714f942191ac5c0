import type { Fragment } from '#domain/records/pages/page-lines.ts';
import { pageOfFragments } from '#domain/records/pages/page-of-fragments.ts';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import { howToRead, type PageReading } from '#domain/records/pages/text-layer.ts';
import type { GreyImage } from '../images/grey-image.ts';
import type { Recognise } from '../ocr/engine.ts';
import { readImage } from '../ocr/read-image.ts';
import type { OpenedReader, ReaderOutcome } from '../pages/page-reader.ts';
import { fragmentsOf } from './fragments.ts';
import { openDocument } from './open-document.ts';
import { type Box, isOn, type PageImages, pageImages } from './page-images.ts';
import { type PageView, pageView } from './page-view.ts';
import { type Pdfium, pdfium } from './pdfium.ts';
import { renderPage } from './render-page.ts';
import { withTextPage } from './text-page.ts';

/** A PDF opened to be read page by page: its text layer, and by OCR what only its images hold. */
export async function openPdf(bytes: Uint8Array, recognise: Recognise): Promise<OpenedReader> {
  const engine = await pdfium();
  const opened = openDocument(engine, bytes);
  if (opened.kind === 'unreadable') return opened;
  const { document, pages, said, close } = opened;
  // What the file says it has and does not is one page that cannot be read, however many these are.
  const missing = said - pages > 1 ? `the file says it has ${said} pages; none from here on is in it` : null;
  return {
    kind: 'opened',
    pages: missing === null ? said : pages + 1,
    close,
    read: async (number, slow) => {
      if (missing !== null && number > pages) return unreadable(number, missing);
      const layer = withTextPage(engine, document, number, (page, textPage) => layerOf(engine, page, textPage, number));
      if (layer === null) return unreadable(number, 'the page cannot be read');
      if (layer.reading === 'text-layer') return { kind: 'read', page: layer.page };
      if (layer.image === null) return unreadable(number, 'the page cannot be drawn');
      if (layer.image === 'too-long') {
        return unreadable(
          number,
          'the page cannot be drawn: it takes far longer than its images can need, one is damaged',
        );
      }
      slow();
      return layer.reading === 'ocr'
        ? readScan(recognise, number, layer.view, layer.image)
        : readBoth(recognise, number, layer, layer.image);
    },
  };
}

/** What the file says of a page, how the page is to be read, and its image where that is needed. */
type Layer = {
  readonly reading: PageReading;
  /** The page by its text layer alone. */
  readonly page: ReadPage;
  readonly view: PageView;
  readonly fragments: readonly Fragment[];
  readonly boxes: readonly Box[];
  readonly image: ReturnType<typeof renderPage>;
};

function layerOf(engine: Pdfium, page: number, textPage: number, number: number): Layer {
  const view = pageView(engine, page, textPage);
  const fragments = fragmentsOf(engine, textPage, view, true);
  const images = pageImages(engine, page, view);
  const said = pageOf(number, view, fragments, null);
  const reading = readingOf(said, images);
  if (reading === 'text-layer') return { reading, page: said, view, fragments, boxes: [], image: null };
  // Letters that are no language say nothing of how the page stands.
  const shown = reading === 'ocr' ? pageView(engine, page, null) : view;
  return {
    reading,
    page: said,
    view: shown,
    fragments,
    boxes: images.boxes,
    image: renderPage(engine, page, shown, images.pixels),
  };
}

function readingOf({ text, words }: ReadPage, { boxes, share }: PageImages): PageReading {
  const onImage =
    boxes.length === 0 ? [] : words.filter(({ x, y, width, height }) => isOn(boxes, x + width / 2, y + height / 2));
  const heights = words.map(word => word.height).toSorted((a, b) => a - b);
  return howToRead({
    text,
    letterHeight: heights[Math.floor(heights.length / 2)] ?? 0,
    images: share,
    wordsOnImages: onImage.length,
  });
}

async function readScan(
  recognise: Recognise,
  number: number,
  view: PageView,
  image: GreyImage,
): Promise<ReaderOutcome> {
  const { fragments, quarters, inked } = await readImage(recognise, image, true);
  return { kind: 'read', page: pageOf(number, turnedView(view, quarters), fragments, inked) };
}

/** The text layer, and from the image what the layer does not say. */
async function readBoth(recognise: Recognise, number: number, layer: Layer, image: GreyImage): Promise<ReaderOutcome> {
  const { fragments } = await readImage(recognise, onlyWithin(image, layer.boxes), false);
  const said = layer.fragments.flatMap(({ words }) =>
    words.map(({ x, y, width, height }): Box => ({ left: x, top: y, right: x + width, bottom: y + height })),
  );
  const more = fragments.filter(
    ({ words }) => !words.some(({ x, y, width, height }) => isOn(said, x + width / 2, y + height / 2)),
  );
  return { kind: 'read', page: pageOf(number, layer.view, [...layer.fragments, ...more], null, more.length > 0) };
}

function pageOf(
  number: number,
  { width, height, turned }: Pick<PageView, 'width' | 'height' | 'turned'>,
  fragments: readonly Fragment[],
  inked: number | null,
  recognised = inked !== null,
): ReadPage {
  return pageOfFragments(fragments, inked, {
    number,
    width,
    height,
    turned,
    source: recognised ? 'ocr' : 'text-layer',
  });
}

function turnedView(view: PageView, quarters: number): Pick<PageView, 'width' | 'height' | 'turned'> {
  const { width, height } = view;
  const turned = ([0, 90, 180, 270] as const)[quarters] ?? 0;
  return quarters % 2 === 0 ? { width, height, turned } : { width: height, height: width, turned };
}

/** The image with white where no box is. */
function onlyWithin(image: GreyImage, boxes: readonly Box[]): GreyImage {
  const { width, height, dpi, data } = image;
  const shown = new Uint8Array(data.length).fill(255);
  const pixel = (points: number, most: number) => Math.min(most, Math.max(0, Math.round((points / 72) * dpi)));
  for (const { left, top, right, bottom } of boxes) {
    const [from, to] = [pixel(left, width), pixel(right, width)];
    for (let y = pixel(top, height); y < pixel(bottom, height); y += 1) {
      shown.set(data.subarray(y * width + from, y * width + to), y * width + from);
    }
  }
  return { ...image, data: shown };
}

function unreadable(number: number, message: string): ReaderOutcome {
  return { kind: 'unreadable', number, error: { code: 'damaged', message, at: `page ${number}` } };
}
