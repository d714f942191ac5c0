import type { Pdfium } from './pdfium.ts';

/**
 * How a page is seen upright: its size in points, and where a point of its own space lies from the upper left corner.
 * `quarters` is how often its space is turned clockwise by 90° to be upright; `turned`, in degrees, how much of that is not
 * the page's own rotation: a reader of the file has to turn it so far.
 */
export type PageView = {
  readonly width: number;
  readonly height: number;
  readonly quarters: number;
  readonly turned: 0 | 90 | 180 | 270;
  readonly at: (x: number, y: number) => { readonly x: number; readonly y: number };
};

const SAMPLE = 64; // characters that say how the text of a page runs

/** The view in which most of the text of a page runs from left to right; as the file shows the page when no text is given. */
export function pageView(engine: Pdfium, page: number, textPage: number | null): PageView {
  const { api, memory, page: pages } = engine;
  const { malloc, free } = api.pdfium.wasmExports;
  const place = malloc(16);
  pages.box(page, place);
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map(at => memory().getFloat32(place + at, true));
  free(place);
  const own = pages.rotation(page) % 4;
  const quarters = (textPage === null ? null : textQuarters(engine, textPage)) ?? own;
  const turned = [0, 90, 180, 270] as const;
  const upright = quarters % 2 === 0;
  return {
    width: upright ? right - left : top - bottom,
    height: upright ? top - bottom : right - left,
    quarters,
    turned: turned[(quarters - own + 4) % 4] ?? 0,
    at: (x, y) => {
      if (quarters === 1) return { x: y - bottom, y: x - left };
      if (quarters === 2) return { x: right - x, y: y - bottom };
      if (quarters === 3) return { x: top - y, y: right - x };
      return { x: x - left, y: top - y };
    },
  };
}

/** Quarter turns clockwise after which most characters stand upright; null where there are none. */
function textQuarters({ page, character }: Pdfium, textPage: number): number | null {
  const count = page.characters(textPage);
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const votes = [0, 0, 0, 0];
  for (let index = 0; index < count; index += step) {
    if (character.code(textPage, index) >>> 0 <= 32) continue;
    const angle = character.angle(textPage, index);
    const quarter = (4 - (Math.round(angle / (Math.PI / 2)) % 4)) % 4; // PDFium tells it clockwise, 0 to 2π
    votes[quarter] = (votes[quarter] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  return most === 0 ? null : votes.indexOf(most);
}
