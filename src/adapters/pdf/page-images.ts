import type { PageView } from './page-view.ts';
import type { Pdfium } from './pdfium.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The images of a page: their boxes as its view shows them, the share of the page they cover together, and the pixels they can hold. */
export type PageImages = { readonly boxes: readonly Box[]; readonly share: number; readonly pixels: number };

const IMAGE = 3; // FPDF_PAGEOBJ_IMAGE
const FORM = 5; // FPDF_PAGEOBJ_FORM
/** A page of more objects is a drawing; what images it has are told from the first. */
const MOST_OBJECTS = 2000;
const DEEPEST = 4;
/** Dots an inch of an image that does not tell: finer than scans are. */
const FINE = 600;

/** Where the images of a page are. An image inside a form counts with the box of the form. */
export function pageImages(engine: Pdfium, page: number, view: PageView): PageImages {
  const { api, memory, page: pages, object: objects } = engine;
  const place = api.pdfium.wasmExports.malloc(16);
  const boxes: Box[] = [];
  let pixels = 0;
  const count = Math.min(MOST_OBJECTS, pages.objects(page));
  for (let index = 0; index < count; index += 1) {
    const object = objects.ofPage(page, index);
    if (!holdsImage(engine, object, 0)) continue;
    if (objects.bounds(object, place, place + 4, place + 8, place + 12) === 0) continue;
    const data = memory();
    const a = view.at(data.getFloat32(place, true), data.getFloat32(place + 4, true));
    const b = view.at(data.getFloat32(place + 8, true), data.getFloat32(place + 12, true));
    boxes.push({
      left: within(Math.min(a.x, b.x), view.width),
      top: within(Math.min(a.y, b.y), view.height),
      right: within(Math.max(a.x, b.x), view.width),
      bottom: within(Math.max(a.y, b.y), view.height),
    });
    pixels += pixelsOf(engine, object, place, Math.abs(a.x - b.x) / 72, Math.abs(a.y - b.y) / 72);
  }
  api.pdfium.wasmExports.free(place);
  const area = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return { boxes, share: Math.min(1, area / (view.width * view.height)), pixels };
}

/**
 * The pixels an image can hold that is shown so many inches wide and high. Dots are about square: one that says it has a
 * hundred times more one way than the other is damaged, and the fewer are believed.
 */
function pixelsOf({ api, memory }: Pdfium, object: number, place: number, width: number, height: number): number {
  if (!api.FPDFImageObj_GetImagePixelSize(object, place, place + 4)) return width * height * FINE ** 2;
  const data = memory();
  const [across, down] = [data.getUint32(place, true), data.getUint32(place + 4, true)].toSorted((a, b) => a - b);
  const [short, long] = [width, height].toSorted((a, b) => a - b);
  if (across === undefined || down === undefined || short === undefined || long === undefined) return 0;
  return Math.min(across * down, 4 * across ** 2 * (long / Math.max(short, 0.01)));
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function holdsImage(engine: Pdfium, object: number, depth: number): boolean {
  const kind = engine.object.kind(object);
  if (kind !== FORM || depth >= DEEPEST) return kind === IMAGE;
  const count = Math.min(MOST_OBJECTS, engine.api.FPDFFormObj_CountObjects(object));
  for (let index = 0; index < count; index += 1) {
    if (holdsImage(engine, engine.object.ofForm(object, index), depth + 1)) return true;
  }
  return false;
}

/** Whether a point lies on one of the boxes. */
export function isOn(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
